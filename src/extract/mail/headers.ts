import { decodeBase64 } from "../decode-base64.ts";
import { decodeText } from "../charset/decode-text.ts";
import { decodeQuotedPrintable } from "./quoted-printable.ts";

/** The header lines of a mail part by lower-case name, unfolded; of a name that stands twice, the first, and of what people write all. */
export type Headers = ReadonlyMap<string, string>;

const REPEATED = ["comments", "keywords", "to", "cc", "subject"];

export function readHeaders(head: string): Headers {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (colon > 0 && !headers.has(name)) headers.set(name, value);
    else if (REPEATED.indexOf(name) >= 0) headers.set(name, `${headers.get(name) ?? ""}\n${value}`);
  }
  return headers;
}

/** A parameter such as `charset` or `boundary`, also in the numbered and percent-coded forms of RFC 2231. */
export function parameter(header: string | undefined, name: string): string {
  const plain: string[] = [];
  const numbered: { readonly index: number; readonly value: string; readonly isCoded: boolean }[] = [];
  for (const part of splitParameters(header ?? "").slice(1)) {
    const equals = part.indexOf("=");
    const [key = "", ...stars] = part.slice(0, equals).trim().toLowerCase().split("*");
    if (equals < 0 || key !== name) continue;
    const value = unquoted(part.slice(equals + 1).trim());
    if (stars.length === 0) plain.push(value);
    else numbered.push({ index: Number(stars[0]) || 0, value, isCoded: stars[stars.length - 1] === "" });
  }
  if (numbered.length === 0) return plain[0] ?? "";
  return joinNumbered(numbered.sort((a, b) => a.index - b.index));
}

/** At semicolons that stand outside quotation marks. */
export function splitParameters(header: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < header.length; at++) {
    const letter = header.charAt(at);
    if (letter === "\\" && isQuoted) at++;
    else if (letter === '"') isQuoted = !isQuoted;
    else if (letter === ";" && !isQuoted) {
      parts.push(header.slice(start, at));
      start = at + 1;
    }
  }
  return parts.concat(header.slice(start));
}

const unquoted = (value: string): string =>
  value.startsWith('"') ? value.replace(/^"|"$/g, "").replace(/\\(.)/g, "$1") : value;

/** The first coded part begins with a charset and a language, each ended by an apostrophe; later ones in the name are its own. */
function joinNumbered(parts: readonly { readonly value: string; readonly isCoded: boolean }[]): string {
  let charset = "";
  const bytes = parts.map(({ value, isCoded }, index) => {
    const [, named, rest] = (index === 0 && isCoded && /^([^']*)'[^']*'(.*)$/.exec(value)) || [];
    charset = named ?? charset;
    const coded = rest ?? value;
    return isCoded ? decodePercent(coded) : coded;
  });
  return decodeText(
    Uint8Array.from(Array.from(bytes.join("")), (sign) => sign.charCodeAt(0) & 0xff),
    charset,
  );
}

const decodePercent = (coded: string) =>
  coded.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** A coded word and where it stands. */
interface CodedWord {
  readonly start: number;
  readonly end: number;
  readonly charset: string;
  readonly coding: string;
  readonly word: string;
}

function findCodedWord(text: string, from: number): CodedWord | undefined {
  for (let start = text.indexOf("=?", from); start >= 0; start = text.indexOf("=?", start + 1)) {
    const mark = text.indexOf("?", start + 2);
    const end = mark < 0 ? -1 : text.indexOf("?", mark + 3);
    if (end < 0) return undefined;
    const charset = text.slice(start + 2, mark);
    const coding = text.charAt(mark + 1);
    if (/^\S+$/.test(charset) && /^[bq]\?$/i.test(text.slice(mark + 1, mark + 3)) && text.charAt(end + 1) === "=")
      return { start, end: end + 2, charset, coding, word: text.slice(mark + 3, end) };
  }
  return undefined;
}

/**
 * Coded words (RFC 2047), `=?charset?B?…?=`; blanks between two of them are not text, and the bytes of two in a row are
 * one text, for programs cut letters in two.
 */
export function decodeWords(text: string): string {
  const parts: string[] = [];
  let from = 0;
  let pending: { readonly charset: string; readonly bytes: number[] } | undefined;
  const release = () => {
    if (pending !== undefined) parts.push(decodeText(Uint8Array.from(pending.bytes), pending.charset));
    pending = undefined;
  };
  for (let found = findCodedWord(text, 0); found !== undefined; found = findCodedWord(text, from)) {
    const { start, end, charset, coding, word } = found;
    const between = text.slice(from, start);
    const isBetween = pending !== undefined && between.trim() === "";
    if (!isBetween) {
      release();
      parts.push(between);
    } else if (pending !== undefined && pending.charset !== charset) release();
    pending = pending ?? { charset, bytes: [] };
    for (const byte of decodeWord(word, coding)) pending.bytes.push(byte);
    from = end;
  }
  release();
  return parts.concat(text.slice(from)).join("");
}

/** A wrong sign in base64 costs its own letters and not those behind it. */
function decodeWord(word: string, coding: string): Uint8Array {
  return coding.toLowerCase() === "b"
    ? decodeBase64(word.replace(/[^\w+/=-]/g, "A"))
    : decodeQuotedPrintable(word.split("_").join(" "));
}
