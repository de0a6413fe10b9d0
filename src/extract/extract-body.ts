import type { Text } from "#core/facts/facts.ts";
import type { Body, ComposeType } from "#core/mail/message.ts";
import { QUOTE_MARK, readHtml } from "./html/read-html.ts";

/** How mail programs begin the line before the mail they answer or forward, in Danish and English. */
const SEPARATORS = ["oprindelig meddelelse", "original message", "videresendt meddelelse", "forwarded message"];

/** What the sender wrote ("body"), and apart from it the mails below that it answers or passes on ("quoted"). */
export function extractBody(body: Body, composeType: ComposeType): readonly Text[] {
  const text = body.format === "html" ? readHtml(body.content, undefined, true) : body.content.replace(/\r\n?/g, "\n");
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
  return isSeparator(line.toLowerCase(), composeType);
}

/** "-----Oprindelig meddelelse-----", "Den 5. januar 2019 skrev Bo Bendt:", or the rule of Outlook on the web. */
function isSeparator(line: string, composeType: ComposeType): boolean {
  if (line.startsWith("---")) return SEPARATORS.some((words) => line.indexOf(words) >= 0);
  if (line.startsWith("____________________")) return composeType !== "new";
  const saysWho = /^(?:den|på|on) /.test(line) && line.endsWith(":") && line.length < 260;
  return saysWho && (line.indexOf(" skrev") >= 0 || line.indexOf(" wrote") >= 0);
}
