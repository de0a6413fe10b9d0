import { describe, expect, test } from "@jest/globals";
import { laws } from "#core/detect/terms/lists/laws.ts";
import { generalWords } from "#core/detect/terms/lists/general-words.ts";
import { idioms } from "#core/detect/terms/lists/idioms.ts";
import { personWords } from "#core/detect/terms/lists/person-words.ts";
import { contextLexicon, mainLexicon, termLists } from "#core/detect/terms/lexicons.ts";
import { scanTerms } from "#core/detect/terms/scan-terms.ts";
import type { Mode, Term, TermList } from "#core/detect/terms/term-list.ts";
import { readList } from "#core/detect/terms/term-list.ts";

const isFound = (term: Term, text: string, lexicon = mainLexicon()) =>
  scanTerms(text, lexicon).some((hit) => hit.term.text === term.text && hit.term.kind === term.kind);

/** In a sentence, and grown as far as its mode lets it grow. */
const finds: Readonly<Record<Mode, (text: string) => readonly string[]>> = {
  P: (text) => [`der er ${text}, sagde hun`, `der er ${text}patient`],
  S: (text) => [`der er ${text}, sagde hun`],
  PS: (text) => [`der er ${text}, sagde hun`, `der er\n${text}sbehandling`],
  U: (text) => [`der er ${text}, sagde hun`, `${text}'en`],
  UP: (text) => [`der er ${text}, sagde hun`, `${text}-forløbet`],
  E: (text) => [`der er xylo${text}, sagde hun`],
  N: (text) => [`der er ${text}, sagde hun`, `${text}s søster`],
  X: (text) => [`der er ${text}, sagde hun`, `(${text})`],
  "=": (text) => [`der er ${text}, sagde hun`, `der er ${text}`],
  SKS: (text) => [`kode ${text.toUpperCase()}20 er sat`],
  ICD: (text) => [`kode ${text.toUpperCase()}2.1 er sat`],
  K: (text) => [`hun går i ${text.charAt(0)}.${text.charAt(2).toUpperCase()} nu`],
};

/** The same letters inside a longer word that nobody uses, in the wrong case, or without what the mode asks for. */
const misses: Readonly<Record<Mode, (text: string) => string>> = {
  P: (text) => `der er zq${text}qq her`,
  S: (text) => `der er zq${text}qq her`,
  PS: (text) => `der er zq${text}qq her`,
  U: (text) => `der er ${text.toLowerCase()} her`,
  UP: (text) => `der er ${text.toLowerCase()} her`,
  E: (text) => `der er ${text}qq her`,
  N: (text) => `der er ${text.toLowerCase()} her`,
  X: (text) => `der er zq${text}qq her`,
  "=": (text) => `der er zq${text}qq her`,
  SKS: (text) => `kode ${text}20 er sat`,
  ICD: (text) => `kode ${text.toUpperCase()}2-1 er sat`,
  K: (text) => `§ 1${text.charAt(0)} ${text.charAt(2)} her`,
};

const sensitive = termLists.filter(({ kind }) => kind !== "our-citizen" && kind !== "label" && kind !== "law");
const nameOf = ({ kind, topic }: TermList, index: number) => `${kind}, ${topic} (${index})`;

describe.each(sensitive.map((list, index) => [nameOf(list, index), list] as const))("the list %s", (_, list) => {
  const terms = readList(list);

  test("finds each of its entries where it stands, and where it may grow", () => {
    const missed = terms.filter((term) => !finds[term.mode](term.text).every((text) => isFound(term, text)));
    expect(missed.map(({ text }) => text)).toEqual([]);
  });

  test("finds none of them inside another word", () => {
    const wrong = terms.filter((term) => isFound(term, misses[term.mode](term.text)));
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});

describe("the data files", () => {
  const all = [...termLists, personWords, generalWords];

  test.each(all.map((list, index) => [nameOf(list, index), list] as const))(
    "%s is sorted and says each once",
    (_, list) => {
      const texts = readList(list).map(({ text }) => text.toLowerCase());
      expect(texts).toEqual([...new Set(texts)]);
      if (list.topic !== "child" && !laws.includes(list)) expect(texts).toEqual([...texts].sort());
    },
  );

  test.each(all.map((list, index) => [nameOf(list, index), list] as const))(
    "%s knows its modes and strengths",
    (_, list) => {
      const modes = Object.keys(finds);
      const odd = readList(list).filter(
        ({ mode, strength }) => !modes.includes(mode) || !(strength >= 1 && strength <= 4),
      );
      expect(odd).toEqual([]);
    },
  );

  test("words that speak of a person or of nobody are found as they are", () => {
    const words = [...readList(personWords), ...readList(generalWords)];
    const missed = words.filter((term) => !isFound(term, `her er ${term.text}, ja`, contextLexicon()));
    expect(missed.map(({ text }) => text)).toEqual([]);
  });

  test("an idiom takes the words that it holds with it", () => {
    expect(readList(idioms).length).toBeGreaterThan(150);
  });
});
