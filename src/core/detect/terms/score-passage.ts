import type { Passage } from "./group-hits.ts";
import { contextLexicon } from "./lexicons.ts";
import type { People, Source } from "./persons/read-people.ts";
import { readPeople } from "./persons/read-people.ts";
import type { Range } from "./persons/staff-ranges.ts";
import { isWithin } from "./persons/staff-ranges.ts";
import type { Hit } from "./scan-terms.ts";
import { scanTerms } from "./scan-terms.ts";

/** The parts of a passage's score (detection.md section 6), in points. */
export interface Score {
  /** What the terms say: 2 for a strong one, 1 for one in need of company. */
  readonly terms: number;
  /** How well somebody can be known. */
  readonly people: People;
  /** "han", "hendes", "borgeren": somebody is spoken of. */
  readonly person: number;
  /** Words of texts that speak in general. */
  readonly general: number;
  readonly strongest: Hit;
}

const WORTH: readonly number[] = [0, 0.25, 1, 2];
const MORE = 0.5;
/** Below this no passage is a finding, so nobody need be looked for. */
const WORTH_A_LOOK = 1;
const MOST_TERMS = 2.5;

/** A term in a signature is the sender's trade, unless it is strong enough to tell on the citizens of that unit. */
export function scorePassage(source: Source, passage: Passage): Score | undefined {
  const { text, staff } = source;
  const said = scoreTerms(passage.hits, staff);
  if (said.terms < WORTH_A_LOOK) return undefined;
  const context = scanTerms(text.slice(passage.start, passage.end), contextLexicon());
  const outside = context.filter(({ start }) => !isWithin(staff, passage.start + start));
  return {
    ...said,
    people: readPeople(source, passage),
    person: scorePerson(outside),
    general: sumGeneral(context) + speaksOfMany(text.slice(passage.start, passage.end)),
  };
}

/** Speakers of parliament with their parties, and the numbered clauses of a law. */
function speaksOfMany(passage: string): number {
  const speakers = / \((?:[SVM]|SF|EL|DF|KF|LA|RV|ALT|DD|NB|UFG)\)/.test(passage) ? 1.5 : 0;
  return passage.split(/(?:stk|nr)\. \d/).length > 2 ? speakers + 1.5 : speakers;
}

function scoreTerms(hits: Passage["hits"], staff: readonly Range[]): Pick<Score, "terms" | "strongest"> {
  const best = new Map<string, number>();
  let strongest = hits[0];
  for (const hit of hits) {
    const strength = isWithin(staff, hit.start) ? hit.strength - 1 : hit.strength;
    best.set(hit.term.text, Math.max(best.get(hit.term.text) ?? 0, WORTH[strength] ?? 0));
    if (hit.strength > strongest.strength) strongest = hit;
  }
  const worths = Array.from(best.values()).sort((one, other) => other - one);
  const terms = worths.reduce((sum, worth, index) => sum + (index === 0 ? worth : worth * MORE), 0);
  return { terms: Math.min(MOST_TERMS, terms), strongest };
}

function scorePerson(context: readonly Hit[]): number {
  const words = context.filter(({ term }) => term.kind === "person-word");
  if (words.length === 0) return 0;
  return words.length >= 3 || words.some(({ strength }) => strength > 1) ? 1.5 : 1;
}

/** Points against a person: each word of general talk once. */
export function sumGeneral(context: readonly Hit[]): number {
  const worth = new Map<string, number>();
  for (const { term, strength } of context) if (term.kind === "general") worth.set(term.text, strength);
  return Array.from(worth.values()).reduce((sum, each) => sum + each, 0) / 2;
}
