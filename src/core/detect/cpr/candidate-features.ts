import type { Text } from "../../facts/facts.ts";
import { isUnitNumber } from "./grade.ts";
import { readBirthDate } from "./read-birth-date.ts";
import { readsAsDayAndMonth, readsAsTime } from "./reads-as-time.ts";
import type { NumberStep } from "../../trace.ts";

/** Buckets of the features of candidates. */
export const CPR_BUCKETS = 1 << 13;

/** What is known of a candidate by facts. */
export type GradedCandidate = Pick<
  NumberStep,
  "candidate" | "label" | "graded" | "company" | "isSeries" | "passesModulus11"
>;

/** The same with the text around it. */
export interface KnownCandidate {
  readonly step: GradedCandidate;
  readonly text: Text;
  /** How many candidates stand in the text. */
  readonly count: number;
  readonly today: string;
}

const REACH = 70;
const REACH_AFTER = 40;
const WORDS_BEFORE = 6;
const WORDS_AFTER = 3;
const ENDING = 5;
const FNV = 0x01000193;

/** What facts say, alone and by twos: there are few combinations, so their sums can be kept. */
export function factsOf({ step, text, count, today }: KnownCandidate): readonly string[] {
  const { candidate, label, graded, company, isSeries } = step;
  const { digits, form, separator } = candidate;
  const year = readBirthDate(digits, today)?.year ?? 0;
  const age = Number(today.slice(0, 4)) - year;
  return [
    `grade ${graded ?? "none"}`,
    `label ${label}`,
    `form ${form}`,
    `separator ${separator}`,
    step.passesModulus11 ? "check 11" : "check no",
    age > 105 ? "age old" : age > 90 ? "age aged" : age < 1 ? "age new" : "age usual",
    readsAsTime(digits) ? "moment time" : readsAsDayAndMonth(digits) ? "moment day" : "moment none",
    `company ${company}`,
    isSeries ? "series true" : "series false",
    count > 20 ? "many many" : count > 3 ? "many some" : count > 1 ? "many few" : "many one",
    text.inName ? "place name" : typeof text.origin === "string" ? `place ${text.origin}` : "place file",
    isUnitNumber(digits) ? "unit true" : "unit false",
    digits.slice(8) === "00" || digits.indexOf("000", 6) >= 0 ? "round true" : "round false",
  ];
}

export function pushFacts(facts: readonly string[], push: Push): void {
  facts.forEach((fact, at) => {
    push(bucketOf(fact));
    for (let other = at + 1; other < facts.length; other++) push(bucketOf(`${fact} ${facts[other] ?? ""}`));
  });
  push(bucketOf(`${facts[4] ?? ""} ${facts[3] ?? ""} ${facts[1] ?? ""} ${facts[2] ?? ""}`));
}

export type Push = (bucket: number) => void;

function bucketOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), FNV);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & (CPR_BUCKETS - 1);
}

/** The words around a candidate, and the signs that it touches. */
export function pushWords({ text: { value }, step: { candidate } }: KnownCandidate, push: Push): void {
  const add = (feature: string): void => {
    push(bucketOf(feature));
  };
  const { start, end } = candidate;
  const before = value.slice(Math.max(0, start - REACH), start);
  const after = value.slice(end, end + REACH_AFTER);
  add(`left ${signOf(before.charAt(before.length - 1))}${signOf(before.charAt(before.length - 2))}`);
  add(`right ${signOf(after.charAt(0))}${signOf(after.charAt(1))}`);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const glued = before.split(/\s/).pop() ?? "";
  if (/:\/\/|www\.|[?&=]|\.[a-z]{2,4}\//.test(glued)) add("in an address");
  const own = wordsOf(line).slice(-WORDS_BEFORE).reverse();
  own.forEach((word, at) => {
    add(`before ${word}`);
    if (at < 2) add(`before${at} ${word}`);
    if (at < 3) add(`ending ${word.slice(-ENDING)}`);
  });
  add(`first ${own[1] ?? "^"} ${own[0] ?? "^"}`);
  if (own.length < 3) {
    for (const word of wordsOf(before.slice(0, before.length - line.length)).slice(-4)) add(`above ${word}`);
  }
  for (const word of wordsOf(after.split("\n")[0] ?? "").slice(0, WORDS_AFTER)) add(`after ${word}`);
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/\d{3,}/g, "9")
    .split(/[^a-zæøåäöüé0-9#§]+/)
    .filter(Boolean);

/** Letters, digits and blanks count alike; other signs for themselves. */
function signOf(sign: string): string {
  if (sign === "") return "^";
  if (/[a-zæøå]/.test(sign)) return "a";
  if (/[A-ZÆØÅ]/.test(sign)) return "A";
  return /\d/.test(sign) ? "9" : sign;
}
