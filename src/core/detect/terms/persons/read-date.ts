const NUMERIC = /^[:. ]{1,4}(?:den |d\. )?(\d{1,2})[. /-]{1,2}(\d{1,2})[. /-]{1,2}(?:19|20)?(\d{2})(?!\d)/i;
const SOLID = /^[:. ]{1,4}(\d{2})(\d{2})(\d{2})(?!\d)/;
const WRITTEN = /^[:. ]{1,4}(?:den |d\. )?(\d{1,2})\. ?([a-zæøå]{3,9})\.? (?:19|20)?(\d{2})(?!\d)/i;
const MONTHS = "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december".split("|");

/** A date of birth at the beginning of a text, as DDMMYY and how long it is written. */
export function readDate(text: string): { readonly digits: string; readonly length: number } | undefined {
  const found = NUMERIC.exec(text) ?? SOLID.exec(text);
  if (found !== null) return toDate(found[1], Number(found[2]), found);
  const written = WRITTEN.exec(text);
  const word = (written?.[2] ?? "").toLowerCase();
  const month = MONTHS.findIndex((name) => name === word || name.slice(0, 3) === word);
  return written === null ? undefined : toDate(written[1], month + 1, written);
}

function toDate(day = "", month: number, { 0: whole, 3: year = "" }: RegExpExecArray) {
  if (Number(day) < 1 || Number(day) > 31 || month < 1 || month > 12) return undefined;
  return { digits: `${twoDigits(Number(day))}${twoDigits(month)}${year}`, length: whole.length };
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
