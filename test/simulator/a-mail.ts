import type { Item, Person } from "../../src/simulator/host/item.ts";
import type { Mailbox } from "../../src/simulator/host/mailbox.ts";
import { newItem } from "../../src/simulator/host/new-item.ts";

export const user: Person = { address: "mette.holm@eksempelkommune.dk", name: "Mette Holm", kind: "user" };

export const mailbox: Mailbox = {
  user,
  timeZone: "Romance Standard Time",
  roamingSettings: {},
  masterCategories: [{ displayName: "Haster", color: "Preset0" }],
  labels: [{ id: "label-1", name: "Fortrolig" }],
};

/** A draft with the given parts; all else is empty. */
export function aMail(parts: Partial<Item> = {}): Item {
  return { ...newItem("mail", user, 0), ...parts };
}

export function aPerson(address: string): Person {
  return { address, name: address, kind: "external" };
}
