import { wordEndingAt } from "./letters.ts";
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
const MAX_DISTANCE = 45;

/** Parliament's minutes put the party behind the speaker: "Alice Holm (SF)". */
const PARTY = /^ (?:[^\n(]{0,40} )?\( ?(?:[A-ZÆØÅ]{1,4}|nb|uden for folketingsgrupperne) ?\)/;

/** "overlæge", "centerleder": what stands before the name of a professional. */
export function isTitle(word: string): boolean {
  return TITLES.has(word) || TITLE_ENDINGS.some((ending) => word.slice(-ending.length) === ending);
}

/** Whether a name is that of a professional, a speaker or a politician, told by the words around it. */
export function isSpeaker(text: string, { start, end }: Range): boolean {
  if (text.charCodeAt(end) === SPACE && PARTY.test(text.slice(end, end + MAX_DISTANCE))) return true;
  const last = wordBefore(text, start);
  if (last.word === "") return false;
  if (isTitle(last.word) || isSpeech(text, last)) return true;
  const earlier = wordBefore(text, last.start);
  return earlier.word !== "" && isSpeech(text, earlier);
}

const SPACE = 32;

interface Word {
  readonly word: string;
  readonly start: number;
}

/** The word in front of a place, with a blank, a colon or both between. */
function wordBefore(text: string, place: number): Word {
  let end = place;
  while (end > 0 && place - end < 2 && (text.charCodeAt(end - 1) === SPACE || text.charAt(end - 1) === ":")) end--;
  const word = end === place ? "" : wordEndingAt(text, end);
  return { word, start: end - word.length };
}

/** A comma or a quotation mark before the verb tells speech from "I dag fortæller Casper". */
function isSpeech(text: string, { word, start }: Word): boolean {
  return SOURCE.has(word) || (SPEECH.has(word) && /[,"”»–!?-] ?$/.test(text.slice(Math.max(0, start - 2), start)));
}
