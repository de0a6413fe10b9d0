import type { Person, PersonKind } from "./item.ts";

const kinds: readonly PersonKind[] = ["other", "list", "user", "external"];

/** A person as the library expects one; `recipientType` is the place in Outlook's own list. */
export function personOnWire(person: Person): object {
  return {
    address: person.address,
    name: person.name,
    appointmentResponse: 0,
    recipientType: kinds.indexOf(person.kind),
  };
}
