const BEGINS_WITH_LINE = /^_\w*$/;
const ENDS_IN_NUMBER = /\d$/;
const WORD = /^[^\d\s]+$/;
const MEASURE = /^[-+\d.,]{1,5}$/;
const MAX_WORDS = 3;
const MAX_DIGITS = 4;

/** A name that a program makes up: "Billede 3", "Text Box 12", "_Toc4711", and short numbers. */
export const isMadeUpName = (text: string): boolean =>
  BEGINS_WITH_LINE.test(text) || MEASURE.test(text) || (ENDS_IN_NUMBER.test(text) && isNumbered(text));

/** One to three words and up to four digits behind them, with or without a space between. */
function isNumbered(text: string): boolean {
  let end = text.length;
  while (end > 0 && /\d/.test(text.charAt(end - 1))) end--;
  if (text.length - end > MAX_DIGITS) return false;
  const name = text.charAt(end - 1) === " " ? text.slice(0, end - 1) : text.slice(0, end);
  const words = name.split(" ");
  return words.length <= MAX_WORDS && words.every((word) => WORD.test(word));
}
