import type { Judged, Reading } from "../reading.ts";
import type { Hit } from "../scan-terms.ts";
import { citizenTag } from "./citizen-tag.ts";
import { readColumn } from "./read-column.ts";
import { readDate } from "./read-date.ts";
import { isFirstName } from "./is-first-name.ts";
import { isWithin } from "./staff-ranges.ts";

/** More than these in one text tell nothing that fewer do not. */
const MAX_CITIZENS = 300;
/** So many names below one head are a list of people; fewer are the parties of one case. */
const LIST = 5;

/** How `countPeople` tells citizens apart; one way is never added to another, since both may tell of the same person. */
export const BY_BIRTH = "birth-date";
export const BY_NAME = "citizen";
export const BY_COLUMN = "listed";

/** Citizens that a text is about by its own words: a "Vedr.:" line, a date of birth, a column of names (log row 7). */
export function findCitizens({ text: { value }, byKind, staff }: Reading): readonly Judged[] {
  const found: Judged[] = [];
  const seen = new Set<string>();
  const add = (topic: string, identity: string, start: number, end: number): void => {
    const key = `${topic} ${identity}`;
    if (seen.has(key) || seen.size >= MAX_CITIZENS) return;
    seen.add(key);
    found.push({ kind: "person", start, end, certainty: "likely", topic, person: citizenTag(key) });
  };
  for (const hit of byKind.get("label") ?? []) {
    if (isWithin(staff, hit.start)) continue;
    if (hit.term.topic === "about") addNamed(value, hit, add);
    else if (hit.term.topic === "born") addBorn(value, hit, add);
    else addListed(value, hit, add);
  }
  return found;
}

type Add = (topic: string, identity: string, start: number, end: number) => void;

const NAME =
  /^[.:]{0,2}[ \t]{1,3}(?:borger |elev )?([A-ZÆØÅ][a-zæøåéüö]{1,20})((?:[ -][A-ZÆØÅ][a-zæøåéüö]{0,20}\.?){0,4})(?! ?\d)/;

/** First names are compared, for the surname is often left out; two citizens of one first name count as one. */
function addNamed(text: string, { end }: Hit, add: Add): void {
  const found = NAME.exec(text.slice(end, end + 90));
  const first = found?.[1];
  if (found === null || first === undefined || !isFirstName(first)) return;
  const start = end + found[0].indexOf(first);
  add(BY_NAME, first.toLowerCase(), start, end + found[0].length);
}

function addBorn(text: string, { start, end }: Hit, add: Add): void {
  const date = readDate(text.slice(end, end + 30));
  if (date !== undefined) add(BY_BIRTH, date.digits, start, end + date.length);
}

function addListed(text: string, hit: Hit, add: Add): void {
  const cells = readColumn(text, hit);
  if (cells.length < LIST) return;
  for (const { name, start, end } of cells) add(BY_COLUMN, name, start, end);
}
