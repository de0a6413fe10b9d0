import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import type { Organisation } from "#core/facts/organisation.ts";
import { decodeEntities } from "#extract/html/entities.ts";

/** What is needed to tell a CPR number from another number of ten digits. */
export interface MaskContext {
  readonly today: string;
  readonly organisation: Organisation;
}

/** One sign that the reader sees, and where it stands in the source. */
interface Sign {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const INLINE = "a b big em font i mark o:p s small span strong sub sup u".split(" ");
const UNSEEN = ["script", "style"];
const SERIAL = 4;

/** The same text with the last four digits of every CPR number as `xxxx` (ddmmyy-xxxx). */
export function maskInText(text: string, context: MaskContext): string {
  return mask(text, text.split("").reduce<Sign[]>(nextSign, []), context);
}

/** The same HTML, every other byte of it untouched, with the last four digits of every CPR number as `xxxx`. */
export function maskInHtml(html: string, context: MaskContext): string {
  return mask(html, signsOf(html), context);
}

function nextSign(signs: Sign[], text: string): Sign[] {
  const start = signs.at(-1)?.end ?? 0;
  signs.push({ text, start, end: start + text.length });
  return signs;
}

function mask(source: string, signs: readonly Sign[], context: MaskContext): string {
  const text = signs.map((sign) => sign.text).join("");
  const at = signs.flatMap((sign, index) => [...Array(sign.text.length).keys()].map(() => index));
  const serials = findCpr({ origin: "body", value: text }, context).flatMap(({ start, end }) =>
    lastDigits(signs, at[start] ?? 0, (at[end - 1] ?? -1) + 1),
  );
  const chosen = new Set(serials);
  let masked = "";
  let from = 0;
  for (const index of [...chosen].sort((a, b) => a - b)) {
    const sign = signs[index];
    if (sign === undefined) continue;
    const glued = !chosen.has(index - 1) && /\d/.test(signs[index - 1]?.text ?? "");
    masked += `${source.slice(from, sign.start)}${glued ? "-" : ""}x`;
    from = sign.end;
  }
  return masked + source.slice(from);
}

function lastDigits(signs: readonly Sign[], start: number, end: number): readonly number[] {
  const digits: number[] = [];
  for (let index = end - 1; index >= start && digits.length < SERIAL; index--)
    if (/[\dA-Z]/i.test(signs[index]?.text ?? "")) digits.push(index);
  return digits;
}

/** Every visible sign of HTML with its place; a block's edge is a line break without a place of its own. */
function signsOf(html: string): readonly Sign[] {
  const signs: Sign[] = [];
  for (let at = 0; at < html.length;) {
    const end = endOfPiece(html, at);
    const piece = html.slice(at, end);
    const isMarkup = piece.length > 1 && piece.startsWith("<");
    if (!isMarkup) signs.push({ text: /^\s$/.test(piece) ? " " : decodeEntities(piece), start: at, end });
    else if (!piece.startsWith("<!--") && !isInline(piece)) signs.push({ text: "\n", start: at, end: at });
    at = end;
  }
  return signs;
}

/** Where the tag, comment, unseen element, entity or single sign ends that begins here. */
function endOfPiece(html: string, at: number): number {
  if (html.startsWith("<!--", at)) return past(html, "-->", at);
  const next = html.charAt(at + 1);
  if (html.charAt(at) === "<" && /[a-z/!?]/i.test(next)) {
    const unseen = UNSEEN.find((name) => html.slice(at + 1, at + 1 + name.length).toLowerCase() === name);
    return past(html, ">", unseen === undefined ? at : closing(html, unseen, at));
  }
  if (html.charAt(at) !== "&") return at + 1;
  const end = html.indexOf(";", at);
  return end > at && /^&(?:#\d+|#x[\da-f]+|[a-z]\w*)$/i.test(html.slice(at, end)) ? end + 1 : at + 1;
}

function past(html: string, sign: string, from: number): number {
  const end = html.indexOf(sign, from);
  return end < 0 ? html.length : end + sign.length;
}

function closing(html: string, name: string, from: number): number {
  for (let at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2))
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  return html.length;
}

function isInline(tag: string): boolean {
  const [name = ""] = tag.slice(tag.startsWith("</") ? 2 : 1).split(/[\s/>]/);
  return INLINE.includes(name.toLowerCase());
}
