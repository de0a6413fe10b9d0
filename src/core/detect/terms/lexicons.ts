import { buildAutomaton } from "./build-automaton.ts";
import { WORD_BOUNDARY, buildFold, foldTerm } from "./fold.ts";
import { benefits } from "./lists/benefits.ts";
import { address } from "./lists/address.ts";
import { biometrics } from "./lists/biometrics.ts";
import { child } from "./lists/child.ts";
import { criminal } from "./lists/criminal.ts";
import { classes, codes } from "./lists/codes.ts";
import { cv } from "./lists/cv.ts";
import { diagnosesPsychiatric } from "./lists/diagnoses-psychiatric.ts";
import { diagnosesSomatic } from "./lists/diagnoses-somatic.ts";
import { disability } from "./lists/disability.ts";
import { diseaseEndings } from "./lists/disease-endings.ts";
import { economy } from "./lists/economy.ts";
import { employment } from "./lists/employment.ts";
import { ethnicity } from "./lists/ethnicity.ts";
import { generalWords } from "./lists/general-words.ts";
import { disclaimers } from "./lists/disclaimers.ts";
import { idioms } from "./lists/idioms.ts";
import { labels } from "./lists/labels.ts";
import { laws } from "./lists/laws.ts";
import { medicineEndings } from "./lists/medicine-endings.ts";
import { medicines } from "./lists/medicines.ts";
import { ourCitizens } from "./lists/our-citizens.ts";
import { personWords } from "./lists/person-words.ts";
import { politics } from "./lists/politics.ts";
import { religion } from "./lists/religion.ts";
import { school } from "./lists/school.ts";
import { sexuality } from "./lists/sexuality.ts";
import { social } from "./lists/social.ts";
import { specialSchools } from "./lists/special-schools.ts";
import { symptoms } from "./lists/symptoms.ts";
import { treatment } from "./lists/treatment.ts";
import { union } from "./lists/union.ts";
import { once } from "./once.ts";
import { ambiguousNames, firstNames } from "./persons/first-names.ts";
import type { Lexicon } from "./scan-terms.ts";
import type { Mode, Term, TermList } from "./term-list.ts";
import { readList } from "./term-list.ts";

import { weighTerm } from "./weigh-term.ts";
import { passesOf, spellingOf } from "./may-be-written.ts";

/** Every list whose words are scanned for in the whole text. */
export const termLists: readonly TermList[] = [
  diagnosesPsychiatric,
  diagnosesSomatic,
  diseaseEndings,
  symptoms,
  medicines,
  medicineEndings,
  treatment,
  disability,
  specialSchools,
  benefits,
  union,
  politics,
  religion,
  sexuality,
  criminal,
  ethnicity,
  biometrics,
  social,
  economy,
  address,
  employment,
  cv,
  school,
  child,
  idioms,
  disclaimers,
  classes,
  ...codes,
  ...labels,
  ourCitizens,
  ...laws,
];

/** Everything that is scanned for in the whole text; some 30 ms of work (`npm run bench` prints it). */
export const buildMainLexicon = (): Lexicon =>
  buildLexicon(termLists.reduce<readonly Term[]>((all, list) => all.concat(readList(list)), []).concat(names()));

/** Built on first use, since loading the bundle must stay quick, and kept: the lists do not change. */
export const mainLexicon = once(buildMainLexicon);

/** Looked for only around hits: words that say who is spoken of, and whether anybody is. */
export const contextLexicon = once(() => buildLexicon(readList(personWords).concat(readList(generalWords))));

/** So many symbols of a term are in the automaton. More make it larger than a processor's cache, fewer make more false starts. */
const KNOWN = 10;

function buildLexicon(terms: readonly Term[]): Lexicon {
  const fold = buildFold();
  const folded = terms.map(({ text }) => foldTerm(text, fold));
  const known = folded.map((symbols) => symbols.slice(0, KNOWN));
  const words = known.map((symbols, index) => (standsFirst(terms[index]) ? [WORD_BOUNDARY, ...symbols] : symbols));
  const automaton = buildAutomaton(words);
  return {
    terms,
    lengths: Uint8Array.from(known.map(({ length }) => length)),
    rests: folded.map((symbols) => symbols.slice(KNOWN)),
    automaton,
    fold,
    spellings: Uint8Array.from(terms.map(spellingOf)),
    passes: passesOf(
      automaton,
      terms.map((term, index) => ({ term, isCut: (folded[index] ?? []).length > KNOWN })),
    ),
    weigh: weighTerm,
  };
}

const INSIDE: readonly Mode[] = ["S", "PS", "E"];

/** Terms that no modifier precedes are met at a border only, which spares the scan most of its work. */
function standsFirst(term: Term | undefined): boolean {
  return term !== undefined && (INSIDE.indexOf(term.mode) < 0 || term.text.length < 3) && term.text !== "§";
}

function names(): readonly Term[] {
  const name =
    (strength: number) =>
    (text: string): Term => ({ text, kind: "name", topic: "name", strength, mode: "N" });
  return firstNames
    .split(/\s+/)
    .filter(Boolean)
    .map(name(2))
    .concat(ambiguousNames.split(" ").map(name(1)));
}
