import { decodeBase64 } from "../decode-base64.ts";
import { decodeText } from "../charset/decode-text.ts";
import { decodeQuotedPrintable } from "./quoted-printable.ts";

/** The header lines of a mail part by lower-case name, unfolded; of a name that stands twice, the first. */
export type Headers = ReadonlyMap<string, string>;

export function readHeaders(head: string): Headers {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** A parameter such as `charset` or `boundary`, also in the numbered and percent-coded forms of RFC 2231. */
export function parameter(header: string | undefined, name: string): string {
  let whole = "";
  for (const part of splitParameters(header ?? "").slice(1)) {
    const equals = part.indexOf("=");
    const [key = "", ...stars] = part.slice(0, equals).trim().toLowerCase().split("*");
    if (equals < 0 || key !== name) continue;
    const value = unquoted(part.slice(equals + 1).trim());
    whole += stars[stars.length - 1] === "" ? decodePercent(value) : value;
  }
  return whole;
}

/** At semicolons that stand outside quotation marks. */
function splitParameters(header: string): readonly string[] {
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

function decodePercent(value: string): string {
  const coded = value.slice(value.lastIndexOf("'") + 1).replace(/%/g, "=");
  return decodeText(decodeQuotedPrintable(coded));
}

/** Coded words (RFC 2047), `=?charset?B?…?=`; blanks between two of them are not text. */
export function decodeWords(text: string): string {
  const [start = "", ...parts] = text.split("=?");
  return parts.reduce((decoded, part, index) => {
    const [charset = "", coding = "", word = "", rest = ""] = part.split("?");
    const isWord = /^[bq]$/i.test(coding) && rest.startsWith("=");
    if (!isWord) return `${decoded}=?${part}`;
    const tail = part.slice(charset.length + coding.length + word.length + 4);
    const isBetween = tail.trim() === "" && index < parts.length - 1;
    return decoded + decodeWord(word, coding, charset) + (isBetween ? "" : tail);
  }, start);
}

function decodeWord(word: string, coding: string, charset: string): string {
  const bytes = coding.toLowerCase() === "b" ? decodeBase64(word) : decodeQuotedPrintable(word.split("_").join(" "));
  return decodeText(bytes, charset);
}
