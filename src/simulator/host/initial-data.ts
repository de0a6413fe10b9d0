import { attachmentOnWire } from "./attachment-on-wire.ts";
import type { ClientProfile } from "./client-profile.ts";
import type { Item, Meeting } from "./item.ts";
import type { Mailbox } from "./mailbox.ts";
import { personOnWire } from "./person-on-wire.ts";

/** What the manifest asks for, in the words of its `Permissions` element. */
export type Permission = "Restricted" | "ReadItem" | "ReadWriteItem" | "ReadWriteMailbox";

/** The host's own numbers: 3 is less than 2 (office-host-protocol.md 5). */
const levels: Readonly<Record<Permission, number | undefined>> = {
  Restricted: undefined,
  ReadItem: 1,
  ReadWriteItem: 3,
  ReadWriteMailbox: 2,
};

const itemTypes = {
  "message-read": 1,
  "appointment-read": 2,
  "message-compose": 4,
  "appointment-compose": 5,
} as const;

const replyPrefix = /^(?:(?:re|fwd?|sv|vs|aw|wg):\s*)+/i;

const meetingData = (meeting: Meeting): object => ({
  start: meeting.start,
  end: meeting.end,
  location: meeting.location,
  isAllDayEvent: meeting.isAllDay,
  sensitivity: meeting.sensitivity,
});

/** What a reader sees at once, without calls. */
const readData = (item: Item, client: ClientProfile): object => ({
  id: item.savedId,
  subject: item.subject,
  normalizedSubject: item.subject.replace(replyPrefix, ""),
  internetMessageId: item.internetMessageId,
  itemClass: item.itemClass,
  to: item.to.map(personOnWire),
  cc: item.cc.map(personOnWire),
  bcc: item.bcc.map(personOnWire),
  from: personOnWire(item.from),
  sender: personOnWire(item.from),
  dateTimeCreated: item.created,
  dateTimeModified: item.created,
  dateTimeSent: item.created,
  isRead: true,
  attachments: item.attachments.map((attachment, index) => attachmentOnWire(attachment, index, client)),
  entities: {},
  ...(item.meeting === null ? {} : meetingData(item.meeting)),
});

/** The answer to `GetInitialData`, and the payload when another item is selected; null data means no item. */
export function initialData(
  item: Item | null,
  mailbox: Mailbox,
  client: ClientProfile,
  permission: Permission,
): object | null {
  if (item === null) return null;
  const level = levels[permission];
  return {
    itemType: itemTypes[`${item.kind}-${item.mode}`],
    ...(level === undefined ? {} : { permissionLevel: level }),
    hostVersion: client.hostVersion,
    owaView: "ThreeColumns",
    userDisplayName: mailbox.user.name,
    userEmailAddress: mailbox.user.address,
    userTimeZone: mailbox.timeZone,
    userProfileType: "enterprise",
    ewsUrl: "",
    restUrl: "",
    conversationId: item.conversationId,
    isRestIdSupported: true,
    timeZoneOffsets: null,
    isFromSharedFolder: item.fromSharedFolder,
    ...(item.mode === "read" ? readData(item, client) : {}),
  };
}
