/** What a word in front of a number says about it; `bare` is a "nr." that belongs to the word before it. */
export type Said = "cpr" | "other" | "perhaps-other" | "bare" | "nothing";

const POSITIVE = [
  "personnr",
  "personnum",
  "persnr",
  "persnum",
  "sygesikring",
  "sundhedskort",
  "fødselsnr",
  "fødselsnum",
];

/** Words that name another number wherever they stand close in front. */
const NEGATIVE = [
  "faktura",
  "ordre",
  "cvr",
  "ean",
  "gln",
  "hmi",
  "tlf",
  "telefon",
  "mobil",
  "iban",
  "swift",
  "rekvisition",
  "licens",
  "ticket",
  "kvittering",
  "serienr",
  "varenr",
  "vareno",
  "lokationsn",
  "løbenr",
  "matrikel",
  "journal",
  "jnr",
  "kundenr",
  "girokort",
  "invoice",
  "order",
  "fik",
  "timestamp",
  "unix",
  "phone",
];

/** Words that name another number only when they stand right in front of it: "sagen om Ole 010203-1234" is about Ole. */
const NEGATIVE_NEXT_TO = [
  "dok",
  "aftale",
  "bilag",
  "konto",
  "reg",
  "vare",
  "serie",
  "kunde",
  "kort",
  "art",
  "artikel",
  "model",
  "version",
  "dato",
  "kl",
  "periode",
  "fra",
  "p",
  "j",
  "s",
  "id",
  "ref",
  "sn",
];

const BARE = /^(?:nr|nummer|nummeret|numre|numrene|no|nos)$/;

/** A word of an open class: all that ends as names of numbers do. */
const NUMBER_NAME = /(?:nr|nummer|nummeret|numre|numrene|[a-zæøå]{3}id)$/;

/** Judges one lower-case word. */
export function judgeWord(word: string): Said {
  if (word.indexOf("cpr") >= 0 || word === "pers" || POSITIVE.some((stem) => word.indexOf(stem) >= 0)) return "cpr";
  if (word === "pnr" || word === "person") return "nothing";
  if (BARE.test(word)) return "bare";
  if (NEGATIVE.some((stem) => word.startsWith(stem)) || NUMBER_NAME.test(word)) return "other";
  return NEGATIVE_NEXT_TO.some((one) => word === one || word === `${one}s`) ? "perhaps-other" : "nothing";
}
