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

/**
 * HTML as text in one pass: blocks and rows on lines, cells apart by tabs, hidden text too. `marksQuotes` puts QUOTE_MARK
 * where a mail program begins the mail that is answered.
 */
export function readHtml(html: string, marksQuotes = false): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf("<", at);
    const end = tag < 0 ? html.length : tag;
    if (end > at) parts.push(decodeEntities(html.slice(at, end)).replace(/[\r\n\t ]+/g, " "));
    if (tag < 0) break;
    if (!/[a-z/!?]/i.test(html.charAt(tag + 1))) {
      parts.push("<");
      at = tag + 1;
    } else at = readTag(html, tag, parts, marksQuotes);
  }
  return tidy(parts.join(""));
}

function readTag(html: string, tag: number, parts: string[], marksQuotes: boolean): number {
  if (html.startsWith("<!--", tag)) return after(html, "-->", tag + 4);
  const end = html.indexOf(">", tag);
  if (end < 0) return html.length;
  const inside = html.slice(tag + 1, end);
  const [, slash = "", written = ""] = /^(\/?)([a-z\d]*)/i.exec(inside) ?? [];
  const name = written.toLowerCase();
  if (slash === "" && DROPPED.indexOf(name) >= 0) return skipElement(html, name, end + 1);
  if (slash === "" && marksQuotes && beginsQuote(name, inside)) parts.push(`\n${QUOTE_MARK}`);
  if (name === "td" || name === "th") parts.push(slash === "/" ? "\t" : "");
  else if (BLOCKS.has(name)) parts.push("\n");
  return end + 1;
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
