import { extractFile } from "#extract/extract-file.ts";
import { classicLimits } from "#extract/limits.ts";

export type Outcome = "found" | "told" | "altered" | "silent";

/** A still clock: what stops, stops by its size. */
const options = { limits: classicLimits, now: () => 0 };

/** Of the ten digits so many must follow each other, within so many signs, for a number to be the same one as it now stands. */
const DIGITS = 8;
const WITHIN = 15;

/**
 * What became of the number in a file: it is found, or a reason stands there, or the file itself now says another number
 * (`outcomesOf` adds what only the bytes show of this).
 * `silent` is what must never be.
 */
export function checkGap(name: string, bytes: Uint8Array, number: string): Outcome {
  const pieces = extractFile({ path: [name], bytes }, options);
  const text = pieces.map((piece) => ("value" in piece ? piece.value : "")).join("\n");
  const digits = number.replace("-", "");
  // A number that is stored as one has no zero in front.
  if ([number, digits, `${Number(digits)}`].some((written) => text.includes(written))) return "found";
  if (pieces.some((piece) => "because" in piece)) return "told";
  return isAltered(text, number) ? "altered" : "silent";
}

function isAltered(text: string, number: string): boolean {
  const digits = number.replace("-", "");
  for (let at = text.search(/\d/); at >= 0 && at < text.length; at++)
    if (inOrder(text.slice(at, at + WITHIN), digits) >= DIGITS) return true;
  return false;
}

/** How many of the digits stand in a text in their order (the longest common subsequence). */
function inOrder(text: string, digits: string): number {
  let row = new Array<number>(digits.length + 1).fill(0);
  for (const sign of text)
    row = row.reduce<number[]>((next, above, index) => {
      const same = index > 0 && digits.charAt(index - 1) === sign;
      next.push(index === 0 ? 0 : same ? (row[index - 1] ?? 0) + 1 : Math.max(above, next[index - 1] ?? 0));
      return next;
    }, []);
  return row[digits.length] ?? 0;
}
