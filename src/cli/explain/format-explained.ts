import type { Colors } from "picocolors/types";
import { maskCpr } from "#core/detect/cpr/mask-cpr.ts";
import type { Finding, TextFinding } from "#core/detect/finding.ts";
import { isTextFinding } from "#core/detect/finding.ts";
import { isNumberKind } from "#core/detect/kinds.ts";
import { wordsOf } from "#core/detect/words-of.ts";
import type { Facts } from "#core/facts/facts.ts";
import { weightiestWords } from "#core/detect/model/weightiest-words.ts";
import { placeOf } from "#core/policy/place-of.ts";
import type { CategoryStep, NumberStep, RuleStep } from "#core/trace.ts";
import { kindLabels, kindReasons } from "#core/wording/by-kind.ts";
import { en } from "#core/wording/en.ts";
import { showName } from "#core/wording/show-name.ts";
import { nameTopic } from "#core/wording/topics/name-topic.ts";
import type { Steps } from "./collect-trace.ts";
import { formatCondition, wholeFirst } from "./describe-condition.ts";
import { describeNumber } from "./describe-number.ts";

const MAX_WORDS = 60;
const LABELS = kindLabels("en");
const REASONS = kindReasons("en");

export interface Explained {
  readonly facts: Facts;
  readonly findings: readonly Finding[];
  readonly steps: Steps;
}

/** The judgement of one mail, step by step; with `at` only what touches that place of the body. */
export function formatExplained({ facts, findings, steps }: Explained, at: number | null, colors: Colors): string {
  const isMeant = (one: TextFinding): boolean =>
    at === null || (one.origin === "body" && one.start <= at && at < one.end);
  const shown = findings.filter((one) => (isTextFinding(one) ? isMeant(one) : at === null));
  const refused = steps.numbers.filter(
    ({ certainty, isExempt, text, candidate }) =>
      (certainty === undefined || isExempt) && isMeant({ ...text, ...candidate, kind: "cpr", certainty: "possible" }),
  );
  const lines = [
    colors.bold(`Findings (${shown.length})`),
    ...shown.flatMap((one) => formatFinding(one, facts, steps, colors)),
    ...(refused.length === 0
      ? []
      : ["", colors.bold(`Numbers that were taken for something else (${refused.length})`)]),
    ...refused.flatMap((step) => formatRefused(step, facts)),
    "",
    colors.bold(`Categories in the mail as a whole (${steps.categories.length})`),
    ...steps.categories.map(formatCategory),
    "",
    colors.bold(`Rules (${steps.rules.length})`),
    ...steps.rules.flatMap((step) => formatRule(step, colors)),
  ];
  return lines.join("\n");
}

function formatFinding(finding: Finding, facts: Facts, steps: Steps, colors: Colors): readonly string[] {
  const head = `  ${LABELS[finding.kind]} ${colors.dim(`(${finding.kind}, ${finding.certainty})`)}`;
  if (!isTextFinding(finding)) return [head, `      ${REASONS[finding.kind]}`];
  const step = steps.numbers.find(
    ({ candidate, text }) => finding.kind === "cpr" && candidate.start === finding.start && isSamePlace(text, finding),
  );
  const topic = nameTopic(finding, en.topics);
  return [
    `${head} ${placeText(finding)} “${shownWords(finding, facts)}”`,
    ...(step === undefined ? [] : describeNumber(step).map((line) => `      ${line}`)),
    ...(topic === undefined ? [] : [`      what it says: ${topic}`]),
    ...formatWords(finding, facts),
    ...(REASONS[finding.kind] === "" ? [] : [`      why it matters: ${REASONS[finding.kind]}`]),
  ];
}

/** What the learned model gave most for: words of a sentence, or what stands by a number. */
function formatWords(finding: TextFinding, facts: Facts): readonly string[] {
  const text = facts.texts.find((one) => isSamePlace(one, finding));
  const words = text === undefined ? [] : weightiestWords(finding, text);
  return words.length === 0 ? [] : [`      what weighed most in its sentence: ${words.join(", ")}`];
}

function formatRefused(step: NumberStep, facts: Facts): readonly string[] {
  const finding: TextFinding = { ...step.text, ...step.candidate, kind: "cpr", certainty: "possible" };
  return [
    `  ${placeText(finding)} “${shownWords(finding, facts)}”`,
    ...describeNumber(step).map((line) => `      ${line}`),
  ];
}

const TERMS = ["none", "possible", "likely", "certain"];

/** How the categories were weighed, and what it would have taken. */
function formatCategory({ kind, terms, sentence, score, possible, likely, certain }: CategoryStep): string {
  const said = sentence === undefined ? "no sentence says anything" : `strongest sentence ${sentence.toFixed(1)}`;
  const from = `possible from ${possible.toFixed(1)}, likely from ${likely.toFixed(1)}, certain from ${certain.toFixed(1)}`;
  return `  ${LABELS[kind]}: ${score.toFixed(1)} (${from}); terms: ${TERMS[terms] ?? ""}; ${said}`;
}

function formatRule({ rule, match, isOff, conditions }: RuleStep, colors: Colors): readonly string[] {
  if (isOff) return [`  ${rule.id}: ${colors.dim("is off")}`];
  const spoke = match === undefined ? colors.dim("did not speak") : colors.yellow(`speaks: ${rule.then}`);
  return [`  ${rule.id}: ${spoke}`, ...wholeFirst(conditions).map((step) => `      ${formatCondition(step)}`)];
}

function isSamePlace(one: Pick<TextFinding, "origin" | "inName">, other: TextFinding): boolean {
  return one.inName === other.inName && JSON.stringify(one.origin) === JSON.stringify(other.origin);
}

function placeText(finding: TextFinding): string {
  const { origin, start, end } = finding;
  const file = typeof origin === "string" ? "" : ` ${origin.map((name) => showName(name, MAX_WORDS)).join(" › ")}`;
  return `${placeOf(finding) ?? "mail"}${file} ${start}–${end}`;
}

/** The words that were found, on one line; of a number day and month alone. */
function shownWords(finding: TextFinding, facts: Facts): string {
  const words = wordsOf(finding, facts);
  return isNumberKind(finding.kind) ? maskCpr(words) : showName(words.replace(/\s+/g, " "), MAX_WORDS);
}
