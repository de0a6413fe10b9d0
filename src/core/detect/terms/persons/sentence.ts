import type { Range } from "./staff-ranges.ts";

/** No sentence is followed further than this to either side. */
const REACH = 220;
const ENDS = /[.!?:;][ \t]+(?=[A-ZÆØÅ])|[\n\r\t|]/g;

/** The sentence, line or cell that a range stands in; an abbreviation's full stop is none, for a small letter follows. */
export function sentenceAround(text: string, { start, end }: Range): Range {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  let begin = 0;
  ENDS.lastIndex = 0;
  for (let stop = ENDS.exec(before); stop !== null; stop = ENDS.exec(before)) begin = ENDS.lastIndex;
  ENDS.lastIndex = 0;
  const after = text.slice(end, end + REACH);
  const stop = ENDS.exec(after);
  return { start: from + begin, end: end + (stop === null ? after.length : stop.index) };
}
