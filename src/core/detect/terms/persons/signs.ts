import { namesOrganisation, opensSentence } from "./not-names.ts";
import { isSpeaker } from "./speakers.ts";

/** One way in which a text tells whom it is about, with its worth in points: 2 is a full name. */
export interface Sign {
  readonly pattern: RegExp;
  readonly worth: number;
  /** Such a sign says of a whole text whom it is about, not only of the words around it. */
  readonly names?: true;
  readonly accepts?: (found: RegExpExecArray) => boolean;
}

/** Danish puts "the" at the end: "Kassen", "Serverne". */
const NOUN = /(?:en|et|ne|er|te|de|ing|ion|else|hed|sel|dom|skab|nde)s?$/;

const BORDER = "(?:^|[^a-zæøå])";
const RELATIVES =
  "(?:[a-zæøå]{2,10} )?(?:mor|far|mand|kone|hustru|ægtefælle|kæreste|samlever|søn|datter|bror|søster|barn|dreng|pige|tvillinger|barnebarn|mormor|farmor|morfar|farfar|svigermor|svigerfar|nevø|niece|ældste|yngste)s?(?![a-zæøå])";
const ROLES =
  "(?:[a-zæøå]{2,10} )?(?:borger|beboer|patient|elev|medlem|klient|lejer|medarbejder|kollega|bruger|ansøger|fleksjobber|lærling|praktikant)s?(?![a-zæøå])";

const words = (list: string) => list.split(" ");

const LABELS = new Set(
  words(
    "navn borger barn barnet elev eleven elevens patient pt vedr vedrørende ang angående lejer ansøger lønmodtager beboer part bruger cpr " +
      "medarbejder tilskadekomne afdøde klager parten køber sælger ejer debitor skyldner modtager mor far barnets bopæl",
  ),
);

/** What people do, in the forms that follow a name. */
const VERBS = new Set(
  words(
    "har fortæller ønsker siger er skal kan vil bliver får møder græder bor går bruger lider tager fik blev havde var må " +
      "kommer kører sover oplyser faldt ligger sidder spiser mangler skulle mener fungerer trives slog søger starter startede deltager " +
      "modtager døde ringer ringede klager venter mødte føler undgår virker kunne ville bør går gik spurgte sagde bad skylder",
  ),
);

const STREETS = words(
  "vej vejen gade gaden allé alle stræde vænget vænge vangen vang parken haven stien sti toften toft engen eng svinget marken bakken lunden lund stræde torv krogen kæret højen dalen boulevard brinken stræde kilden skellet ager lyngen ås gården",
);

/** In no order; the strongest that a passage shows counts (detection.md section 6, "Persons"). */
export const personSigns: readonly Sign[] = [
  {
    pattern: /(?:^|[^\d.,/-])(\d{2})(\d{2})\d{2} ?[-–‑] ?(?:\d{4}|[x*]{4})(?!\d)/gi,
    worth: 2.5,
    accepts: isDated,
    names: true,
  },
  {
    pattern:
      /(?:^|[^a-zæøå])(?:født|fødselsdato|fødselsdag|f\.)[: ]{1,3}(?:den |d\. |i )?(?:(?:[0-2]?\d|3[01])[. /-]{1,2}(?:(?:0?[1-9]|1[0-2])[. /-]|[a-zæøå]{3,9})|(?:19|20)\d{2})/gi,
    worth: 1.5,
    names: true,
  },
  { pattern: /(?:^|[^a-zæøå])(?:født|f\.)[: ]{1,3}\d{6}(?!\d)/gi, worth: 1.5, names: true },
  { pattern: /[A-ZÆØÅ][a-zæøåéüö]{1,20}(?:[ -][A-ZÆØÅ][a-zæøåéüö]{1,20}){1,3}/g, worth: 0.75, accepts: isFullName },
  {
    pattern: /[A-ZÆØÅ][a-zæøåéüö]{1,20}(?:[ -][A-ZÆØÅ][a-zæøåéüö]{1,20}){0,2}[ -][A-ZÆØÅ][a-zæøåéüö]{1,20}/g,
    worth: 1.75,
    accepts: hasUsualSurname,
  },
  {
    pattern: /([A-ZÆØÅ][a-zæøåéüö]{1,20}) [A-ZÆØÅ]\.(?=[ ,):\n])/g,
    worth: 1.75,
    accepts: ([, name = ""]) => !opensSentence(name) && !namesOrganisation([name]),
  },
  {
    pattern: /[a-zæøå][.:]{1,2}[ \t]([A-ZÆØÅ][a-zæøåéüö]{1,20})/g,
    worth: 1.75,
    accepts: ({ 1: name = "", index, input }) => LABELS.has(wordUpTo(input, index + 1)) && !opensSentence(name),
    names: true,
  },
  {
    pattern: /[a-zæøå][ \t]([A-ZÆØÅ][a-zæøåéüö]{1,20})/g,
    worth: 1.5,
    accepts: ({ 1: name = "", index, input }) => LABELS.has(wordUpTo(input, index + 1)) && !opensSentence(name),
  },
  {
    pattern: /([A-ZÆØÅ][a-zæøåéüö]{1,20}) ([a-zæøå]{2,9})(?![a-zæøå])/g,
    worth: 0.75,
    accepts: ([, name = "", verb = ""]) =>
      VERBS.has(verb) && !opensSentence(name) && !namesOrganisation([name]) && !NOUN.test(name),
  },
  { pattern: /(?:^|[^A-Za-zÆØÅæøå])(?:[Ee]nke)?(?:[Ff]ru|[Ff]røken|[Hh]r\.?) [A-ZÆØÅ][a-zæøå]{2,20}/g, worth: 1.75 },
  {
    pattern: /(?:[Ff]amilien|[Ff]am\.|[Ææ]gteparret|[Bb]rødrene|[Ss]øskendeparret) [A-ZÆØÅ][a-zæøå]{2,20}/g,
    worth: 1.25,
  },
  // "T.H.", "E.M,", "P.K."; with a surname behind them they are a name's, and with "A/S" a firm's.
  {
    pattern: /(?:^|[\s(,:;–-])[A-ZÆØÅ]\.[ -]?[A-ZÆØÅ](?:\.|(?=[,:]))(?! ?[A-ZÆØÅ][a-zæøå])/g,
    worth: 1.25,
    accepts: ([found]) => !/[BA]\. ?[TP]/.test(found),
  },
  {
    pattern: /([A-ZÆØÅ][a-zæøåé]{3,30})(?:s Allé)? \d{1,3}/g,
    worth: 1,
    accepts: ([, street = ""]) => STREETS.some((ending) => street.slice(-ending.length) === ending),
  },
  { pattern: new RegExp(`${BORDER}(?:din|dit|dine|jeres|min|mit|hans|hendes|deres) ${RELATIVES}`, "gi"), worth: 0.5 },
  {
    pattern: new RegExp(`${BORDER}(?:vores|jeres|ovennævnte|nævnte|pågældende|omhandlede|denne) ${ROLES}`, "gi"),
    worth: 1,
  },
  {
    pattern: /(?:sags?-?(?:nr|nummer|id)?|j\.? ?nr|journalnr|journalnummer|bevilling)\.?[: ]{1,3}\d{2,4}[-/.]\d{2,}/gi,
    worth: 1,
  },
  { pattern: /(?:mand|kvinde|dreng|pige|borger|medarbejder|knægt|barn)[ ,(]{1,3}(?:på )?\d{1,3}(?![\d.])/gi, worth: 1 },
  { pattern: /(?:stue|lejl\.?|lejlighed|bolig|værelse|vær\.?|seng) (?:nr\. ?)?\d{1,3}(?!\d)/gi, worth: 0.75 },
  { pattern: /(?:klasse|i|fra|på) \d\.? ?[a-zA-Z](?![a-zæøå])|(?:^|[\s(])\d\.[A-ZÆØÅa-z](?=[\s),.:;]|$)/g, worth: 0.5 },
  {
    pattern: /(?:er|på) \d{1,2}(?: år| måneder| uger|[ ,.])|\d{1,2}-årig|\d{1,2} år |\(\d{1,2}(?: år|\))/g,
    worth: 0.5,
  },
];

const LONGEST_LABEL = 12;

function wordUpTo(text: string, end: number): string {
  const before = text
    .slice(Math.max(0, end - LONGEST_LABEL), end)
    .toLowerCase()
    .split(/[^a-zæøå]/);
  return before[before.length - 1] ?? "";
}

/** A masked number in quotation marks is an example of how numbers are written. */
function isDated({ 0: found, 1: day = "", 2: month = "" }: RegExpExecArray): boolean {
  if (/^["”“»'’]/.test(found)) return false;
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}

function isFullName({ 0: found, index, input }: RegExpExecArray): boolean {
  if (isSpeaker(input, { start: index, end: index + found.length })) return false;
  const words = found.split(/[ -]/);
  if (words[0] === "Ifølge") return false;
  const named = opensSentence(words[0] ?? "") ? words.slice(1) : words;
  return named.length >= 2 && !namesOrganisation(named) && !NOUN.test(named[0] ?? "");
}

const SURNAME =
  /(?:sen|gaard|gård|strup|holm|lund|berg|bjerg|dal|skov|bæk|bech|toft|rup|sted|vang|borg|kær|høj|mark|vig|vad|lev|bo|by|bro|ø|ov|ic|oglu|idis|ski|ez|zadeh|mann|dorf|stein|quist|qvist|gren|ager|kjær|hauge|friis|krogh|juhl|juul|vinther|winther|lind|bach|bak|beck|bruun|dam|damm|falk|frost|holt|kjeldsen|krag|ravn|riis|schmidt|schultz|thorup|ali|khan|ahmed|hassan|hussein|nguyen|yilmaz|kaya|demir|hansson|nord|ny|munk|møller|nør|bay|brandt|lang|lauge|wulff|bang|bisgaard|buch|carstens|clausen)$/;

/** "Selam Tesfay" may be anything with two capitals; "Selam Bækgaard" is somebody. */
function hasUsualSurname(found: RegExpExecArray): boolean {
  const words = found[0].split(/[ -]/);
  return isFullName(found) && SURNAME.test((words[words.length - 1] ?? "").toLowerCase());
}
