/** What a reader of RTF does at each kind of token. Numbers are NaN where a word has none. */
export interface RtfVisitor {
  readonly open: () => void;
  readonly close: () => void;
  /** A control word, or a sign such as `~` or `*`. */
  readonly control: (word: string, number: number) => void;
  /** A byte of text, plain or as `\'hh`. */
  readonly byte: (byte: number) => void;
}

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x27;
const MAX_WORD_LENGTH = 32;

/** One pass over RTF; `\bin` data is stepped over. */
export function readTokens(bytes: Uint8Array, tick: (steps?: number) => void, visitor: RtfVisitor): void {
  let at = 0;
  while (at < bytes.length) {
    tick();
    const byte = bytes[at] ?? 0;
    if (byte === BACKSLASH) at = readControl(bytes, at + 1, visitor);
    else {
      at++;
      if (byte === OPEN) visitor.open();
      else if (byte === CLOSE) visitor.close();
      else if (byte !== 0x0d && byte !== 0x0a && byte !== 0) visitor.byte(byte);
    }
  }
}

const isLetter = (byte: number) => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;

function readControl(bytes: Uint8Array, at: number, visitor: RtfVisitor): number {
  const first = bytes[at] ?? 0;
  if (!isLetter(first)) return readSign(bytes, at, first, visitor);
  let end = at;
  while (end - at < MAX_WORD_LENGTH && isLetter(bytes[end] ?? 0)) end++;
  const word = ascii(bytes, at, end);
  const digits = end;
  if (bytes[end] === 0x2d && isDigit(bytes[end + 1] ?? 0)) end++;
  while (end - digits < 12 && isDigit(bytes[end] ?? 0)) end++;
  const number = end > digits ? Number(ascii(bytes, digits, end)) : NaN;
  const next = bytes[end] === 0x20 ? end + 1 : end;
  if (word === "bin") return next + (number > 0 ? number : 0);
  visitor.control(word, number);
  return next;
}

function readSign(bytes: Uint8Array, at: number, sign: number, visitor: RtfVisitor): number {
  if (sign === QUOTE) {
    const code = parseInt(ascii(bytes, at + 1, at + 3), 16);
    if (code >= 0) visitor.byte(code);
    return at + 3;
  }
  if (sign === BACKSLASH || sign === OPEN || sign === CLOSE) visitor.byte(sign);
  else visitor.control(sign === 0x0d || sign === 0x0a ? "par" : String.fromCharCode(sign), NaN);
  return at + 1;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
