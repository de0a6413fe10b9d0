import type { ClaimedReminder } from "./claim-reminders.ts";

export interface ReminderMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same for every attempt: a relay or mailbox that gets a reminder twice can tell. */
  readonly messageId: string;
}

const SAID: Readonly<Record<string, string>> = {
  filed: "er indberettet",
  hours_24: "har været kendt i 24 timer",
  hours_48: "har været kendt i 48 timer",
  hours_66: "har været kendt i 66 timer: der er 6 timer til fristen",
  hours_72: "har passeret fristen på 72 timer",
  follow_up: "skal følges op i dag",
  measure: "har en foranstaltning med frist i dag",
};

/** The number and where to read the rest; a mail box is no place for what happened (register.md 4.4). */
export function reminderMail(
  { id, kind, year, no, dueAt, head }: ClaimedReminder,
  to: string,
  address: string,
): ReminderMail {
  const subject = `Brud ${year}-${no} ${SAID[kind] ?? "venter"}`;
  const messageId = `<${id}.${Date.parse(dueAt)}@${new URL(address).hostname}>`;
  return {
    to,
    subject,
    messageId,
    text: `${subject}.\n\n${address.replace(/\/$/, "")}/#/${year}/${no}\n\nRevisionsspor: ${head}\n`,
  };
}
