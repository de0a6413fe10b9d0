import type { Range } from "./staff-ranges.ts";

/** Titles of those who treat, lead, speak or sell; with a name behind them they are not whom a mail is about. */
const TITLES = new Set(
  (
    "overlæge reservelæge embedslæge speciallæge læge tandlæge psykolog psykiater sygeplejerske jordemoder fysioterapeut ergoterapeut kiropraktor " +
    "terapeut talepædagog formand forkvinde næstformand ordfører politiker byrådsmedlem rådmand borgmester sagsbehandler jurist advokat dommer " +
    "journalist redaktør forfatter professor forsker lektor indkøber vicevært sekretær specialist instruktør underviser oplægsholder foredragsholder " +
    "præst tolk sælger talsmand pressemedarbejder kontaktperson kontakt hjemmevejleder behandler bostøtte sundhedsplejerske gynækolog kirurg"
  ).split(" "),
);
const TITLE_ENDINGS: readonly string[] =
  "chef leder direktør minister konsulent koordinator rådgiver vejleder mester inspektør".split(" ");

/** ", siger X" and "ifølge X": a speaker, as newspapers bring them. */
const SPEECH = new Set("siger sagde fortæller fortalte forklarer forklarede mener udtaler udtalte tilføjer".split(" "));
const SOURCE = new Set("ifølge foto citat".split(" "));
const WORD = /([a-zæøå]{4,25})[ :]{1,2}$/i;
const LONGEST = 45;

/** Parliament's minutes put the party behind the speaker: "Alice Holm (SF)". */
const PARTY = /^[^\n(]{0,40} \( ?(?:[A-ZÆØÅ]{1,4}|nb|uden for folketingsgrupperne) ?\)/;

/** "overlæge", "centerleder": what stands before the name of a professional. */
export function isTitle(word: string): boolean {
  return TITLES.has(word) || TITLE_ENDINGS.some((ending) => word.slice(-ending.length) === ending);
}

/** Whether a name is that of a professional, a speaker or a politician, told by the words around it. */
export function isSpeaker(text: string, { start, end }: Range): boolean {
  if (PARTY.test(text.slice(end, end + LONGEST))) return true;
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const word = (WORD.exec(before)?.[1] ?? "").toLowerCase();
  if (isTitle(word)) return true;
  return isQuoted(before);
}

/** A comma or a quotation mark before the verb tells speech from "I dag fortæller Casper". */
function isQuoted(before: string): boolean {
  const words = before.trim().toLowerCase().split(" ");
  return words.slice(-2).some((word, at, last) => {
    const previous = words[words.length - last.length + at - 1] ?? "";
    return SOURCE.has(word.replace(":", "")) || (SPEECH.has(word) && /[,"”»–!?-]$/.test(previous));
  });
}
