const FIELD_REACH = 80;
const ADDRESS_REACH = 300;
const ADDRESS_END = " \t\r\n\"'<>|()";
const NAME = /[\wæøå:.-]/i;
const BLANK = " \t\r\n";

/** The name of the field whose value begins at a place, in small letters without signs: `"cpr_nr": "`, `cprNr=`, `<cprNr>`. */
export function readField(text: string, start: number): string | undefined {
  const from = Math.max(0, start - FIELD_REACH);
  let at = skipBack(text, start, BLANK);
  if (text.charAt(at - 1) === ">" && text.charAt(at - 2) !== "=") return readElement(text, from, at - 1);
  at = skipBack(text, start, "\"'");
  at = skipBack(text, at, " ");
  const sign = endOfAssignment(text, at);
  if (sign === undefined) return undefined;
  const end = skipBack(text, skipBack(text, sign, " "), "\"'");
  let first = end;
  while (first > from && NAME.test(text.charAt(first - 1))) first--;
  return first === end ? undefined : simplify(text.slice(first, end));
}

/** `:` `=` `=>` and both as links write them. */
function endOfAssignment(text: string, at: number): number | undefined {
  if (text.charAt(at - 1) === ":" || text.charAt(at - 1) === "=") return at - 1;
  if (text.slice(at - 2, at) === "=>") return at - 2;
  return /^%3[ad]$/i.test(text.slice(at - 3, at)) ? at - 3 : undefined;
}

function readElement(text: string, from: number, close: number): string | undefined {
  const open = text.lastIndexOf("<", close);
  if (open < from) return undefined;
  return simplify(text.slice(open + 1, close).split(/\s/)[0] ?? "");
}

const simplify = (name: string) => name.toLowerCase().replace(/[_.:-]/g, "");

function skipBack(text: string, from: number, signs: string): number {
  let at = from;
  while (at > 0 && signs.indexOf(text.charAt(at - 1)) >= 0) at--;
  return at;
}

/** The link or path up to a place in it, in small letters; nothing where it stands in none. */
export function readAddress(text: string, start: number): string | undefined {
  let from = start;
  while (from > 0 && start - from < ADDRESS_REACH && ADDRESS_END.indexOf(text.charAt(from - 1)) < 0) from--;
  const token = text.slice(from, start).toLowerCase();
  return isAddress(token) ? token : undefined;
}

/** It begins as links and paths do, or has a folder's name before a slash. */
function isAddress(token: string): boolean {
  if (token.indexOf("://") >= 0 || /^(?:www\.|[a-z]:\\|[\\/])/.test(token)) return true;
  return /[a-zæøå]{2}[\\/]/.test(token) || /[?&][\w.-]{1,40}=/.test(token);
}
