import type { TermList } from "../term-list.ts";

const LETTERS = "abcdefghijklmnopqrst";
const DIGITS = "0123456789";

/** Beginnings of codes, a line each; what follows them is read where they stand (`weigh-term.ts`). */
function beginnings(before: string): string {
  return LETTERS.split("")
    .map((letter) => DIGITS.split("").map((digit) => `${before}${letter}${digit}`))
    .reduce((all, some) => all.concat(some), [])
    .join("\n");
}

const asTable = (words: string, rest: string) => words.replace(/$/gm, rest);

/** Diagnoses by their code: SKS puts a D before ICD-10's ("DF320"), which stand alone elsewhere ("F84.0"). */
export const codes: readonly TermList[] = [
  { kind: "health", topic: "diagnosis", table: asTable(beginnings("d"), "\t3\tSKS") },
  { kind: "health", topic: "diagnosis", table: asTable(beginnings(""), "\t2\tICD") },
];

/** School classes: "3.B", "0.C". */
export const classes: TermList = {
  kind: "child",
  topic: "child",
  table: DIGITS.split("")
    .map((digit) => "abcdefghijklmnopqrstuvwxyz".split("").map((letter) => `${digit} ${letter}`))
    .reduce((all, some) => all.concat(some), [])
    .map((text) => `${text}\t2\tK`)
    .join("\n"),
};
