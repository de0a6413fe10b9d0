const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words before a name that say whom a text is about. */
export const LABELS = words(
  "navn borger barn barnet elev eleven elevens patient pt vedr vedrørende ang angående lejer ansøger lønmodtager beboer part bruger cpr " +
    "medarbejder tilskadekomne afdøde klager parten køber sælger ejer debitor skyldner modtager mor far barnets bopæl",
);

/** What people do, in the forms that follow a name. */
export const VERBS = words(
  "har fortæller ønsker siger er skal kan vil bliver får møder græder bor går bruger lider tager fik blev havde var må " +
    "kommer kører sover oplyser faldt ligger sidder spiser mangler skulle mener fungerer trives slog søger starter startede deltager " +
    "modtager døde ringer ringede klager venter mødte føler undgår virker kunne ville bør gik spurgte sagde bad skylder",
);

export const TITLES = words("fru frøken hr frk enkefru");

export const FAMILIES = words("familien fam ægteparret brødrene søskendeparret");

const STREETS: readonly string[] = (
  "vej vejen gade gaden allé alle stræde vænget vænge vangen vang parken haven stien sti toften toft engen eng svinget marken bakken " +
  "lunden lund torv krogen kæret højen dalen boulevard brinken kilden skellet ager lyngen ås gården"
).split(" ");

const endsWithAny = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.slice(-ending.length) === ending);

export const isStreet = (word: string): boolean => endsWithAny(word, STREETS);

/** Danish puts "the" at the end: "Kassen", "Serverne". */
const NOUN = /(?:en|et|ne|er|te|de|ing|ion|else|hed|sel|dom|skab|nde)s?$/;

export const isNoun = (word: string): boolean => NOUN.test(word);

const SURNAME_ENDINGS: readonly string[] = (
  "sen gaard gård strup holm lund berg bjerg dal skov bæk bech toft rup sted vang borg kær høj mark vig vad lev ov ic oglu " +
  "zadeh mann dorf stein quist qvist gren ager kjær hauge"
).split(" ");

const SURNAMES = words(
  "friis krogh juhl juul vinther winther lind bach bak beck bruun dam damm falk frost holt krag ravn riis schmidt schultz thorup ali " +
    "khan ahmed hassan hussein nguyen yilmaz kaya demir nord ny munk møller nør bay brandt lang lauge wulff bang buch carstens clausen bo by",
);

/** "Bækgaard", "Friis": "Selam Tesfay" may be anything with two capitals, "Selam Bækgaard" is somebody. */
export function isUsualSurname(word: string): boolean {
  const lower = word.toLowerCase();
  return SURNAMES.has(lower) || endsWithAny(lower, SURNAME_ENDINGS);
}
