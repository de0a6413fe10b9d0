import type { Facts } from "#core/facts/facts.ts";
import { placeOf } from "#core/policy/place-of.ts";
import { CATEGORIES, HEADS } from "./categories.ts";
import { FLOOR } from "./find-sensitive.ts";
import type { ScoredFinding } from "./find-sensitive.ts";
import { readUnitFeatures } from "./unit-features.ts";
import type { Reader } from "./reader.ts";

/** Numbers that a mail is weighed by, for each category: see `mailFeatures`. */
export const MAIL_FEATURES = 13 + HEADS;

const CEILING = 8;
const UNIT = 4;
const BEST = 3;
const PLACES = ["subject", "body", "name", "attachment"];

const clip = (score: number): number => Math.min(CEILING, score) / UNIT;

/** What the findings of a mail say together, before a category is asked for. */
export interface MailScores {
  /** By category: the best scores, strongest first. */
  readonly best: readonly (readonly number[])[];
  /** By category: where the strongest stands. */
  readonly places: readonly number[];
  /** The subject names somebody; some recipient is the sender's own, has a private address, is somebody else. */
  readonly facts: readonly number[];
}

export function scoreMail(facts: Facts, found: readonly ScoredFinding[], { lexicon }: Reader): MailScores {
  const best: number[][] = CATEGORIES.map(() => []);
  const places: number[] = CATEGORIES.map(() => 1);
  for (const finding of found) {
    const head = headOf(finding);
    const own = best[head];
    if (own === undefined) continue;
    if (finding.score > (own[0] ?? -Infinity)) places[head] = PLACES.indexOf(placeIn(finding));
    own.push(finding.score);
    own.sort((one, other) => other - one);
    own.length = Math.min(own.length, BEST);
  }
  const subject = facts.texts.find(({ origin }) => origin === "subject");
  const names = subject === undefined ? 0 : countNames(subject.value, lexicon);
  const has = (kinds: readonly string[]): number =>
    facts.recipients.some(({ kind }) => kinds.indexOf(kind) >= 0) ? 1 : 0;
  return { best, places, facts: [names > 0 ? 1 : 0, has(["own"]), has(["webmail"]), has(OTHERS)] };
}

const OTHERS = ["partner", "authority", "other", "group", "unknown"];

function countNames(subject: string, lexicon: Reader["lexicon"]): number {
  return readUnitFeatures(subject, 0, lexicon).reduce((sum, { names }) => sum + names, 0);
}

const headOf = ({ kind }: ScoredFinding): number => (CATEGORIES as readonly string[]).indexOf(kind);

function placeIn(finding: ScoredFinding): string {
  const place = placeOf(finding) ?? "body";
  return place === "quoted" ? "body" : place;
}

/** The numbers that one finding of a category is weighed by, its mail around it. */
export function mailFeatures({ best, places, facts }: MailScores, head: number, score: number): readonly number[] {
  const own = best[head] ?? [];
  const place = places[head] ?? 1;
  return [
    1,
    clip(score),
    clip(own[1] ?? FLOOR),
    clip(own[2] ?? FLOOR),
    clip(Math.max(0, score)),
    ...PLACES.map((_, at) => (at === place ? 1 : 0)),
    ...facts,
    ...best.map((scores, other) => (other === head ? 0 : clip(scores[0] ?? FLOOR))),
  ];
}

/** The score of a category in a mail as a whole; nothing where no unit says anything of it. */
export function weighMail(scores: MailScores, head: number, weights: readonly number[]): number | undefined {
  const best = scores.best[head]?.[0];
  if (best === undefined) return undefined;
  return mailFeatures(scores, head, best).reduce((sum, feature, at) => sum + feature * (weights[at] ?? 0), 0);
}
