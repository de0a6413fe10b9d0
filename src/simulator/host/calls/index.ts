import type { Call } from "../call.ts";
import { appointmentCalls } from "./appointment-calls.ts";
import { attachmentCalls } from "./attachment-calls.ts";
import { bodyCalls } from "./body-calls.ts";
import { categoryCalls } from "./category-calls.ts";
import { headerCalls } from "./header-calls.ts";
import { itemCalls } from "./item-calls.ts";
import { mailboxCalls } from "./mailbox-calls.ts";
import { notificationCalls } from "./notification-calls.ts";
import { recipientCalls } from "./recipient-calls.ts";
import { sessionCalls } from "./session-calls.ts";
import { subjectCalls } from "./subject-calls.ts";

/** Every call that the simulator knows. What is not here is answered with an error and recorded as unknown. */
export const calls: readonly Call[] = [
  ...subjectCalls,
  ...bodyCalls,
  ...recipientCalls,
  ...attachmentCalls,
  ...notificationCalls,
  ...headerCalls,
  ...sessionCalls,
  ...categoryCalls,
  ...itemCalls,
  ...appointmentCalls,
  ...mailboxCalls,
];
