import { readPeople } from "./persons/read-people.ts";
import type { Judged, Reading } from "./reading.ts";

/** A citizen is introduced early; further down the cost would grow with the text and the gain would not. */
const READ = 4000;
/** Somebody introduced by a label, a number or a birth date, whom the whole text is about. */
export const NAMED_TOPIC = "named-person";
const NAMED = 2;
const KNOWN = 1.5;

/** Somebody is named or numbered in this text: what the mail as a whole needs to know of it (`combine-persons.ts`). */
export function findPerson(reading: Reading): readonly Judged[] {
  const text = reading.text.value;
  const end = Math.min(text.length, READ);
  const people = readPeople({ ...reading, text }, { start: 0, end });
  if (people.identity < 1) return [];
  const certainty = people.identity >= NAMED ? "certain" : people.identity >= KNOWN ? "likely" : "possible";
  const topic = people.isNamed ? NAMED_TOPIC : "person";
  return [{ kind: "person", start: people.start, end: people.end, certainty, topic }];
}
