import { mayBeSameFirstName } from "./nicknames.ts";
import type { Person } from "./person.ts";
import { localPart } from "./person.ts";
import { foldName } from "./fold.ts";

const MIN_PART_LENGTH = 3;

/** Whether a person may be greeted so: by any of the names, a short form, the initials, or what the address begins with. */
export function fitsPerson(name: readonly string[], person: Person, address: string): boolean {
  const [first = "", ...more] = name;
  if (more.length > 0 && person.isFull) return fitsWord(first, person, address) || fitsWhole(name, person);
  return fitsWord(first, person, address) || more.some((word) => fitsWord(word, person, address));
}

function fitsWhole(name: readonly string[], { words }: Person): boolean {
  return name.filter((word) => words.indexOf(word) >= 0).length >= 2;
}

function fitsWord(word: string, person: Person, address: string): boolean {
  if (person.words.some((own) => mayBeSameFirstName(word, own))) return true;
  if (word.length >= 2 && word === person.initials) return true;
  const local = foldName(localPart(address));
  if (local.split(/[._-]/).indexOf(word) >= 0) return true;
  return word.length >= MIN_PART_LENGTH && person.bare.indexOf(word) === 0;
}
