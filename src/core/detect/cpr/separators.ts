import type { Separator } from "./candidate.ts";

/** All dashes that keyboards, word processors and web pages write, small and wide ones too. */
const isDash = (code: number) =>
  code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0x2043 || isRareDash(code);
const isRareDash = (code: number) => code === 0xfe58 || code === 0xfe63 || code === 0xff0d;
/** Dot, slash, underscore, middle dot, tilde. */
const isOddSign = (code: number) =>
  code === 0x2e || code === 0x2f || code === 0x5f || code === 0xb7 || code === 0x7e || code === 0x2022;
/** Space, and the no-break, thin, figure and narrow ones that programs put in its place. */
const isSpace = (code: number) =>
  code === 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f;
/** Zero-width signs and the soft hyphen: a reader sees nothing, or the hyphen that it stands for. */
const isInvisible = (code: number) =>
  code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
const SOFT_HYPHEN = 0xad;
const TAB = 0x09;
const NEW_LINE = 0x0a;
const RETURN = 0x0d;
const QUOTE_MARK = 0x3e;

const MAX_SPACES = 3;

/** A dash or a blank as links and web pages write it, where a text shows them as they are. */
const ESCAPED_DASH = /^(?:%2d|&(?:#45|#x2d|#82(?:08|09|10|11)|hyphen|dash|ndash|minus);)/i;
const ESCAPED_SPACE = /^(?:%20|%c2%a0|&(?:nbsp|#160|#xa0);)/i;
const MAX_ESCAPE_LENGTH = 8;
const PERCENT = 0x25;
const AMPERSAND = 0x26;
const BAR = 0x7c;

export interface Gap {
  readonly end: number;
  readonly separator: Separator;
}

interface Parts {
  blanks: number;
  hidden: number;
  hasTab: boolean;
  hasSoftHyphen: boolean;
  sign: number;
  lineBreaks: number;
  /** The line broke before the sign: "010203\n- 1234 kr." is a list, not a number. */
  isListItem: boolean;
}

/**
 * What stands between two groups of digits: up to three blanks, at most one sign, at most one line break, which may be
 * followed by the quote mark of a reply (detection.md 1.2). Nothing when it is more than that.
 */
export function readGap(text: string, from: number): Gap | undefined {
  const parts: Parts = {
    blanks: 0,
    hidden: 0,
    hasTab: false,
    hasSoftHyphen: false,
    sign: 0,
    lineBreaks: 0,
    isListItem: false,
  };
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === PERCENT || code === AMPERSAND) {
      const length = takeEscape(parts, text.slice(at, at + MAX_ESCAPE_LENGTH));
      if (length === 0) break;
      at += length;
    } else if (at < text.length && takes(parts, code)) at++;
    else break;
  }
  const { blanks, hidden, lineBreaks, sign } = parts;
  const isSecondSign = sign !== 0 && (isDash(text.charCodeAt(at)) || isOddSign(text.charCodeAt(at)));
  if (isSecondSign || lineBreaks > 1 || hidden > MAX_SPACES || blanks > MAX_SPACES + (lineBreaks > 0 ? 3 : 0))
    return undefined;
  return { end: at, separator: nameGap(parts) };
}

/** How long the escape at the beginning is; 0 where there is none that may stand here. */
function takeEscape(parts: Parts, text: string): number {
  const dash = ESCAPED_DASH.exec(text);
  if (dash !== null) {
    if (parts.sign !== 0) return 0;
    parts.sign = 0x2d;
    return dash[0].length;
  }
  const space = ESCAPED_SPACE.exec(text);
  if (space === null) return 0;
  parts.blanks++;
  return space[0].length;
}

function takes(parts: Parts, code: number): boolean {
  if (isSpace(code)) parts.blanks++;
  else if (isInvisible(code)) {
    parts.hidden++;
    if (code === SOFT_HYPHEN) parts.hasSoftHyphen = true;
  } else if (code === TAB) {
    parts.blanks++;
    parts.hasTab = true;
  } else if (code === NEW_LINE) parts.lineBreaks++;
  else if (isDash(code) || isOddSign(code)) {
    if (parts.sign !== 0) return false;
    parts.sign = code;
    parts.isListItem = parts.lineBreaks > 0;
  } else return code === RETURN || (parts.lineBreaks > 0 && isQuoteMark(code, parts.sign));
  return true;
}

/** Some programs quote with a bar, which a table has too; behind a hyphen it can only be a quote. */
const isQuoteMark = (code: number, sign: number) => code === QUOTE_MARK || (code === BAR && isDash(sign));

function nameGap({ blanks, hasTab, hasSoftHyphen, sign, lineBreaks, isListItem }: Parts): Separator {
  if (hasTab || isOddSign(sign) || isListItem) return "odd";
  if (sign !== 0) return blanks <= 2 || lineBreaks > 0 ? "hyphen" : "odd";
  if (lineBreaks > 0) return "odd";
  if (blanks === 0) return hasSoftHyphen ? "hyphen" : "solid";
  return blanks <= 2 ? "space" : "odd";
}
