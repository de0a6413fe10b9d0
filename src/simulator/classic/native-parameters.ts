import { isRecord, type Parameters } from "../host/parameters.ts";

/** Names of the parameters that classic Outlook gets by place; every other call hands over one JSON text (office-host-protocol.md 11). */
const places: Readonly<Record<number, readonly string[]>> = {
  5: ["body"],
  8: ["itemId"],
  9: ["itemId"],
  179: ["itemId"],
  180: ["itemId"],
  10: ["htmlBody"],
  11: ["htmlBody"],
  183: ["htmlBody"],
  184: ["htmlBody"],
  30: ["htmlBody", "attachments"],
  31: ["htmlBody", "attachments"],
  181: ["htmlBody", "attachments"],
  182: ["htmlBody", "attachments"],
  13: ["data", "coercionType"],
  23: ["data", "coercionType"],
  29: ["data", "coercionType"],
  38: ["data", "coercionType"],
  28: ["coercionType"],
  37: ["coercionType"],
  17: ["subject"],
  15: ["recipientField"],
  21: ["recipientField", "recipientArray"],
  22: ["recipientField", "recipientArray"],
  19: ["itemId", "name"],
  16: ["uri", "name", "isInline"],
  148: ["base64String", "name", "isInline"],
  20: ["attachmentIndex"],
  24: ["TimeProperty"],
  25: ["TimeProperty", "time"],
  27: ["location"],
  33: ["key", "type", "persistent", "message", "icon"],
  35: ["key", "type", "persistent", "message", "icon"],
  36: ["key"],
  43: ["ewsIdOrEmail"],
  45: ["module", "queryString"],
};

const customProperties = 4;

const json = (text: unknown): Parameters => {
  const value: unknown = typeof text === "string" && text !== "" ? JSON.parse(text) : {};
  return isRecord(value) ? value : {};
};

/** Recipients come as [address, name]. */
const person = (pair: unknown): unknown =>
  Array.isArray(pair) ? { address: pair[0] as unknown, name: pair[1] as unknown } : pair;

const named = (names: readonly string[], given: readonly unknown[]): Parameters => {
  const entries = names.map((name, place) => [name, given[place]] as const);
  const extras = given.length > names.length ? json(given.at(-1)) : {};
  return { ...Object.fromEntries(entries), ...extras };
};

/** A native call's parameters under the names that they have in the browser. */
export function nativeParameters(id: number, given: readonly unknown[]): Parameters {
  if (id === customProperties) return { customProperties: json(given[0]) };
  const names = places[id];
  if (names === undefined) return json(given[0]);
  const parameters = named(names, given);
  const people = parameters["recipientArray"];
  return Array.isArray(people) ? { ...parameters, recipientArray: people.map(person) } : parameters;
}
