import { readHeaders } from "./headers.ts";
import type { Headers } from "./headers.ts";

const HEADER_LINE = /^[^\s:]+[ \t]*:/;
/** Half a line end, and what no text has. */
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f]|\r(?!\n)/;

/** A mail or a part of one in two. */
export interface CutHead {
  readonly headers: Headers;
  readonly content: string;
  /** The head ends in the middle: with the file, or in a line that is none. */
  readonly isBrokenOff: boolean;
}

/** A mail or a part of one: its headers, and what follows them. A line that is no header begins the text, blank line or not. */
export function cutHead(part: string): CutHead {
  let at = 0;
  let isBrokenOff = true;
  while (at < part.length) {
    const newline = part.indexOf("\n", at);
    const next = newline < 0 ? part.length : newline + 1;
    const line = part.slice(at, next);
    const isBlank = line === "\n" || line === "\r\n";
    if (isBlank) return { headers: readHeaders(part.slice(0, at)), content: part.slice(next), isBrokenOff: false };
    const isFolded = at > 0 && /^[ \t]/.test(line);
    // mbox files and some gateways put a line "From …" ahead of the headers.
    if (!isFolded && !HEADER_LINE.test(line) && !(at === 0 && line.startsWith("From "))) {
      isBrokenOff = newline < 0 || CONTROL.test(line);
      break;
    }
    at = next;
  }
  return { headers: readHeaders(part.slice(0, at)), content: part.slice(at), isBrokenOff };
}
