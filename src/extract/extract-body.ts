import type { Text } from "#core/facts/facts.ts";
import type { Body, ComposeType } from "#core/mail/message.ts";
import { QUOTE_MARK, readHtml } from "./html/read-html.ts";

/** Lines that mail programs put before the mail they answer or forward, in Danish and English. */
const QUOTE_LINES = [
  /^-{3,} ?(?:oprindelig meddelelse|original message|videresendt meddelelse|forwarded message)/i,
  /^(?:den|på|on) .{6,120} (?:skrev|wrote).{0,120}:$/i,
  /^_{20,}$/,
];

/** What the sender wrote ("body"), and apart from it the mails below that it answers or passes on ("quoted"). */
export function extractBody(body: Body, composeType: ComposeType): readonly Text[] {
  const text = body.format === "html" ? readHtml(body.content, true) : body.content.replace(/\r\n?/g, "\n");
  const at = findQuote(text, composeType);
  const own = at < 0 ? text : text.slice(0, at);
  const quoted = at < 0 ? "" : text.slice(at);
  const clean = (part: string) => part.split(QUOTE_MARK).join("");
  const texts: Text[] = [{ origin: "body", value: clean(own) }];
  return quoted.trim() === "" ? texts : texts.concat({ origin: "quoted", value: clean(quoted) });
}

/** Where the quoted history begins; -1 for none. */
function findQuote(text: string, composeType: ComposeType): number {
  const marked = text.indexOf(QUOTE_MARK);
  let at = 0;
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index++) {
    if (marked >= 0 && at >= marked) break;
    if (isQuoteStart(lines, index, composeType)) return at;
    at += (lines[index] ?? "").length + 1;
  }
  return marked;
}

function isQuoteStart(lines: readonly string[], index: number, composeType: ComposeType): boolean {
  const line = (lines[index] ?? "").trim();
  if (line.startsWith(">") && (lines[index + 1] ?? "").trim().startsWith(">")) return true;
  if (/^(?:fra|from):\s*\S/i.test(line))
    return lines.slice(index + 1, index + 5).some((next) => /^\s*(?:sendt|sent|dato|date):/i.test(next));
  return (composeType !== "new" || !line.startsWith("_")) && QUOTE_LINES.some((pattern) => pattern.test(line));
}
