import { StartRefused } from "../engine/start-refused.ts";

const LINE_FEED = 0x0a;

/**
 * The lines of a file in UTF-8 as it is read, none held longer than it is needed.
 * @throws StartRefused at a line that is longer than `most` bytes: a file of another kind may have no line at all.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<string> {
  let pieces: Uint8Array[] = [];
  let held = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      yield toText([...pieces, chunk.subarray(start, end)]);
      [pieces, held, start] = [[], 0, end + 1];
    }
    const rest = chunk.subarray(start);
    held += rest.length;
    if (held > most) throw new StartRefused("this is no export of a register: it has a line without end");
    if (rest.length > 0) pieces.push(rest);
  }
  if (pieces.length > 0) yield toText(pieces);
}

/** A file that went through Windows may end its lines with CR too. */
function toText(pieces: readonly Uint8Array[]): string {
  const text = Buffer.concat(pieces).toString("utf8");
  return text.endsWith("\r") ? text.slice(0, -1) : text;
}
