import { namesOrganisation, opensSentence } from "./not-names.ts";
import type { Sign } from "./signs.ts";
import { personSigns } from "./signs.ts";
import type { Range } from "./staff-ranges.ts";
import { isWithin } from "./staff-ranges.ts";
import type { Hit } from "../scan-terms.ts";

/** What a passage says of who it is about. `identity` is 0 where nobody can be told; 2 and more is a named or numbered person. */
export interface People {
  readonly identity: number;
  /** The person is introduced by a label or a date of birth: the whole text is about them. */
  readonly isNamed: boolean;
  /** Where the strongest sign stands. */
  readonly start: number;
  readonly end: number;
}

/** A first name that the list knows, and one that a surname follows. */
const FIRST_NAME = 1;
const FULL_NAME = 2;

/** How well the passage lets its person be known; the strongest sign counts whole, the others add a little. */
export function readPeople({ text, names, staff }: Source, { start, end }: Range): People {
  const passage = text.slice(start, end);
  let people = bestName(text, namesWithin(names, { start, end }), start);
  let more = 0;
  let isNamed = false;
  for (const sign of personSigns) {
    const found = firstOutside(passage, start, sign, staff);
    if (found === undefined) continue;
    const { worth } = sign;
    if (sign.names) isNamed = true;
    more += Math.min(people.identity, worth);
    if (worth > people.identity) {
      people = { identity: worth, isNamed, start: start + found.index, end: start + found.index + found[0].length };
    }
  }
  return { ...people, isNamed, identity: people.identity + Math.min(1, more * 0.3) };
}

/** A text, the names of the list in it that are not staff, and the ranges that speak of staff. */
export interface Source {
  readonly text: string;
  readonly names: readonly Hit[];
  readonly staff: readonly Range[];
}

function namesWithin(names: readonly Hit[], { start, end }: Range): readonly Hit[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? end) < start) low = middle + 1;
    else high = middle;
  }
  const within: Hit[] = [];
  for (let index = low; (names[index]?.start ?? end) < end; index++) within.push(...names.slice(index, index + 1));
  return within;
}

function bestName(text: string, names: readonly Hit[], start: number): People {
  const full = names.find((name) => hasSurname(text, name));
  const known = full ?? names.find(({ strength }) => strength > 1);
  if (known === undefined) return { identity: 0, isNamed: false, start, end: start };
  return {
    identity: full === undefined ? FIRST_NAME : FULL_NAME,
    isNamed: false,
    start: known.start,
    end: known.end,
  };
}

/** "Rikke Holm", "Rikke S. Holm", "Rikke-Marie"; not "Rikke\nBorgerservice". */
export function hasSurname(text: string, { end }: Range): boolean {
  const surname = /^(?: [A-ZÆØÅ]\.)?[ -]([A-ZÆØÅ][a-zæøåéüö]{1,20})/.exec(text.slice(end, end + 40));
  return surname !== null && !namesOrganisation([surname[1] ?? ""]) && !opensSentence(surname[1] ?? "");
}

function firstOutside(
  passage: string,
  offset: number,
  { pattern, accepts }: Sign,
  staff: readonly Range[],
): RegExpExecArray | undefined {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(passage); found !== null; found = pattern.exec(passage)) {
    if (!isWithin(staff, offset + found.index) && (accepts === undefined || accepts(found))) return found;
  }
  return undefined;
}
