import { judgeWord } from "./judge-word.ts";
import type { Said } from "./judge-word.ts";
import { CPR_OFFICES } from "./number-names.ts";

/**
 * What stands by a number. cpr: a name for CPR numbers. person: a word that brings a citizen in. name: a full name. other:
 * a name for other numbers. doubt: a hint of them.
 */
export type Label = "cpr" | "person" | "name" | "other" | "doubt" | "none";

/** Farther off than this many words a name for other numbers does not reach. */
const REACH_OF_OTHER = 3;
const REACH_OF_BARE = 2;
const LONG_NUMBER = 6;
const SHORT_NUMBER = 4;

const NOT_WORD = /[^a-zæøåäöüé\d#]+/;

/** Words of a text, lower-case, with "cprNummer" taken apart as program texts write it. */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/([a-zæøå])([A-ZÆØÅ])/g, "$1 $2")
    .toLowerCase()
    .split(NOT_WORD)
    .filter((word) => word !== "");
}

/**
 * Reads words backwards from the number; a number on the way has its own name before it, and ends the reach of names. A
 * name for CPR numbers counts behind "borgeren" too.
 */
export function judgeWords(before: string): Label {
  const words = wordsOf(before);
  let distance = 0;
  let passed = 0;
  let bare = false;
  let weak: Label = "none";
  for (let back = words.length - 1; back >= 0; back--) {
    const word = words[back] ?? "";
    const said = word.endsWith("#") ? "other" : judgeWord(word);
    if (said === "cpr" && CPR_OFFICES.indexOf(words[back + 1] ?? "") < 0) return "cpr";
    if (/^\d+$/.test(word)) passed = Math.max(passed, word.length);
    if (passed >= LONG_NUMBER) break;
    if (said === "bare" && distance < REACH_OF_BARE && passed === 0) bare = true;
    else if (bare) return judgeOwner(word, said, distance);
    const label = passed >= SHORT_NUMBER ? "none" : judgeByDistance(said, distance);
    if (label === "other" && weak === "none") return label;
    if (weak === "none") weak = label;
    if (said !== "small") distance++;
  }
  return bare ? "other" : weak;
}

/** The word that "nr." belongs to: of "person nr." it makes a CPR number, of all others some other one. */
function judgeOwner(word: string, said: Said, distance: number): Label {
  if (said === "perhaps-cpr" || word === "person" || word === "fødsels") return "cpr";
  if (said === "person" && word.length > 1) return "person";
  return word.length === 1 || said !== "nothing" || distance <= REACH_OF_BARE ? "other" : "none";
}

function judgeByDistance(said: Said, distance: number): Label {
  if ((said === "other" || said === "others") && distance <= REACH_OF_OTHER) return "other";
  if (distance > 0) return "none";
  if (said === "perhaps-other") return "other";
  return said === "person" || said === "doubt" ? said : "none";
}
