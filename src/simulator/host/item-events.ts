import { attachmentOnWire } from "./attachment-on-wire.ts";
import type { ClientProfile } from "./client-profile.ts";
import type { Attachment, Item } from "./item.ts";

/** Something that happened to an item: its name on the wire, its payload, and the LaunchEvent that it starts. */
export interface ItemEvent {
  readonly name: string;
  readonly payload: unknown;
  readonly launch: string | null;
}

/** Most payloads are a list with one JSON text (office-host-protocol.md 8). */
const payload = (value: object): readonly string[] => [JSON.stringify(value)];

const attachmentEvents = (before: Item, after: Item, client: ClientProfile): readonly ItemEvent[] => {
  const moved = (from: readonly Attachment[], to: readonly Attachment[], status: string): readonly ItemEvent[] =>
    from
      .filter((attachment) => !to.some(({ id }) => id === attachment.id))
      .map((attachment) => ({
        name: "olkAttachmentsChanged",
        payload: payload({
          attachmentStatus: status,
          attachmentDetails: attachmentOnWire(attachment, from.indexOf(attachment), client),
        }),
        launch: after.kind === "message" ? "OnMessageAttachmentsChanged" : "OnAppointmentAttachmentsChanged",
      }));
  return [
    ...moved(after.attachments, before.attachments, "added"),
    ...moved(before.attachments, after.attachments, "removed"),
  ];
};

const recipientEvents = (before: Item, after: Item): readonly ItemEvent[] => {
  const fields = { to: before.to !== after.to, cc: before.cc !== after.cc, bcc: before.bcc !== after.bcc };
  if (!fields.to && !fields.cc && !fields.bcc) return [];
  const launch = after.kind === "message" ? "OnMessageRecipientsChanged" : "OnAppointmentAttendeesChanged";
  return [{ name: "olkRecipientsChanged", payload: payload(fields), launch }];
};

const meetingEvents = ({ meeting: before }: Item, { meeting: after }: Item): readonly ItemEvent[] => {
  if (before === null || after === null) return [];
  const events: ItemEvent[] = [];
  if (before.start !== after.start || before.end !== after.end) {
    const times = payload({ start: after.start, end: after.end });
    events.push({ name: "olkAppointmentTimeChanged", payload: times, launch: "OnAppointmentTimeChanged" });
  }
  if (before.recurrence !== after.recurrence)
    events.push({ name: "olkRecurrenceChanged", payload: payload({}), launch: "OnAppointmentRecurrenceChanged" });
  if (before.enhancedLocations !== after.enhancedLocations)
    events.push({ name: "olkEnhancedLocationsChanged", payload: payload({}), launch: null });
  return events;
};

/** What an add-in hears of when an item in a compose window changes, whoever changed it. */
export function itemEvents(before: Item, after: Item, client: ClientProfile): readonly ItemEvent[] {
  if (after.mode !== "compose" || before.key !== after.key) return [];
  const from =
    before.from.address === after.from.address ? [] : [{ name: "", payload: null, launch: "OnMessageFromChanged" }];
  const label =
    before.labelId === after.labelId ? [] : [{ name: "", payload: null, launch: "OnSensitivityLabelChanged" }];
  return [
    ...recipientEvents(before, after),
    ...attachmentEvents(before, after, client),
    ...meetingEvents(before, after),
    ...from,
    ...label,
  ];
}
