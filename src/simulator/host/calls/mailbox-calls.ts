import { anywhere, read, type Call } from "../call.ts";
import type { HostRequest } from "../host-request.ts";
import { answer, type Outcome } from "../outcome.ts";
import { isRecord, textOf, type Parameters } from "../parameters.ts";

/** Exchange Online has turned these tokens off for every tenant (platform.md 4). */
const noToken: Outcome = {
  kind: "raw",
  data: {
    wasSuccessful: false,
    errorCode: 9017,
    errorName: "AccessRestricted",
    errorMessage: "Legacy Exchange tokens are turned off.",
  },
};

const settingsFrom = (parameters: Parameters): Readonly<Record<string, string>> => {
  const first = parameters["0"];
  return isRecord(first) ? Object.fromEntries(Object.entries(first).map(([key, value]) => [key, String(value)])) : {};
};

/** A call that opens a window; old and new ids of the same deed differ only in whether they call back. */
const window = (id: number, name: string, since: string, request: (parameters: Parameters) => HostRequest): Call => ({
  id,
  name,
  since,
  where: anywhere,
  notInEvents: true,
  run: (parameters) => ({ kind: "done", request: request(parameters) }),
});

const reply = (id: number, name: string, since: string, toAll: boolean): Call => ({
  ...window(id, name, since, (form) => ({ kind: "reply", toAll, form })),
  where: read,
});

const openItem = (parameters: Parameters): HostRequest => ({ kind: "open-item", itemId: textOf(parameters, "itemId") });
const newMessage = (form: Parameters): HostRequest => ({ kind: "new-message", form });
const newAppointment = (form: Parameters): HostRequest => ({ kind: "new-appointment", form });

/** Calls that carry reports to Microsoft and change nothing. */
const ignored = (id: number, name: string): Call => ({
  id,
  name,
  since: "1.0",
  where: anywhere,
  run: () => answer(undefined),
});

export const mailboxCalls: readonly Call[] = [
  { id: 2, name: "mailbox.getUserIdentityTokenAsync", since: "1.0", where: anywhere, run: () => noToken },
  { id: 12, name: "mailbox.getCallbackTokenAsync", since: "1.0", where: anywhere, run: () => noToken },
  {
    id: 5,
    name: "mailbox.makeEwsRequestAsync",
    since: "1.0",
    where: anywhere,
    run: () => ({
      kind: "raw",
      data: { wasProxySuccessful: false, errorMessage: "Exchange web services are turned off." },
    }),
  },
  window(7, "mailbox.displayNewAppointmentForm", "1.0", newAppointment),
  window(177, "mailbox.displayNewAppointmentFormAsync", "1.9", newAppointment),
  window(8, "mailbox.displayMessageForm", "1.0", openItem),
  window(179, "mailbox.displayMessageFormAsync", "1.9", openItem),
  window(9, "mailbox.displayAppointmentForm", "1.0", openItem),
  window(180, "mailbox.displayAppointmentFormAsync", "1.9", openItem),
  window(44, "mailbox.displayNewMessageForm", "1.6", newMessage),
  window(178, "mailbox.displayNewMessageFormAsync", "1.9", newMessage),
  reply(10, "item.displayReplyForm", "1.0", false),
  reply(11, "item.displayReplyAllForm", "1.0", true),
  reply(30, "item.displayReplyForm", "1.0", false),
  reply(31, "item.displayReplyAllForm", "1.0", true),
  reply(181, "item.displayReplyFormAsync", "1.9", false),
  reply(182, "item.displayReplyAllFormAsync", "1.9", true),
  reply(183, "item.displayReplyFormAsync", "1.9", false),
  reply(184, "item.displayReplyAllFormAsync", "1.9", true),
  window(403, "window.open", "1.0", (parameters) => ({
    kind: "open-window",
    address: textOf(parameters, "launchUrl"),
  })),
  window(42, "ui.closeContainer", "1.5", () => ({ kind: "close-pane" })),
  {
    id: 404,
    name: "roamingSettings.saveAsync",
    since: "1.0",
    where: anywhere,
    run: (parameters, { mailbox }) => ({
      kind: "done",
      mailbox: { ...mailbox, roamingSettings: settingsFrom(parameters) },
    }),
  },
  ignored(40, "registerConsent"),
  ignored(43, "mailbox.displayPersonaCardAsync"),
  ignored(45, "mailbox.navigateToModuleAsync"),
  ignored(163, "logTelemetry"),
  ignored(193, "logCustomerContentTelemetry"),
  ignored(400, "trackCtq"),
  ignored(401, "recordTrace"),
  ignored(402, "recordDataPoint"),
];
