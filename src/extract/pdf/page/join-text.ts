import { withAccent } from "../../charset/unicode-forms.ts";

/** The gap that is a space, in ems; figures stand wider apart (extraction.md, section 6). */
const SPACE_GAP = 0.1;
const FIGURE_GAP = 0.18;
/** The gap between two cells of a table. */
const CELL_GAP = 2;
/** How far back an accent is drawn over its letter, as TeX does. */
const ACCENT_GAP = -0.15;

/** Puts two pieces of text together that stand `gap` ems apart. */
export function joinText(before: string, gap: number, after: string): string {
  if (gap > SPACE_GAP) return before + separatorFor(gap, before, after) + after;
  return (gap < ACCENT_GAP ? accented(before, after) : undefined) ?? before + after;
}

function separatorFor(gap: number, before: string, after: string): string {
  if (before === "" || after === "") return "";
  if (gap > CELL_GAP) return "\t";
  const last = before.charAt(before.length - 1);
  const isBetweenFigures = isFigure(last) && isFigure(after.charAt(0));
  return last === " " || after.startsWith(" ") || (isBetweenFigures && gap <= FIGURE_GAP) ? "" : " ";
}

function isFigure(character: string): boolean {
  return character >= "0" && character <= "9";
}

const SPACING_ACCENTS = "`´ˆ˜¯˘˙¨˚˝ˇ¸˛";
const COMBINING_ACCENTS = "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0327\u0328";

/** A letter with its accent, whichever of them is drawn first; `undefined` when they are none. */
function accented(before: string, after: string): string | undefined {
  const last = before.charAt(before.length - 1);
  const first = after.charAt(0);
  return composed(before, first, last, after) ?? composed(before, last, first, after);
}

function composed(before: string, letter: string, accent: string, after: string): string | undefined {
  const index = accent === "" ? -1 : SPACING_ACCENTS.indexOf(accent);
  if (index < 0) return undefined;
  const base = letter === "ı" ? "i" : letter;
  const whole = withAccent(base, COMBINING_ACCENTS.charAt(index));
  return whole === undefined ? undefined : before.slice(0, -1) + whole + after.slice(1);
}
