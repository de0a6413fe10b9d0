import type { Callback } from "./ask.ts";
import type { AsyncProperty, AttachmentContent, ComposeItem, ListedAttachment, Person } from "./outlook.ts";

/** A sent or received mail as Office.js gives it in read mode: most of it without asking. */
export interface ReadItem {
  readonly itemType: string;
  readonly subject: string;
  readonly to?: readonly Person[];
  readonly cc?: readonly Person[];
  readonly bcc?: readonly Person[];
  readonly from?: Person;
  /** Of a meeting, in place of to, cc and from. */
  readonly requiredAttendees?: readonly Person[];
  readonly optionalAttendees?: readonly Person[];
  readonly organizer?: Person;
  readonly body: ComposeItem["body"];
  readonly attachments?: readonly ListedAttachment[];
  readonly dateTimeCreated?: Date;
  readonly getAttachmentContentAsync?: (id: string, callback: Callback<AttachmentContent>) => void;
  readonly getAllInternetHeadersAsync?: (callback: Callback<string>) => void;
}

/** Whether the item is being read: in a compose window the subject has to be asked for. */
export function isReadItem(item: ReadItem | ComposeItem): item is ReadItem {
  return typeof item.subject === "string";
}

/** A mail that has been sent, in the shape of one that is being written, so that both are read and judged alike. */
export function asDraft(item: ReadItem): ComposeItem {
  const { attachments, getAttachmentContentAsync, getAllInternetHeadersAsync } = item;
  return {
    itemType: item.itemType,
    to: known(item.to || []),
    cc: known(item.cc || []),
    bcc: known(item.bcc || []),
    requiredAttendees: known(item.requiredAttendees || []),
    optionalAttendees: known(item.optionalAttendees || []),
    ...(item.from ? { from: known(item.from) } : {}),
    ...(item.organizer ? { organizer: known(item.organizer) } : {}),
    subject: known(item.subject),
    body: {
      getAsync: (format, callback) => {
        item.body.getAsync(format, callback);
      },
    },
    getAttachmentsAsync: known(attachments || []).getAsync,
    ...(getAttachmentContentAsync
      ? {
          getAttachmentContentAsync: (id, callback) => {
            getAttachmentContentAsync.call(item, id, callback);
          },
        }
      : {}),
    ...(getAllInternetHeadersAsync
      ? {
          internetHeaders: {
            getAsync: (names, callback) => {
              getAllInternetHeadersAsync.call(item, (answer) => {
                // A mail has headers always; web and new Outlook give none of one that was sent from here (office-js #6796).
                const isRead = answer.status === "succeeded" && Boolean(answer.value);
                callback({
                  ...answer,
                  status: isRead ? "succeeded" : "failed",
                  value: pick(answer.value || "", names),
                });
              });
            },
          },
        }
      : {}),
  };
}

function known<T>(value: T): AsyncProperty<T> {
  return {
    getAsync: (callback) => {
      callback({ status: "succeeded", value, error: undefined });
    },
  };
}

/** Of a block of header lines (RFC 5322, 2.2), the wanted ones; a folded line belongs to the one before. */
function pick(headers: string, names: readonly string[]): Readonly<Record<string, string>> {
  const wanted = names.map((name) => name.toLowerCase());
  const found: Record<string, string> = {};
  for (const line of headers.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (wanted.indexOf(name) >= 0) found[name] = line.slice(colon + 1).trim();
  }
  return found;
}
