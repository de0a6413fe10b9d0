import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import { isFirstName } from "#core/detect/terms/persons/is-first-name.ts";

/** What of a text is a private person's. */
export interface Private {
  readonly start: number;
  readonly end: number;
  readonly what: "CPR-nummer" | "navn" | "adresse" | "telefonnummer" | "mailadresse";
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Finds names, numbers and addresses of people, none inside another, in the order in which they stand. */
export function findPrivate(text: string, today: string): readonly Private[] {
  const words = wordsOf(text);
  const found = [
    ...numbersIn(text, today),
    ...words.flatMap(mailAddress),
    ...words.flatMap((_word, at) => [...telephone(words, at), ...street(words, at), ...name(words, at)]),
  ];
  const apart = found.filter(
    (one, at) => !found.some((other, place) => place < at && one.start < other.end && other.start < one.end),
  );
  return apart.sort((a, b) => a.start - b.start);
}

/** Words without the marks around them. */
function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[^\s,;:()"”“]+/g)].map(({ index, 0: all }) => {
    const bare = all.endsWith(".") || all.endsWith("!") || all.endsWith("?") ? all.slice(0, -1) : all;
    return { start: index, end: index + bare.length, text: bare };
  });
}

/** Also what is only possibly a number: it is handed out to whoever asked. */
function numbersIn(text: string, today: string): readonly Private[] {
  return findCpr({ origin: "body", value: text }, { today, organisation: NOBODY })
    .filter(({ kind }) => kind === "cpr")
    .map(({ start, end }) => ({ start, end, what: "CPR-nummer" }));
}

function mailAddress({ start, end, text }: Word): readonly Private[] {
  const at = text.indexOf("@");
  return at > 0 && text.includes(".", at + 2) ? [{ start, end, what: "mailadresse" }] : [];
}

const CALLS = ["tlf", "telefon", "mobil", "telefonnummer", "+45"];

/** Four pairs of digits, or eight digits after a word that says what they are. */
function telephone(words: readonly Word[], at: number): readonly Private[] {
  const pairs = words.slice(at, at + 4);
  const [first, , , last] = pairs;
  if (first === undefined) return [];
  if (last !== undefined && pairs.every(({ text }) => /^\d\d$/.test(text))) {
    return [{ start: first.start, end: last.end, what: "telefonnummer" }];
  }
  const said = words[at - 1]?.text.toLowerCase() ?? "";
  const isNumber = /^(?:\+45)?\d{8}$/.test(first.text) && (CALLS.includes(said) || first.text.startsWith("+"));
  return isNumber ? [{ start: first.start, end: first.end, what: "telefonnummer" }] : [];
}

const STREETS = ["vej", "gade", "allé", "stræde", "plads", "vænget", "parken", "stien", "bakken", "torvet"];

/** "Ahornvej 12". */
function street(words: readonly Word[], at: number): readonly Private[] {
  const [first, number] = words.slice(at, at + 2);
  if (first === undefined || number === undefined) return [];
  const isStreet = isCapital(first.text) && STREETS.some((end) => first.text.toLowerCase().endsWith(end));
  return isStreet && /^\d{1,3}[a-z]?$/i.test(number.text)
    ? [{ start: first.start, end: number.end, what: "adresse" }]
    : [];
}

/** Two words or more with capitals, one of which is a first name; the whole run, begun at its first word. */
function name(words: readonly Word[], at: number): readonly Private[] {
  const before = words[at - 1];
  const first = words[at];
  if (first === undefined || !isCapital(first.text)) return [];
  if (before !== undefined && isCapital(before.text) && isNext(before, first)) return [];
  const run = [first];
  for (const word of words.slice(at + 1)) {
    const last = run.at(-1) ?? first;
    if (!isCapital(word.text) || !isNext(last, word)) break;
    run.push(word);
  }
  const isName = run.length > 1 && run.some(({ text }) => isFirstName(text));
  return isName ? [{ start: first.start, end: run.at(-1)?.end ?? first.end, what: "navn" }] : [];
}

const isCapital = (word: string): boolean => /^[A-ZÆØÅ][a-zæøåéü-]+$/.test(word);
const isNext = (one: Word, other: Word): boolean => other.start === one.end + 1;

const NOBODY = {
  ...{ name: "", domains: [], partners: [], authorities: [], units: [], secureMail: [], notCpr: [] },
  dataProtection: { name: "", mail: "", phone: "" },
};
