import { namesOrganisation, opensSentence } from "./not-names.ts";

/** One way in which a text tells whom it is about, with its worth in points: 2 is a full name. */
export interface Sign {
  readonly pattern: RegExp;
  readonly worth: number;
  readonly accepts?: (found: RegExpExecArray) => boolean;
}

/** Danish puts "the" at the end: "Kassen", "Serverne". */
const NOUN = /(?:en|et|ne|er|te|de|ing|ion|else|hed|sel|dom|skab|nde)s?$/;

const words = (list: string) => list.split(" ");

const LABELS = new Set(
  words("navn borger barn elev patient vedr vedrørende lejer ansøger lønmodtager beboer part bruger cpr"),
);

/** What people do, in the forms that follow a name. */
const VERBS = new Set(
  words(
    "har fortæller ønsker siger er skal kan vil bliver får møder græder bor går bruger lider tager fik blev havde var må " +
      "kommer kører sover oplyser",
  ),
);

const STREETS = words(
  "vej gade allé alle stræde vænget vangen parken haven stien toften engen svinget marken bakken lunden",
);

/** In no order; the strongest that a passage shows counts (detection.md section 6, "Persons"). */
export const personSigns: readonly Sign[] = [
  { pattern: /(?:^|[^\d.,/-])(\d{2})(\d{2})\d{2} ?[-–‑] ?(?:\d{4}|[x*]{4})(?!\d)/gi, worth: 2.5, accepts: isDated },
  { pattern: /(?:født|fødselsdato|fødselsdag|f\.)[: ]{1,3}(?:den |d\. )?\d{1,2}[. /-]{1,2}\d{1,2}/gi, worth: 1.5 },
  { pattern: /[A-ZÆØÅ][a-zæøåéüö]{1,20}(?:[ -][A-ZÆØÅ][a-zæøåéüö]{1,20}){1,3}/g, worth: 1, accepts: isFullName },
  {
    pattern: /([A-ZÆØÅ][a-zæøåéüö]{1,20}) [A-ZÆØÅ]\.(?=[ ,)\n])/g,
    worth: 1.75,
    accepts: ([, name = ""]) => !opensSentence(name),
  },
  {
    pattern: /[a-zæøå][.:]{0,2}[ \t]([A-ZÆØÅ][a-zæøåéüö]{1,20})/g,
    worth: 1.5,
    accepts: ({ 1: name = "", index, input }) => LABELS.has(wordUpTo(input, index + 1)) && !opensSentence(name),
  },
  {
    pattern: /([A-ZÆØÅ][a-zæøåéüö]{1,20}) ([a-zæøå]{2,9})(?![a-zæøå])/g,
    worth: 1,
    accepts: ([, name = "", verb = ""]) =>
      VERBS.has(verb) && !opensSentence(name) && !namesOrganisation([name]) && !NOUN.test(name),
  },
  {
    pattern: /([A-ZÆØÅ][a-zæøåé]{3,30})(?:s Allé)? \d{1,3}/g,
    worth: 1,
    accepts: ([, street = ""]) => STREETS.some((ending) => street.slice(-ending.length) === ending),
  },
  { pattern: /(?:klasse|i|fra|på) \d\.? ?[a-zA-Z](?![a-zæøå])/g, worth: 0.5 },
  { pattern: /(?:er|på) \d{1,2}(?: år| måneder| uger|[ ,.])|\d{1,2}-årig|\d{1,2} år /g, worth: 0.5 },
];

const LONGEST_LABEL = 12;

function wordUpTo(text: string, end: number): string {
  const before = text
    .slice(Math.max(0, end - LONGEST_LABEL), end)
    .toLowerCase()
    .split(/[^a-zæøå]/);
  return before[before.length - 1] ?? "";
}

function isDated([, day = "", month = ""]: RegExpExecArray): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}

function isFullName([found]: RegExpExecArray): boolean {
  const words = found.split(/[ -]/);
  const named = opensSentence(words[0] ?? "") ? words.slice(1) : words;
  return named.length >= 2 && !namesOrganisation(named) && !NOUN.test(named[0] ?? "");
}
