import type { Hit } from "../scan-terms.ts";
import type { Clue, Sign } from "./clue.ts";
import { namesOrganisation, opensSentence } from "./not-names.ts";
import { isSpeaker } from "./speakers.ts";
import type { Range } from "./staff-ranges.ts";
import { isWithin } from "./staff-ranges.ts";
import type { ContextIndex } from "./context-index.ts";
import { firstFrom } from "./first-from.ts";

/** What a passage says of who it is about. `identity` is 0 where nobody can be told; 2 and more is a named or numbered person. */
export interface People extends Range {
  readonly identity: number;
  /** The person is introduced by a label or a date of birth: the whole text is about them. */
  readonly isNamed: boolean;
}

/** A text, the names of the list in it that are not staff, and the ranges that speak of staff. */
export interface Source {
  readonly text: string;
  readonly names: readonly Hit[];
  readonly staff: readonly Range[];
  /** "Vores borger" and the like. */
  readonly ours: readonly Hit[];
  readonly surroundings: ContextIndex;
}

/** A first name that the list knows, and one that a surname follows. */
const FIRST_NAME = 1;
const FULL_NAME = 2;
const OUR_CITIZEN = 1;
/** What each further sign adds, of its worth, and all of them at most. */
const SHARE = 0.3;
const MAX_MORE = 1;

/** How well the passage lets its person be known; the strongest sign counts whole, the others add a little. */
export function readPeople(source: Source, range: Range): People {
  let people = bestName(source, range);
  let more = 0;
  let isNamed = false;
  for (const clue of strongestOfEach(source, range)) {
    if (clue.names) isNamed = true;
    more += Math.min(people.identity, clue.worth);
    if (clue.worth > people.identity) people = { identity: clue.worth, isNamed, start: clue.start, end: clue.end };
  }
  return { ...people, isNamed, identity: people.identity + Math.min(MAX_MORE, more * SHARE) };
}

/** Of each sign the first that speaks of no staff, in the order of the signs' strength. */
function strongestOfEach(
  { staff, ours, surroundings }: Source,
  range: Range,
): readonly Pick<Clue, keyof Range | "worth" | "names">[] {
  const firsts = new Map<Sign, Clue>();
  for (const clue of surroundings.clues(range)) {
    if (!firsts.has(clue.sign) && !isWithin(staff, clue.start)) firsts.set(clue.sign, clue);
  }
  const found = Array.from(firsts.values()).sort((one, other) => other.worth - one.worth);
  const our = ours[firstFrom(ours, range.start)];
  if (our === undefined || our.end > range.end || isWithin(staff, our.start)) return found;
  return [...found, { worth: OUR_CITIZEN, start: our.start, end: our.end }];
}

function bestName({ text, names }: Source, { start, end }: Range): People {
  let first: Hit | undefined;
  let spoken = -2;
  for (let index = firstFrom(names, start); index < names.length; index++) {
    const name = names[index];
    if (name === undefined || name.start >= end) break;
    // "Overlæge Mikkel Storm-Petersen" is one speaker.
    if (name.start === spoken + 1 || isSpeaker(text, name)) {
      spoken = name.end;
      continue;
    }
    if (hasSurname(text, name)) return { identity: FULL_NAME, isNamed: false, start: name.start, end: name.end };
    if (first === undefined && name.strength > 1) first = name;
  }
  if (first === undefined) return { identity: 0, isNamed: false, start, end: start };
  return { identity: FIRST_NAME, isNamed: false, start: first.start, end: first.end };
}

/** "Rikke Holm", "Rikke S. Holm", "Rikke-Marie"; not "Rikke\nBorgerservice". */
function hasSurname(text: string, { end }: Range): boolean {
  const surname = /^(?: [A-ZÆØÅ]\.)?[ -]([A-ZÆØÅ][a-zæøåéüö]{1,20})/.exec(text.slice(end, end + 40));
  return surname !== null && !namesOrganisation([surname[1] ?? ""]) && !opensSentence(surname[1] ?? "");
}
