import type { Item, Person } from "../host/item.ts";
import { newItem } from "../host/new-item.ts";
import { textOf, textsOf, type Parameters } from "../host/parameters.ts";
import { personKind } from "../host/person-kind.ts";

const hour = 60 * 60 * 1000;

/** A person known by address alone. */
export function personAt(address: string, user: Person): Person {
  return { address, name: address, kind: personKind(address, user.address) };
}

/** An empty draft in a new compose window. */
export function newDraft(user: Person): Item {
  return newItem(crypto.randomUUID(), user, Date.now());
}

/** An empty appointment, next hour. */
export function newAppointment(user: Person): Item {
  const start = Math.ceil(Date.now() / hour) * hour;
  return {
    ...newDraft(user),
    kind: "appointment",
    itemClass: "IPM.Appointment",
    meeting: {
      start,
      end: start + hour,
      location: "",
      enhancedLocations: [],
      isAllDay: false,
      sensitivity: "normal",
      recurrence: null,
    },
  };
}

/** A draft as an add-in's `displayNewMessageForm` or `displayNewAppointmentForm` fills it. */
export function draftFromForm(form: Parameters, user: Person, kind: "new-message" | "new-appointment"): Item {
  const people = (name: string): readonly Person[] => textsOf(form, name).map((address) => personAt(address, user));
  const subject = textOf(form, "subject");
  if (kind === "new-appointment") {
    const appointment = newAppointment(user);
    return { ...appointment, subject, to: people("requiredAttendees"), cc: people("optionalAttendees") };
  }
  return {
    ...newDraft(user),
    subject,
    to: people("toRecipients"),
    cc: people("ccRecipients"),
    bcc: people("bccRecipients"),
    body: { format: "html", content: textOf(form, "htmlBody") },
  };
}

const prefixed = (subject: string, prefix: "SV" | "VS"): string =>
  subject.toLowerCase().startsWith(`${prefix.toLowerCase()}:`) ? subject : `${prefix}: ${subject}`;

const quoted = (item: Item): string => {
  const content = item.body.format === "html" ? item.body.content : `<pre>${item.body.content}</pre>`;
  const when = new Date(item.created).toLocaleString("da-DK", { dateStyle: "medium", timeStyle: "short" });
  const head = `<b>Fra:</b> ${item.from.name}<br><b>Sendt:</b> ${when}<br><b>Emne:</b> ${item.subject}`;
  return `<br><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">${head}</div><blockquote>${content}</blockquote>`;
};

/** An answer to a mail, above the mail itself. */
export function replyTo(item: Item, user: Person, { toAll, html }: { toAll: boolean; html: string }): Item {
  const others = toAll ? [...item.to, ...item.cc].filter(({ address }) => address !== user.address) : [];
  return {
    ...newDraft(user),
    composeType: "reply",
    to: [item.from],
    cc: others,
    subject: prefixed(item.subject, "SV"),
    body: { format: "html", content: html + quoted(item) },
    conversationId: item.conversationId,
  };
}

/** A mail sent on, with its attachments. */
export function forwardOf(item: Item, user: Person): Item {
  return {
    ...newDraft(user),
    composeType: "forward",
    subject: prefixed(item.subject, "VS"),
    body: { format: "html", content: quoted(item) },
    attachments: item.attachments,
    conversationId: item.conversationId,
  };
}
