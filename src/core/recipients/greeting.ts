import { foldName } from "./fold.ts";

/** Whom a mail greets: folded names, each of one word or more; none where it greets a group or nobody. */
export interface Greeting {
  readonly names: readonly (readonly string[])[];
  /** "Kære alle", "og I andre": more people are meant than are named. */
  readonly isGroup: boolean;
}

const NOBODY: Greeting = { names: [], isGroup: false };

/** A greeting stands at the top. */
const TOP = 300;
const LINES = 4;

const OPENERS =
  /^(?:kære|kaere|hej(?:sa)?|goddag|god ?morgen|god ?aften|hallo|halløj|til|dear|hi|hello|hey|good (?:morning|afternoon))(?![a-zæøå])[\s,:!]*/i;
const TITLE = /^(?:mr|mrs|ms|dr|hr|fru|frk)\.? /i;

/** Words by which more are greeted than are named; "og I andre" is one of them. */
const GROUPS = new Set(
  "alle allesammen andre begge kolleger kollegaer team all everybody everyone others folks guys gang".split(" "),
);
const NAME = /^[A-Z\u00c0-\u00dd][A-Za-z\u00c0-\u00ff'-]*$/;
const SMALL_NAME = /^[a-zæøåé][a-zæøåé'-]+$/;

/** Words that follow a greeting and are no names. */
const NO_NAMES = new Set(
  (
    "alle allesammen begge jer dig igen med der og i du vi the there again all team kolleger kollegaer support kontor venner forældre borger ansøger deltagere læser " +
    "naboer piger drenge drengene netværk klub hold leder ledere begge to tre fra som hermed vedr vedrørende orientering info rette vedkommende mine min kære kontaktperson and everyone everybody folks guys"
  ).split(" "),
);
/** What stands at the head of a mail like a name and is none. */
const NO_OPENING = new Set(
  (
    "tak thanks thank ok okay ja nej yes no done fyi sure fine great good cool sorry well greetings cheers hm nice yep yup please also still agreed super fint perfekt undskyld beklager vedr vedrørende til info orientering " +
    "ps nb obs when where from to date subject emne fra dato re sv vs boy oh wow jeez gee oops hey hello hi man kære hej dear attached vedhæftet here see note hermed attention"
  ).split(" "),
);
const MAX_WORDS = 4;

/** Reads "Kære Mette og Jens", "Hej Mette Hansen,", "Til Hansen", and a name alone at the top: "Mette,". */
export function readGreeting(text: string): Greeting {
  const lines = text
    .slice(0, TOP)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  for (const line of lines.slice(0, LINES)) {
    const opener = OPENERS.exec(line);
    if (opener !== null) return readNames(line.slice(opener[0].length).replace(TITLE, ""));
  }
  return lines[0] === undefined ? NOBODY : readBare(lines[0]);
}

/** "Mette, kan du …", "Mette og Jens:", or a line that is one name. Words that open a mail and are no names stand apart. */
function readBare(line: string): Greeting {
  const head = /^([^,:;!?.()\d]{2,40})(?:[,:!]| [-–] |$)/.exec(line);
  if (head === null) return NOBODY;
  const parts = splitNames(head[1] || "");
  const names = parts.map((part) => part.split(/\s+/));
  // Two names and nothing behind them are a heading or a signature.
  const most = head[0] === head[1] ? 1 : 2;
  const areNames = names.every((words) => words.length <= most && words.every((word) => NAME.test(word)));
  if (!areNames || names.some(([first = ""]) => NO_OPENING.has(first.toLowerCase()))) return NOBODY;
  return { names: names.map((words) => words.map(fold)), isGroup: false };
}

function readNames(rest: string): Greeting {
  const isGroup = rest
    .slice(0, 60)
    .toLowerCase()
    .split(/[^a-zæøå]+/)
    .some((word) => GROUPS.has(word));
  const names: (readonly string[])[] = [];
  const spoken = (/^[^.!?;:()\n]{0,80}/.exec(rest) || [""])[0];
  for (const part of splitNames(spoken)) {
    const name = readName(part, names.length === 0);
    if (name === undefined) break;
    names.push(name);
  }
  return { names, isGroup };
}

const splitNames = (text: string): readonly string[] => text.split(/[,/+]| og | and | & /).map((part) => part.trim());

const fold = (word: string): string => foldName(word).replace(/'s?$/, "");

/** A name in small letters is believed right behind a greeting, and as one word only; a later one must stand by itself. */
function readName(part: string, isFirst: boolean): readonly string[] | undefined {
  const words = part.split(/\s+/);
  const capitals: string[] = [];
  for (const word of words) {
    if (!NAME.test(word) || capitals.length === MAX_WORDS) break;
    capitals.push(word);
  }
  const isWhole = capitals.length === words.length;
  const kept = capitals.length > 0 ? capitals : isFirst && SMALL_NAME.test(words[0] || "") ? words.slice(0, 1) : [];
  if (kept.length === 0 || (!isWhole && !isFirst) || NO_NAMES.has((kept[0] || "").toLowerCase())) return undefined;
  return kept.map(fold);
}
