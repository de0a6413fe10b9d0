import { forEachAttribute, type AttributeSyntax } from "../xml/for-each-attribute.ts";
import type { ExtractionContext } from "../context.ts";
import { endOfTag } from "../xml/end-of-tag.ts";
import { decodeAddress } from "./decode-address.ts";
import { decodeEntities } from "./entities.ts";

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  "address article aside blockquote br dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table title tr ul".split(
    " ",
  ),
);
const DROPPED = ["script", "style"];
const QUOTE_SIGNS = ["divrplyfwdmsg", "appendonsend", "gmail_quote", "border-top:solid", "moz-cite-prefix"];

/** A mark that stands where a reply's quoted history begins. */
export const QUOTE_MARK = "\u0000";

/** What is gathered while the HTML goes by. */
interface Reading {
  readonly html: string;
  readonly marksQuotes: boolean;
  readonly parts: string[];
  /** What stands in tags: texts for the blind, prompts, values of forms, where links lead. */
  asides: string[];
  readonly seen: Set<string>;
  readonly broken: () => void;
}

/**
 * HTML as text in one pass: blocks and rows on lines, cells apart by tabs, hidden text too, and behind it what stands in
 * tags and in comments for one program alone. `marksQuotes` puts QUOTE_MARK where a mail program begins the mail that is answered.
 */
export function readHtml(html: string, job?: Pick<ExtractionContext, "unread">, marksQuotes = false): string {
  const broken = () => job && job.unread("damaged");
  const reading: Reading = { html, marksQuotes, parts: [], asides: [], seen: new Set(), broken };
  readInto(reading, 0, html.length);
  flushAsides(reading);
  return tidy(reading.parts.join(""));
}

function readInto(reading: Reading, from: number, to: number): void {
  const { html, parts } = reading;
  let at = from;
  while (at < to) {
    const tag = html.indexOf("<", at);
    const end = tag < 0 || tag > to ? to : tag;
    if (end > at) parts.push(decodeEntities(html.slice(at, end)).replace(/[\r\n\t ]+/g, " "));
    if (end === to) break;
    if (!/[a-z/!?]/i.test(html.charAt(tag + 1))) {
      parts.push("<");
      at = tag + 1;
    } else at = readTag(reading, tag);
  }
}

function readTag(reading: Reading, tag: number): number {
  const { html, parts, marksQuotes } = reading;
  if (html.startsWith("<!--", tag)) return readComment(reading, tag);
  const end = endOfTag(html, tag);
  if (end < 0) {
    reading.broken();
    return html.length;
  }
  const inside = html.slice(tag + 1, end);
  const [, slash = "", written = ""] = /^(\/?)([a-z\d]*)/i.exec(inside) ?? [];
  const name = written.toLowerCase();
  if (isBrokenTag(inside, slash.length + written.length)) reading.broken();
  if (slash === "" && DROPPED.indexOf(name) >= 0) return skipElement(html, name, end + 1);
  if (slash === "" && marksQuotes && beginsQuote(name, inside)) {
    flushAsides(reading);
    parts.push(`\n${QUOTE_MARK}`);
  }
  if (slash === "") addAsides(reading, name, inside);
  if (name === "td" || name === "th") parts.push(slash === "/" ? "\t" : "");
  else if (BLOCKS.has(name)) parts.push("\n");
  return end + 1;
}

/** A name that ends in what no name ends in, or another tag before the end of this one. */
function isBrokenTag(inside: string, end: number): boolean {
  if (!/^[\w\s/:@.!?-]?$/.test(inside.charAt(end))) return true;
  return inside.indexOf("<") >= 0 && inside.replace(/"[^"]*"|'[^']*'/g, "").indexOf("<") >= 0;
}

/** Comments are for nobody, but for those that only Outlook or Word reads, and in them numbers. */
function readComment(reading: Reading, tag: number): number {
  const { html } = reading;
  const close = html.indexOf("-->", tag + 4);
  const end = close < 0 ? html.length : close;
  const condition = /^<!--\[if[^\]]*\]>/i.exec(html.slice(tag, tag + 200));
  if (condition === null) {
    const comment = html.slice(tag + 4, end);
    if (LONG_NUMBER.test(comment)) reading.asides.push(tidy(comment));
  } else {
    const [mark] = condition;
    const ending = html.lastIndexOf("<![endif]", end);
    readInto(reading, tag + mark.length, ending > tag ? ending : end);
  }
  return close < 0 ? html.length : close + 3;
}

const SYNTAX: AttributeSyntax = { nameSign: /[\w-]/, allowsBare: true };
const WORDS = ["alt", "title", "placeholder", "aria-label", "label", "summary", "content"];
const LINKS = ["href", "src", "action", "cite"];
/** Wherever in a tag it stands: damage makes a text a part of one. */
const TEN_DIGITS = /(?:^|[^\w.])\d{6}[- ]?\d{4}(?![\w.])/;
/** Pictures in addresses make tags longer than anybody writes. */
const MAX_TAG_LENGTH = 20_000;
const LONG_NUMBER = /\d{6}/;

/** Words that a reader may see are always told; addresses, hidden values and data only where there is a long number in them. */
function addAsides(reading: Reading, element: string, inside: string): void {
  if (TEN_DIGITS.test(decodeAddress(inside))) addAside(reading, tidy(decodeEntities(inside)));
  if (inside.indexOf("=") < 0 || inside.length > MAX_TAG_LENGTH) return;
  forEachAttribute(inside, SYNTAX, (written, coded) => {
    const name = written.toLowerCase();
    const value = decodeEntities(coded).trim();
    const isWords = WORDS.indexOf(name) >= 0 || (name === "value" && element !== "li");
    const isLink = LINKS.indexOf(name) >= 0;
    if (isWords && element !== "meta") addAside(reading, value);
    else if (isLink && isTold(value)) addAside(reading, decodeAddress(value));
    else if ((element === "meta" || name.startsWith("data-") || name === "name") && LONG_NUMBER.test(value))
      addAside(reading, value);
  });
}

/** A picture in the text itself is no address. */
function isTold(address: string): boolean {
  if (/^data:/i.test(address)) return false;
  return /^mailto:./i.test(address) || LONG_NUMBER.test(decodeAddress(address));
}

function addAside({ asides, seen }: Reading, text: string): void {
  if (text === "" || seen.has(text)) return;
  seen.add(text);
  asides.push(text.replace(/[\r\n\t ]+/g, " "));
}

function flushAsides(reading: Reading): void {
  if (reading.asides.length > 0) reading.parts.push(`\n${reading.asides.join("\n")}\n`);
  reading.asides = [];
}

/** Outlook, Outlook on the web, Gmail and Thunderbird each have their own way of setting the answered mail off. */
function beginsQuote(name: string, inside: string): boolean {
  if (name === "blockquote") return true;
  const lower = inside.toLowerCase();
  return name === "div" && QUOTE_SIGNS.some((sign) => lower.indexOf(sign) >= 0);
}

function after(html: string, sign: string, from: number): number {
  const end = html.indexOf(sign, from);
  return end < 0 ? html.length : end + sign.length;
}

function skipElement(html: string, name: string, from: number): number {
  for (let at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return after(html, ">", at);
  }
  return html.length;
}

function tidy(text: string): string {
  return text
    .split("\n")
    .map(trimBlanks)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Blanks only: a tab is the edge of a cell. */
function trimBlanks(line: string): string {
  let start = 0;
  let end = line.length;
  while (line.charAt(start) === " ") start++;
  while (end > start && line.charAt(end - 1) === " ") end--;
  return line.slice(start, end);
}
