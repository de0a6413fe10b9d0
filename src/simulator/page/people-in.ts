import type { Person } from "../host/item.ts";
import { personAt } from "./drafts.ts";

/** What stands between two people in a line of recipients. */
export const separators = /[;,\n]/;

const personIn = (part: string, user: Person): Person => {
  const start = part.lastIndexOf("<");
  if (start < 0 || !part.endsWith(">")) return personAt(part, user);
  const person = personAt(part.slice(start + 1, -1).trim(), user);
  const name = part.slice(0, start).replaceAll('"', "").trim();
  return name === "" ? person : { ...person, name };
};

/** The people in a text as somebody types or pastes it: "Mona Lund <mona@example.dk>; her@example.dk". */
export function peopleIn(text: string, user: Person): readonly Person[] {
  return text
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => personIn(part, user));
}
