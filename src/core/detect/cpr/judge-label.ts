import type { Columns } from "./columns.ts";
import { judgeSetting } from "./judge-setting.ts";
import { judgeWords } from "./judge-words.ts";
import type { Label } from "./judge-words.ts";
import { hasNameBeside } from "./name-beside.ts";

/** How far a label may stand from its number, in characters of the same line. */
const REACH = 70;
const REACH_AFTER = 48;

const CELL = /[\t;|]/;
/** Letters glued to a number without a blank make it somebody's code ("DSC0102031234"). */
const GLUED_CODE = /[A-ZÆØÅ]{1,4}$/;
const MAX_WORDS_ABOVE = 4;

/** Where a number stands: `line` is where its line begins. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** The nearest name decides: on the same line, in the cell before, over the column, on the line above. Never further off. */
export function judgeLabel(text: string, place: Place, columns: Columns): Label {
  const { start, end } = place;
  const setting = judgeSetting(text, start, end);
  if (setting !== undefined) return setting;
  const label = judgeNames(text, place, columns);
  if (label === "cpr" || label === "person") return label;
  if (isNamedAfter(text.slice(end, end + REACH_AFTER))) return "cpr";
  // A citizen's name between "faktura" and the number tells whose number it is.
  if ((label !== "other" || !hasNumberName(text, place)) && hasNameBeside(text, start, end)) return "name";
  if (label === "none" && GLUED_CODE.test(text.slice(Math.max(0, start - 5), start))) return "doubt";
  return label;
}

function judgeNames(text: string, { start, line }: Place, columns: Columns): Label {
  const before = text.slice(Math.max(line, start - REACH), start);
  const cells = before.split(CELL);
  const own = judgeWords(cells[cells.length - 1] ?? "");
  if (own !== "none") return own;
  const previous = cells.length > 1 ? judgeWords(cells[cells.length - 2] ?? "") : "none";
  if (previous === "cpr") return previous;
  const column = columns.labelOver(line, start);
  if (column !== "none") return column;
  if (previous !== "none") return previous;
  return before.trim() === "" && line > 0 ? judgeLineAbove(text, line) : "none";
}

const CPR_NAME = /cpr|personn/i;
const MAX_LABEL_LENGTH = 24;

/** "010203 1234 er borgerens cpr-nr."; not "010203 1234, cpr 020304-1234", where the name belongs to what follows. */
function isNamedAfter(after: string): boolean {
  const stop = after.search(/[\d\n\t;|]/);
  const phrase = stop < 0 ? after : after.slice(0, stop);
  const at = phrase.search(CPR_NAME);
  if (at < 0) return false;
  const isNumberNext = stop >= 0 && /\d/.test(after.charAt(stop));
  return !isNumberNext || stop - at > MAX_LABEL_LENGTH || /[),]/.test(phrase.slice(at));
}

/** Right in front of the number, not a word or two away. */
function hasNumberName(text: string, { start, line }: Place): boolean {
  return (
    judgeWords(
      text
        .slice(Math.max(line, start - REACH), start)
        .split(/\s+/)
        .slice(-3)
        .join(" "),
    ) === "other"
  );
}

/** A label on a line of its own, or a form's; up to two empty lines may follow it. A line with a number speaks of that. */
function judgeLineAbove(text: string, line: number): Label {
  let above = "";
  let end = line - 1;
  for (let step = 0; step < 3 && end >= 0 && above === ""; step++) {
    const start = text.lastIndexOf("\n", end - 1) + 1;
    above = text.slice(Math.max(start, end - REACH), end).trim();
    end = start - 1;
  }
  if (/\d{4}/.test(above)) return "none";
  const label = judgeWords(above);
  return label === "cpr" || above.split(/\s+/).length <= MAX_WORDS_ABOVE ? label : "none";
}
