import type { Separator } from "./candidate.ts";

const isDash = (code: number) => code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
const isOddSign = (code: number) => code === 0x2e || code === 0x2f || code === 0x5f;
const isPlainSpace = (code: number) => code === 0x20 || code === 0xa0;
const isOddSpace = (code: number) =>
  code === 0x09 ||
  code === 0xad ||
  (code >= 0x2000 && code <= 0x200d) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x2060 ||
  code === 0xfeff;

const MOST_SPACES = 3;

export interface Gap {
  readonly end: number;
  readonly separator: Separator;
  readonly hasLineBreak: boolean;
}

/**
 * What stands between two groups of digits: up to three blanks, at most one sign, at most one line break, which may be
 * followed by the quote mark of a reply (detection.md 1.2). Nothing when it is more than that.
 */
export function readGap(text: string, from: number): Gap | undefined {
  let at = from;
  let blanks = 0;
  let odd = 0;
  let sign = 0;
  let lineBreaks = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isPlainSpace(code) || isOddSpace(code)) {
      blanks++;
      if (isOddSpace(code)) odd++;
    } else if (isDash(code) || isOddSign(code)) {
      if (sign !== 0) return undefined;
      sign = code;
    } else if (code === 0x0a || code === 0x0d) {
      if (code === 0x0a) lineBreaks++;
    } else if (code !== 0x3e || lineBreaks === 0) break;
  }
  if (lineBreaks > 1 || blanks > MOST_SPACES + (lineBreaks > 0 ? 3 : 0)) return undefined;
  const hasLineBreak = lineBreaks === 1;
  return { end: at, separator: nameGap({ blanks, odd, sign, hasLineBreak }), hasLineBreak };
}

interface Parts {
  readonly blanks: number;
  readonly odd: number;
  readonly sign: number;
  readonly hasLineBreak: boolean;
}

function nameGap({ blanks, odd, sign, hasLineBreak }: Parts): Separator {
  if (hasLineBreak || odd > 0 || isOddSign(sign)) return "odd";
  if (sign !== 0) return blanks <= 2 ? "hyphen" : "odd";
  if (blanks === 0) return "solid";
  return blanks === 1 ? "space" : "odd";
}
