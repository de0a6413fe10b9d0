import { readCapital } from "./capital-clues.ts";
import type { Clue } from "./clue.ts";
import { readDigit } from "./digit-clues.ts";
import { isCapital, isDigit, isLetter } from "./letters.ts";

/** All clues that begin in a range, in order: one walk over its characters, which stops at capitals and numbers only. */
export function findClues(text: string, start: number, end: number): readonly Clue[] {
  const clues: Clue[] = [];
  const push = (clue: Clue) => {
    clues.push(clue);
  };
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) at++;
    else if (isDigit(code) && !isDigit(text.charCodeAt(at - 1))) at = readDigit(text, at, push);
    else if (isCapital(code) && !isLetter(text.charCodeAt(at - 1))) at = readCapital(text, at, push);
    else at++;
  }
  return clues;
}
