import type { Candidate } from "./candidate.ts";
import { continuesBefore, endOfDigits, isDigit } from "./digits.ts";
import { readBoxed } from "./read-boxed.ts";
import { readGroups, readSolid } from "./read-groups.ts";

/** Letters that OCR and tired eyes take for digits, by what they stand for. */
const READ_AS: Readonly<Record<string, string>> = {
  O: "0",
  o: "0",
  I: "1",
  l: "1",
  i: "1",
  Z: "2",
  z: "2",
  S: "5",
  s: "5",
  B: "8",
};
const MAX_LETTERS = 4;
const MIN_DIGITS = 6;
/** Ten digits with a gap after every pair, and ten boxes. */
const REACH = 26;
const BOXED_REACH = 62;
/** What may stand between two groups: the gap reader decides. */
const GAP = " \u00a0.-/|\u2010\u2011\u2012\u2013\u2014";
const FIRST_BOX = /(?:^|[^A-ZÆØÅa-zæøå\d])[OoIlZSB][ |]{1,4}$/;
const BOX_REACH = 6;

/**
 * A number of which some digits were written as letters ("O1O2O3-l234", "l5O744-99Z8", "2O O3 13-9975"): read as if they were
 * the digits. So much looks like this that it counts only where a label stands.
 */
export function readMisread(text: string, start: number, end: number): Candidate | undefined {
  if (!hasLetterSoon(text, start, end)) return undefined;
  const first = startOfToken(text, start);
  if (continuesBefore(text, first) || isInWord(text, first)) return undefined;
  const found = readWindow(readAsDigits(text, first));
  if (found === undefined) return undefined;
  const written = text.slice(first, first + found.end).replace(/[^\da-z]/gi, "");
  const letters = written.replace(/\d/g, "").length;
  if (letters === 0 || letters > MAX_LETTERS || written.length - letters < MIN_DIGITS) return undefined;
  return { ...found, start: first, end: first + found.end, form: "misread" };
}

function readWindow(window: string): Candidate | undefined {
  const length = endOfDigits(window, 0);
  if (length === 1) return readBoxed(window, 0)?.candidate;
  return length === 10 ? readSolid(window, 0, length) : readGroups(window, 0, length);
}

/** The signs from a place on with letters read as digits, up to the first word. */
function readAsDigits(text: string, from: number): string {
  let read = "";
  let token = 0;
  for (let at = from; at < from + BOXED_REACH; at++) {
    const sign = text.charAt(at);
    const digit = READ_AS[sign] ?? sign;
    if (isLetter(digit.charCodeAt(0))) return read.slice(0, token);
    if (sign === "" || (!isDigit(digit.charCodeAt(0)) && GAP.indexOf(sign) < 0)) return read;
    if (!isDigit(digit.charCodeAt(0))) token = read.length + 1;
    read += digit;
  }
  return read;
}

/** Most numbers have no such letter near them, and are told by it at once. */
function hasLetterSoon(text: string, start: number, end: number): boolean {
  if (READ_AS[text.charAt(start - 1)] !== undefined || hasBoxBefore(text, start)) return true;
  for (let at = end; at < start + REACH; at++) {
    const sign = text.charAt(at);
    if (READ_AS[sign] !== undefined) return true;
    if (sign === "" || (!isDigit(sign.charCodeAt(0)) && GAP.indexOf(sign) < 0)) return false;
  }
  return false;
}

function hasBoxBefore(text: string, start: number): boolean {
  const sign = text.charAt(start - 1);
  return (sign === " " || sign === "|") && FIRST_BOX.test(text.slice(Math.max(0, start - BOX_REACH), start));
}

/** The letter behind the blanks and frames in front of a box. */
function startOfBox(text: string, from: number): number {
  let at = from - 1;
  while (READ_AS[text.charAt(at)] === undefined) at--;
  return at;
}

function startOfToken(text: string, from: number): number {
  if (hasBoxBefore(text, from)) return startOfBox(text, from);
  let start = from;
  while (start > from - MIN_DIGITS && READ_AS[text.charAt(start - 1)] !== undefined) start--;
  return start;
}

/** Behind a letter, but for the label's own ("cprO1O2O3-1234"). */
function isInWord(text: string, first: number): boolean {
  return isLetter(text.charCodeAt(first - 1)) && !/(?:cpr|nr)$/i.test(text.slice(Math.max(0, first - 3), first));
}

const isLetter = (code: number) =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f);
