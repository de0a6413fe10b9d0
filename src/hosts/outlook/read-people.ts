import type { Mailbox, Recipient } from "#core/mail/message.ts";
import { ask, isText, orElse, required } from "./ask.ts";
import type { Limiter } from "./create-limiter.ts";
import type { Deadline } from "./clock.ts";
import type { AsyncProperty, ComposeItem, Outlook, Person } from "./outlook.ts";

/** How the calls of one reading are made: in turn, and not for ever. */
export interface Calls {
  readonly turns: Limiter;
  readonly deadline: () => Deadline;
}

/**
 * All recipients as Outlook names them; for a meeting, those who must and those who may attend. A field that Outlook fails
 * to give becomes one recipient without an address: somebody may be there, and nobody knows who.
 */
export async function readRecipients(item: ComposeItem, calls: Calls): Promise<readonly Recipient[]> {
  const fields = await Promise.all([
    readField("to", item.itemType === "appointment" ? item.requiredAttendees : item.to, calls),
    readField("cc", item.itemType === "appointment" ? item.optionalAttendees : item.cc, calls),
    readField("bcc", item.itemType === "appointment" ? undefined : item.bcc, calls),
  ]);
  return fields.reduce((all, some) => all.concat(some), []);
}

/** Of `Office.MailboxEnums.RecipientType`: "user" has a mailbox in the sender's own Exchange, and "externalUser" has none. */
const typeOf = (person: Person | null): string => ((person && person.recipientType) || "").toLowerCase();

const NOBODY: Person = { emailAddress: "", displayName: "" };

async function readField(
  field: Recipient["field"],
  asked: AsyncProperty<readonly Person[]> | undefined,
  { turns, deadline }: Calls,
): Promise<readonly Recipient[]> {
  if (!asked) return [];
  const answer = turns(() =>
    required(
      ask<readonly (Person | null)[]>((callback) => {
        asked.getAsync(callback);
      }, deadline()),
      Array.isArray,
    ),
  );
  const people = await orElse(answer, () => [null]);
  return people.map((person) => ({
    ...toMailbox(person || NOBODY),
    field,
    isGroup: typeOf(person) === "distributionlist",
    ...(typeOf(person) === "user" ? { isColleague: true as const } : {}),
  }));
}

/** Who the mail is from, which for a delegate or a shared mailbox is not the signed-in user. */
export async function readSender({ item, userAddress }: Outlook, { turns, deadline }: Calls): Promise<Mailbox> {
  const asked = item.itemType === "appointment" ? item.organizer : item.from;
  const user = { address: userAddress, name: "" };
  if (!asked) return user;
  const answer = turns(() =>
    required(
      ask<Person>((callback) => {
        asked.getAsync(callback);
      }, deadline()),
      ({ emailAddress }) => isText(emailAddress) && emailAddress !== "",
    ),
  );
  return orElse(answer.then(toMailbox), () => user);
}

function toMailbox({ emailAddress, displayName }: Person): Mailbox {
  return { address: emailAddress || "", name: displayName || "" };
}
