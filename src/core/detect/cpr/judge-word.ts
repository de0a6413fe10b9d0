import { CPR_NAMES, DOUBT_NEXT_TO, OTHER_NAMES, OTHER_NEXT_TO, OTHER_WORDS, PERSON_WORDS } from "./number-names.ts";

/**
 * What a word in front of a number says about it; `bare` is a "nr." that belongs to the word before it, `small` a word
 * that says nothing and holds nothing up. `perhaps-…` count right in front of the number only.
 */
export type Said =
  "cpr" | "perhaps-cpr" | "other" | "others" | "perhaps-other" | "person" | "doubt" | "bare" | "small" | "nothing";

const BARE = /^(?:nr|nummer|nummeret|no|id|ident)$/;
const BARE_MANY = /^(?:numre|numrene|nos|ids)$/;

/** A word of an open class: all that ends as names of numbers do. */
const NUMBER_NAME = /(?:nr|nummer|nummeret)$/;
/** "dokid", "orderid"; never "Ingrid", "David", "arbejdstid". */
const ID_NAME =
  /^(?:sags?|dok|dokument|document|journal|bruger|user|kunde|customer|client|ordre|order|vare|item|betalings?|transaktions?|transaction|udbuds?|bestillings?|event|job|session|request|trace|payload|message|besked|device|enheds?|host|thread|process|account|invoice|bilags?|træ|konference|møde|beholder|record|row|node|asset|object|objekt)id(?:en|er|erne)?$/;
const NUMBER_NAME_MANY = /(?:numre|numrene)$/;

const SMALL = /^(?:den|d|på|for|er|af|til|og|hhv|samt|med|som|dvs)$/;

const person = new Set(PERSON_WORDS);
const other = new Set(OTHER_WORDS);
const otherNextTo = new Set(OTHER_NEXT_TO);
const doubt = new Set(DOUBT_NEXT_TO);

/** Judges one lower-case word. */
export function judgeWord(word: string): Said {
  if (CPR_NAMES.some((name) => word.indexOf(name) >= 0)) return "cpr";
  if (word === "pers") return "perhaps-cpr";
  if (person.has(word)) return "person";
  if (SMALL.test(word)) return "small";
  if (BARE.test(word) || BARE_MANY.test(word)) return "bare";
  if (NUMBER_NAME_MANY.test(word)) return "others";
  if (
    other.has(word) ||
    NUMBER_NAME.test(word) ||
    ID_NAME.test(word) ||
    OTHER_NAMES.some((name) => word.startsWith(name))
  )
    return "other";
  if (otherNextTo.has(word) || (word.endsWith("s") && otherNextTo.has(word.slice(0, -1)))) return "perhaps-other";
  return doubt.has(word) ? "doubt" : "nothing";
}
