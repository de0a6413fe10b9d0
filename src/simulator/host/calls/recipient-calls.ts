import { compose, type Call, type CallContext } from "../call.ts";
import { errorCode } from "../error-code.ts";
import type { Item, Person } from "../item.ts";
import { answer, changed, refused, type Outcome } from "../outcome.ts";
import { numberOf, recordsOf, textOf, type Parameters } from "../parameters.ts";
import { personKind } from "../person-kind.ts";
import { personOnWire } from "../person-on-wire.ts";

/** A message's fields, and an appointment's: required and optional attendees take the first two places. */
const fields = ["to", "cc", "bcc"] as const;

const fieldOf = (parameters: Parameters): "to" | "cc" | "bcc" => fields[numberOf(parameters, "recipientField")] ?? "to";

const given = (parameters: Parameters, { mailbox }: CallContext): readonly Person[] =>
  recordsOf(parameters, "recipientArray").map((entry) => {
    const address = textOf(entry, "address");
    return { address, name: textOf(entry, "name", address), kind: personKind(address, mailbox.user.address) };
  });

const store = (context: CallContext, field: "to" | "cc" | "bcc", people: readonly Person[]): Outcome => {
  if (people.length > context.client.recipientsPerField) return refused(errorCode.tooManyRecipients);
  if (people.some((person) => person.address === "")) return refused(errorCode.noValidRecipients);
  const next: Item = { ...context.item, [field]: people };
  return changed(next);
};

/** `addAsync` leaves out whom the field has already. */
const joined = (before: readonly Person[], added: readonly Person[]): readonly Person[] => {
  const known = new Set(before.map((person) => person.address.toLowerCase()));
  return [...before, ...added.filter((person) => !known.has(person.address.toLowerCase()))];
};

export const recipientCalls: readonly Call[] = [
  {
    id: 15,
    name: "recipients.getAsync",
    since: "1.1",
    where: compose,
    run: (parameters, { item, client }) =>
      answer(item[fieldOf(parameters)].slice(0, client.recipientsPerField).map(personOnWire)),
  },
  {
    id: 21,
    name: "recipients.setAsync",
    since: "1.1",
    where: compose,
    run: (parameters, context) => store(context, fieldOf(parameters), given(parameters, context)),
  },
  {
    id: 22,
    name: "recipients.addAsync",
    since: "1.1",
    where: compose,
    run: (parameters, context) => {
      const field = fieldOf(parameters);
      return store(context, field, joined(context.item[field], given(parameters, context)));
    },
  },
  {
    id: 107,
    name: "from.getAsync",
    since: "1.7",
    where: compose,
    run: (_, { item }) => answer({ address: item.from.address, name: item.from.name }),
  },
];
