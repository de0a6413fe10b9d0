import { exceptions } from "./exceptions.ts";
import type { Place } from "./scan-terms.ts";
import type { Term } from "./term-list.ts";
import { beginsWithHead, isDerived, isInflection } from "./word-parts.ts";

/** From here on a term is long enough to be trusted in a compound that no list knows. */
const LONG = 7;
/** Shorter terms take no modifier but those that `exceptions` names. */
const SHORT = 5;
const MIN_MODIFIER_LENGTH = 2;
const MIN_UNKNOWN_LENGTH = 4;
const MIN_BEFORE_ENDING_LENGTH = 3;

/** Prefixes that turn a word into another: "opblødning", "desinfektion". */
const TURNING = "|u|be|for|ge|gen|mis|op|ud|an|af|til|ved|ind|des|sam|";

/** What a term is worth where it stands, by the compound rules of detection.md section 3. */
export function weighTerm(term: Term, place: Place): number {
  const { mode } = term;
  if (mode === "=") return place.before === "" && place.after === "" ? term.strength : 0;
  if (mode === "N") return isName(place) ? term.strength : 0;
  if (mode === "U" || mode === "UP") return isAbbreviation(place) ? term.strength : 0;
  if (mode === "SKS" || mode === "ICD" || mode === "K") return isCode(mode, place) ? term.strength : 0;
  if (isExcepted(term, place) || isSurname(place)) return 0;
  if (mode === "E") return isEnding(place) ? term.strength : 0;
  if (!mayStandBefore(term, place.before)) return 0;
  return afterwards(term, place.after);
}

/** A term written with a capital and nothing but a genitive s behind it. */
function isName({ text, start, end, before, after }: Place): boolean {
  const isGenitive = after === "s" && text.charAt(end) === "s";
  return before === "" && (after === "" || isGenitive) && isCapital(text.charAt(start));
}

/** "ADHD", "ADHD'en", "ADHD-diagnosen"; never "alkohol" or "CPR" for CP. */
function isAbbreviation({ text, start, end, before, after }: Place): boolean {
  const written = text.slice(start, end);
  return (
    before === "" &&
    written === written.toUpperCase() &&
    (after === "" || (/^[a-zæøå]/.test(text.charAt(end)) && isInflection(after)))
  );
}

/** "DF320", "F84.0", "3.B": read as written, since folding has lost their full stops and capitals. */
const CODES: Readonly<Record<"SKS" | "ICD" | "K", RegExp>> = {
  SKS: /^D[A-T]\d{2,3}[0-9A-Z]?(?![0-9A-Za-zæøå])/,
  ICD: /^[A-T]\d{2}\.\d{1,2}(?![\d.])/,
  K: /^\d\.[A-ZÆØÅa-z](?![A-Za-zÆØÅæøå\d.])/,
};
const MAX_CODE_LENGTH = 9;

function isCode(mode: "SKS" | "ICD" | "K", { text, start, before }: Place): boolean {
  if (before !== "" || /[\d.§-]/.test(text.charAt(start - 1))) return false;
  return CODES[mode].test(text.slice(start, start + MAX_CODE_LENGTH));
}

/** "Erik Brok", "Anne Stær", "Astma-Bodil": a word with a capital beside another is a name's. */
function isSurname({ text, start, end, before, after }: Place): boolean {
  if (before !== "" || !isCapital(text.charAt(start)) || isCapital(text.charAt(start + 1))) return false;
  const previous = /([A-ZÆØÅ])[a-zæøåé]{1,20} $/.exec(text.slice(Math.max(0, start - 22), start));
  if (previous !== null && after === "" && !OPENS.test(text.slice(Math.max(0, start - 24), start))) return true;
  return (
    text.charAt(end) === "-" && isCapital(text.charAt(end + 1)) && after === "" && !isCapital(text.charAt(end + 2))
  );
}

/** The capital before belongs to a sentence or a title: "Har Astma", "Diagnose Skizofreni" is cut by a label. */
const OPENS = /(?:^|[.:;\n\t(] ?)[A-ZÆØÅ][a-zæøåé]{1,20} $/;

const isCapital = (letter: string) => letter !== letter.toLowerCase();

/** `exceptions` taken apart once. */
interface Parts {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly onlyAfter: readonly string[] | undefined;
}

const split = (parts: string | undefined) => (parts === undefined || parts === "" ? [] : parts.split("|"));

const partsOf: ReadonlyMap<string, Parts> = new Map(
  Object.keys(exceptions).map((text): [string, Parts] => {
    const { before, after, onlyAfter } = exceptions[text] ?? {};
    return [
      text,
      {
        before: split(before),
        after: split(after),
        onlyAfter: onlyAfter === undefined ? undefined : split(onlyAfter),
      },
    ];
  }),
);

function isExcepted({ text }: Term, { before, after }: Place): boolean {
  const parts = partsOf.get(text);
  if (parts === undefined) return false;
  const { onlyAfter } = parts;
  if (before !== "" && onlyAfter !== undefined && !endsWithAny(before, onlyAfter)) return true;
  return endsWithAny(before, parts.before) || beginsWithAny(after, parts.after);
}

function endsWithAny(part: string, endings: readonly string[]): boolean {
  return part !== "" && endings.some((ending) => part.endsWith(ending));
}

function beginsWithAny(part: string, beginnings: readonly string[]): boolean {
  if (part === "") return false;
  return beginnings.some((each) => (each.charAt(0) === "=" ? part === each.slice(1) : part.startsWith(each)));
}

function isEnding({ before, after }: Place): boolean {
  return before.length >= MIN_BEFORE_ENDING_LENGTH && (isInflection(after) || beginsWithHead(after));
}

function mayStandBefore({ text, mode }: Term, before: string): boolean {
  if (before === "") return true;
  if (mode !== "S" && mode !== "PS") return false;
  if (partsOf.get(text)?.onlyAfter !== undefined) return true;
  if (text.length < SHORT || before.length < MIN_MODIFIER_LENGTH) return false;
  return TURNING.indexOf(`|${before}|`) < 0;
}

function afterwards({ text, mode, strength }: Term, after: string): number {
  if (isInflection(after)) return strength;
  if (isDerived(after) || (mode !== "P" && mode !== "PS")) return 0;
  if (beginsWithHead(after)) return strength;
  return text.length >= LONG && after.length >= MIN_UNKNOWN_LENGTH ? strength - 1 : 0;
}
