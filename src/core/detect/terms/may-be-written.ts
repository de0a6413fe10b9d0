import type { Automaton } from "./build-automaton.ts";
import type { Term } from "./term-list.ts";

/**
 * What a term asks of the signs that spell it, as a number for the scan: nothing, a capital first, capitals first and last, or
 * a full stop before the last. Most of what spells like a name, an abbreviation or a code ("3.B") is none.
 */
export const ANY = 0;
const CAPITAL_FIRST = 1;
export const CAPITALS = 2;
export const STOP = 3;

export function spellingOf({ mode }: Term): number {
  if (mode === "N") return CAPITAL_FIRST;
  if (mode === "U" || mode === "UP") return CAPITALS;
  return mode === "K" ? STOP : ANY;
}

/** What all words that end in a state have in common, so that the scan need not look at each. */
export const SMALL_LAST = 1;
/** Nothing may follow but an s that makes a genitive, or no letter at all. */
export const LETTER_NEXT = 2;

/** By accepting state, counted from the first: by what such a state can be passed over; 0 where it cannot. */
export function passesOf(
  { ends, nextOutput, outputLink, accepting, states }: Automaton,
  words: readonly Word[],
): Uint8Array {
  const passes = new Uint8Array(states - accepting);
  for (let state = accepting; state < states; state++) {
    let pass = SMALL_LAST | LETTER_NEXT;
    for (let at = state; at !== 0; at = outputLink[at] ?? 0) {
      for (let number = ends[at] ?? 0; number !== 0; number = nextOutput[number] ?? 0)
        pass &= passOf(words[number - 1]);
    }
    passes[state - accepting] = pass;
  }
  return passes;
}

/** A term, and whether the automaton knows no more than its beginning. */
interface Word {
  readonly term: Term;
  readonly isCut: boolean;
}

function passOf(word: Word | undefined): number {
  if (word === undefined || word.isCut) return 0;
  const { term } = word;
  if (term.mode === "U" || term.mode === "UP") return SMALL_LAST;
  return term.mode === "N" || (term.mode === "=" && term.text !== "§") ? LETTER_NEXT : 0;
}

/** a to z, and the small ones of Latin-1; of other letters `weighTerm` judges. */
export function isSmallLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
}
