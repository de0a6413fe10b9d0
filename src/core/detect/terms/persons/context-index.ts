import { contextLexicon } from "../lexicons.ts";
import type { Hit } from "../scan-terms.ts";
import { scanTerms } from "../scan-terms.ts";
import type { Clue } from "./clue.ts";
import { findClues } from "./find-clues.ts";
import { firstFrom } from "./first-from.ts";
import type { Range } from "./staff-ranges.ts";

/** What stands around hits, read once however many judges ask. */
export interface ContextIndex {
  /** Words of `person-words.ts` and `general-words.ts`. */
  readonly context: (range: Range) => readonly Hit[];
  readonly clues: (range: Range) => readonly Clue[];
}

/** Texts are read in pieces of this length, and only where a judge has asked. */
const PIECE = 512;
/** A word or a name is never longer. */
const OVERLAP = 96;

/** A text's surroundings, read piece by piece on demand. */
export function createContextIndex(text: string): ContextIndex {
  const context = new Map<number, readonly Hit[]>();
  const clues = new Map<number, readonly Clue[]>();
  return {
    context: (range) => gather(range, context, (piece) => readContext(text, piece)),
    clues: (range) => gather(range, clues, (piece) => findClues(text, piece.start, Math.min(text.length, piece.end))),
  };
}

function gather<Item extends Range>(
  { start, end }: Range,
  known: Map<number, readonly Item[]>,
  read: (piece: Range) => readonly Item[],
): readonly Item[] {
  const within: Item[] = [];
  for (let index = Math.floor(start / PIECE); index * PIECE < end; index++) {
    let items = known.get(index);
    if (items === undefined) {
      items = read({ start: index * PIECE, end: (index + 1) * PIECE });
      known.set(index, items);
    }
    for (let at = firstFrom(items, start); at < items.length; at++) {
      const item = items[at];
      if (item === undefined || item.start >= end) break;
      if (item.end <= end) within.push(item);
    }
  }
  return within;
}

function readContext(text: string, { start, end }: Range): readonly Hit[] {
  const from = Math.max(0, start - OVERLAP);
  const found: Hit[] = [];
  for (const { term, strength, start: at, end: stop } of scanTerms(text.slice(from, end + OVERLAP), contextLexicon())) {
    const place = from + at;
    if (place >= start && place < end) found.push({ term, strength, start: place, end: from + stop });
  }
  return found.sort((one, other) => one.start - other.start);
}
