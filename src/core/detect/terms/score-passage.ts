import type { Passage } from "./group-hits.ts";
import type { Addressee } from "./persons/addressee.ts";
import { speaksOfRelative, speaksToReader } from "./persons/addressee.ts";
import type { People, Source } from "./persons/read-people.ts";
import { readPeople } from "./persons/read-people.ts";
import { sentenceAround } from "./persons/sentence.ts";
import { firstFrom } from "./persons/first-from.ts";
import type { Range } from "./persons/staff-ranges.ts";
import { isWithin } from "./persons/staff-ranges.ts";
import type { Hit } from "./scan-terms.ts";
import type { ListKind } from "./term-list.ts";

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
  /** How the term's sentence speaks of the person: by name, by a word like "hun", or not at all. */
  readonly link: "name" | "word" | "none";
  readonly strongest: Hit;
  /** Something else that is nobody's business stands near. */
  readonly company: () => boolean;
}

/** A source with all its hits and with whom it greets. */
export interface Letter extends Source {
  readonly hits: readonly Hit[];
  readonly addressee: Addressee | undefined;
}

const WORTH: readonly number[] = [0, 0.25, 1, 2];
const MORE = 0.5;
/** Below this no passage is a finding, so nobody need be scanned for. */
const WORTH_A_LOOK = 1;
/** In a long text one word in need of company says too little of anybody. */
const WORTH_A_LOOK_IN_LONG = 1.5;
const LONG = 1400;
/** Nobody at all is near, and the terms are no matter by themselves: words of general talk need not be read. */
const SOMEBODY = 0.75;
const ABOUT_ITSELF = 1.5;
const NOBODY = { person: 0, general: 0, link: "none", company: () => false } as const;
const MAX_TERMS = 2.5;
/** Talk in general weighs less where a sentence says the thing of a person. */
const AROUND_SENTENCE = 0.3;
/** A letter that says "you" may still speak of a course or a talk. */
const AROUND_READER = 0.7;
/** Words of this strength say that nobody is meant: an invented case, an advert, a press release. */
const VETO = 4;
/** Terms further than the first few add no sentence that is worth its time. */
const SENTENCES = 3;

/** A term in a signature is the sender's trade, unless it is strong enough to tell on the citizens of that unit. */
export function scorePassage(source: Letter, passage: Passage): Score | undefined {
  const { text, staff } = source;
  const said = scoreTerms(passage.hits, staff);
  if (said.terms < (text.length < LONG ? WORTH_A_LOOK : WORTH_A_LOOK_IN_LONG)) return undefined;
  const near = readNear(source, passage);
  if (near.identity < SOMEBODY && said.terms < ABOUT_ITSELF) return { ...said, ...NOBODY, people: near };
  const context = source.surroundings.context(passage);
  const outside = context.filter(({ start }) => !isWithin(staff, start));
  const general = sumGeneral(context) + speaksOfMany(text.slice(passage.start, passage.end));
  const score = {
    ...said,
    people: near,
    person: scorePerson(outside),
    general,
    company: () => hasCompany(source, passage),
  };
  const named = readLink(source, passage, said.strongest.strength);
  if (named === undefined) return { ...score, link: linkByWord(text, said.strongest, outside) };
  const people = { ...named, isNamed: near.isNamed, identity: Math.max(near.identity, named.identity) };
  const person = named.isReader ? Math.max(1, score.person) : score.person;
  const isFiction = context.some(({ term, strength }) => term.kind === "general" && strength >= VETO);
  const share = isFiction ? 1 : named.isReader ? AROUND_READER : AROUND_SENTENCE;
  return { ...score, people, person, link: "name", general: general * share };
}

/** "Hun", "borgeren" in the sentence of the term. */
function linkByWord(text: string, strongest: Hit, context: readonly Hit[]): Score["link"] {
  const sentence = sentenceAround(text, strongest);
  const isSpoken = context.some(({ term, start }) => term.kind === "person-word" && holds(sentence, start));
  return isSpoken ? "word" : "none";
}

const holds = ({ start, end }: Range, place: number) => place >= start && place < end;

/** The passage's person; "din mor" is known where the letter greets its reader by name. */
function readNear(source: Letter, passage: Passage): People {
  const people = readPeople(source, passage);
  const { addressee, text } = source;
  if (addressee === undefined || people.identity >= addressee.identity) return people;
  return speaksOfRelative(text.slice(passage.start, passage.end)) ? { ...addressee, isNamed: people.isNamed } : people;
}

const SENSITIVE: readonly ListKind[] = ["health", "social", "school", "criminal", "address", "sexuality", "religion"];
/** A word in need of company is company enough. */
const COMPANY = 2;

function hasCompany({ hits }: Letter, { start, end, hits: own }: Passage): boolean {
  const { kind } = own[0].term;
  for (let index = firstFrom(hits, start); index < hits.length; index++) {
    const hit = hits[index];
    if (hit === undefined || hit.start >= end) return false;
    if (hit.term.kind !== kind && hit.strength >= COMPANY && SENSITIVE.indexOf(hit.term.kind) >= 0) return true;
  }
  return false;
}

/** Who stands in the sentence of one of the strongest terms: somebody named, or the reader. */
function readLink(source: Letter, { hits }: Passage, strength: number): (People & { isReader?: true }) | undefined {
  const { text, addressee } = source;
  const strongest = hits.filter((hit) => hit.strength >= strength).slice(0, SENTENCES);
  for (const hit of strongest) {
    const sentence = sentenceAround(text, hit);
    const people = readPeople(source, sentence);
    if (people.identity >= 1) return people;
    if (addressee !== undefined && speaksToReader(text.slice(sentence.start, sentence.end))) {
      return { ...addressee, isNamed: true, isReader: true };
    }
  }
  return undefined;
}

/** Speakers of parliament with their parties, and the numbered clauses of a law. */
function speaksOfMany(passage: string): number {
  const speakers = / \((?:[SVM]|SF|EL|DF|KF|LA|RV|ALT|DD|NB|UFG)\)/.test(passage) ? 1.5 : 0;
  return passage.split(/(?:stk|nr)\. \d/).length > 2 ? speakers + 1.5 : speakers;
}

function scoreTerms(hits: Passage["hits"], staff: readonly Range[]): Pick<Score, "terms" | "strongest"> {
  const best = new Map<string, number>();
  let strongest = hits[0];
  for (const hit of longestOnly(hits)) {
    const strength = isWithin(staff, hit.start) ? hit.strength - 1 : hit.strength;
    best.set(hit.term.text, Math.max(best.get(hit.term.text) ?? 0, WORTH[strength] ?? 0));
    if (hit.strength > strongest.strength) strongest = hit;
  }
  const worths = Array.from(best.values()).sort((one, other) => other - one);
  const terms = worths.reduce((sum, worth, index) => sum + (index === 0 ? worth : worth * MORE), 0);
  return { terms: Math.min(MAX_TERMS, terms), strongest };
}

/** Of words in one another ("afgået ved døden", "død") only the one that says most counts. */
function longestOnly(hits: readonly Hit[]): readonly Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    const last = kept[kept.length - 1];
    if (last === undefined || hit.start >= last.end) kept.push(hit);
    else if (hit.strength > last.strength || hit.end - hit.start > last.end - last.start) kept[kept.length - 1] = hit;
  }
  return kept;
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
