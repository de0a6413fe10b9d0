import type { TextDetector, TextFinding } from "../finding.ts";

/** Some sixty pages: longer than any letter. What is longer is judged a part at a time, so that its hits need not all be kept. */
const CHUNK = 200_000;
/** How far back a line's or a word's end is scanned for. */
const SLACK = 2_000;

/**
 * The detector on each part of a long text, with findings in their places. A part begins where a line does. Only the first
 * part tells whom a text is about; citizens that it counts may stand anywhere.
 */
export function inChunks(detector: TextDetector): TextDetector {
  return (text, facts) => {
    const { value } = text;
    if (value.length <= CHUNK) return detector(text, facts);
    const all: TextFinding[] = [];
    for (let start = 0; start < value.length;) {
      const end = endOfChunk(value, start);
      for (const found of detector({ ...text, value: value.slice(start, end) }, facts)) {
        if (start > 0 && found.kind === "person" && found.person === undefined) continue;
        all.push({ ...found, start: found.start + start, end: found.end + start });
      }
      start = end;
    }
    return all;
  };
}

function endOfChunk(text: string, start: number): number {
  const most = start + CHUNK;
  if (most >= text.length) return text.length;
  const tail = text.slice(most - SLACK, most);
  const cut = Math.max(tail.lastIndexOf("\n"), 0) || tail.lastIndexOf(" ");
  return cut <= 0 ? most : most - SLACK + cut + 1;
}
