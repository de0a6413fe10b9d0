import { readHeaders } from "./headers.ts";
import type { Headers } from "./headers.ts";

const HEADER_LINE = /^[^\s:]+[ \t]*:/;

/** Whether a line has half a line end within, or a sign that no text has. */
export function hasHalfEnd(value: string): boolean {
  for (let at = 0; at < value.length; at++) {
    const sign = value.charCodeAt(at);
    if (sign <= 0x08 || sign === 0x0d) return true;
  }
  return false;
}

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
      isBrokenOff = newline < 0 || hasHalfEnd(line.replace(/\r?\n$/, ""));
      break;
    }
    at = next;
  }
  return { headers: readHeaders(part.slice(0, at)), content: part.slice(at), isBrokenOff };
}
