import type { Facts } from "../../facts/facts.ts";
import type { Certainty, Finding, TextFinding } from "../finding.ts";
import { CERTAINTIES, isTextFinding } from "../finding.ts";
import { isNumberKind } from "../kinds.ts";
import { NAMED_TOPIC } from "../terms/find-person.ts";
import { SENTENCE } from "./add-scores.ts";
import { CATEGORIES } from "./categories.ts";
import { FLOOR } from "./find-sensitive.ts";
import { readUnitFeatures } from "./unit-features.ts";
import type { Lexicon } from "./lexicon.ts";

const CEILING = 8;
const UNIT = 4;
const BEST = 3;
const HEALTH = 0;
const OTHERS = ["partner", "authority", "other", "group", "unknown"];

const clip = (score: number): number => Math.min(CEILING, score) / UNIT;
const flag = (is: boolean): number => (is ? 1 : 0);

/** What the findings of a mail say together, before a category is asked for. */
export interface MailScores {
  /** By category: the best scores of sentences, strongest first. */
  readonly best: readonly (readonly number[])[];
  /** By category: where the strongest stands; a flag each for subject, body, name of a file, file. */
  readonly places: readonly (readonly number[])[];
  /** By category: how sure terms and law sections are, 0 for nothing, and how many of them are sure at all. */
  readonly sure: readonly number[];
  readonly many: readonly number[];
  /** Flags: the subject names somebody; a recipient is the sender's own, a private address, somebody else; who is known. */
  readonly facts: readonly number[];
}

export function scoreMail(facts: Facts, found: readonly Finding[], lexicon: Lexicon): MailScores {
  const best: number[][] = CATEGORIES.map(() => []);
  const places: (readonly number[])[] = CATEGORIES.map(() => [0, 1, 0, 0]);
  const sure = CATEGORIES.map(() => 0);
  const many = CATEGORIES.map(() => 0);
  for (const finding of found) {
    const head = headOf(finding);
    const own = best[head];
    if (own === undefined || !isTextFinding(finding)) continue;
    const { score = FLOOR, topic } = finding;
    if (score > (own[0] ?? FLOOR)) places[head] = placeOf(finding);
    if (score > FLOOR) {
      own.push(score);
      own.sort((one, other) => other - one);
      own.length = Math.min(own.length, BEST);
    }
    if (topic === SENTENCE) continue;
    const level = levelOf(finding);
    sure[head] = Math.max(sure[head] ?? 0, level);
    if (level > 1) many[head] = (many[head] ?? 0) + 1;
  }
  return { best, places, sure, many, facts: [...readRecipients(facts, lexicon), ...readPersons(found)] };
}

const levelOf = ({ certainty }: { readonly certainty: Certainty }): number => CERTAINTIES.indexOf(certainty) + 1;

const headOf = ({ kind }: Finding): number => (CATEGORIES as readonly string[]).indexOf(kind);

function placeOf({ origin, inName }: TextFinding): readonly number[] {
  if (origin === "subject") return [1, 0, 0, 0];
  if (typeof origin === "string") return [0, 1, 0, 0];
  return inName ? [0, 0, 1, 0] : [0, 0, 0, 1];
}

function readRecipients({ texts, recipients }: Facts, lexicon: Lexicon): readonly number[] {
  const subject = texts.find(({ origin }) => origin === "subject");
  const isNamed = subject !== undefined && readUnitFeatures(subject.value, 0, lexicon).some(({ names }) => names > 0);
  const has = (kinds: readonly string[]): number => flag(recipients.some(({ kind }) => kinds.indexOf(kind) >= 0));
  return [flag(isNamed), has(["own"]), has(["webmail"]), has(OTHERS)];
}

function readPersons(found: readonly Finding[]): readonly number[] {
  const persons = found.filter(({ kind }) => kind === "person");
  const isNamed = (one: Finding): boolean =>
    isTextFinding(one) && one.topic === NAMED_TOPIC && one.certainty !== "possible";
  return [
    flag(persons.length > 0),
    flag(persons.some(({ certainty }) => certainty !== "possible")),
    flag(persons.some(isNamed)),
    flag(found.some(({ kind, certainty }) => isNumberKind(kind) && certainty !== "possible")),
  ];
}

/** The numbers that a category is weighed by but those of its strongest sentence (`scoreFeatures`). */
export function mailFeatures({ best, places, sure, many, facts }: MailScores, head: number): readonly number[] {
  const [, second = FLOOR, third = FLOOR] = best[head] ?? [];
  const level = sure[head] ?? 0;
  const health = sure[HEALTH] ?? 0;
  return [
    1,
    clip(second),
    clip(third),
    ...(places[head] ?? []),
    ...facts,
    ...best.map((scores, other) => (other === head ? 0 : clip(scores[0] ?? FLOOR))),
    flag(level >= 1),
    flag(level >= 2),
    flag(level >= 3),
    flag((many[head] ?? 0) > 1),
    flag(health >= 1),
    flag(health >= 2),
  ];
}

/** How many those are. */
const MAIL_FEATURES = 21 + CATEGORIES.length;

export const scoreFeatures = (score: number): readonly [number, number] => [clip(score), clip(Math.max(0, score))];

/** What a category is worth in a mail as a whole, by the score of one of its sentences. Weights are of both kinds of features, in order. */
export function weighScore(scores: MailScores, head: number, weights: readonly number[]): (score: number) => number {
  const around = mailFeatures(scores, head).reduce((sum, feature, at) => sum + feature * (weights[at] ?? 0), 0);
  const [first = 0, second = 0] = weights.slice(MAIL_FEATURES);
  return (score) => {
    const [one, other] = scoreFeatures(score);
    return around + first * one + second * other;
  };
}
