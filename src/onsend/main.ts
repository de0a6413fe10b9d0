import { realClock } from "#hosts/outlook/real-clock.ts";
import type { OfficeContext } from "#hosts/outlook/connect.ts";
import { findOcr } from "#hosts/outlook/load-ocr.ts";
import { extractionUnder } from "#hosts/outlook/extraction-under.ts";
import { classicLimits, classicLimitsBefore, pageLimits, pageLimitsBefore } from "#extract/limits.ts";
import type { OutlookEvent } from "./complete-once.ts";
import { handleChange, handleCompose } from "./handle-change.ts";
import { handleSend } from "./handle-send.ts";
import { hasRegister } from "#hosts/outlook/has-register.ts";
import { openStores } from "#hosts/outlook/usage-counts.ts";
import { openContacts } from "#hosts/outlook/contacts/open-contacts.ts";
import { compiledPolicy } from "#hosts/outlook/compiled-policy.ts";
import type { AttachmentsChanged } from "./prepare.ts";
import type { SendContext, HandlerContext } from "./handler-context.ts";

const ocr = findOcr();
const stores = openStores();
const isPage = ocr !== undefined;
const { recipients } = compiledPolicy.organisation;
const mayRoam = recipients === undefined || recipients.roaming;

const sendContext: SendContext = {
  clock: realClock,
  policy: compiledPolicy,
  extraction: extractionUnder(isPage ? pageLimits : classicLimits, undefined),
  stores: hasRegister ? stores : [],
  contacts: () =>
    openContacts(stores, (Office.context as unknown as OfficeContext).roamingSettings ?? undefined, mayRoam),
  // The types of Office.js name every client's item; what this program uses of it is in OfficeContext.
  context: () => Office.context as unknown as OfficeContext,
};

/** Nobody waits while the mail is written, so slow files and pictures get their time. */
const beforeSend: HandlerContext = {
  ...sendContext,
  extraction: extractionUnder(isPage ? pageLimitsBefore : classicLimitsBefore, ocr),
};

const onSend = (event: OutlookEvent) => {
  handleSend(event, sendContext);
};

const onChange = (event: OutlookEvent & AttachmentsChanged) => {
  handleChange(event, beforeSend);
};

const onCompose = (event: OutlookEvent) => {
  handleCompose(event, beforeSend);
};

// Classic Outlook runs no Office.onReady, and an association inside it is never made (office-js #5166).
Office.actions.associate("onMessageSend", onSend);
Office.actions.associate("onAppointmentSend", onSend);
Office.actions.associate("onMessageRecipientsChanged", onChange);
Office.actions.associate("onMessageAttachmentsChanged", onChange);
Office.actions.associate("onMessageCompose", onCompose);
Office.actions.associate("onMessageFromChanged", onChange);
Office.actions.associate("onSensitivityLabelChanged", onChange);
Office.actions.associate("onAppointmentAttachmentsChanged", onChange);
Office.actions.associate("onAppointmentAttendeesChanged", onChange);
