import type { Clock } from "#hosts/outlook/clock.ts";
import { connect } from "#hosts/outlook/connect.ts";
import { keyFor } from "#hosts/outlook/contacts/contact-store.ts";
import type { Outlook } from "#hosts/outlook/outlook.ts";
import type { OutlookEvent } from "./complete-once.ts";
import { completeOnce } from "./complete-once.ts";
import type { AttachmentsChanged } from "./prepare.ts";
import { noteOpened } from "./note-opened.ts";
import { storeOf } from "./store-of.ts";
import { prepare, prepareScans } from "./prepare.ts";
import { showNotice } from "./show-notice.ts";
import type { HandlerContext } from "./handler-context.ts";

/** Well inside the five minutes after which Outlook ends a handler. */
const HANDLER_TIMEOUT_MS = 120000;

const KEY_TIMEOUT_MS = 10_000;

/**
 * Looks at the files while the sender still writes, and says above the mail what Send would say. It only saves time and
 * steps: whatever goes wrong, Send looks for itself.
 */
export function handleChange(event: OutlookEvent & AttachmentsChanged, handlerContext: HandlerContext): void {
  handle(event, handlerContext, () => Promise.resolve());
}

/**
 * When the window opens, the recipients that Outlook has put there are noted first. The key of the memory is made here where there
 * is none yet: saving it takes longer than an answer to Send may wait.
 */
export function handleCompose(event: OutlookEvent, handlerContext: HandlerContext): void {
  handle(event, handlerContext, async (outlook, clock) => {
    await noteOpened(outlook, clock);
    const store = storeOf(handlerContext);
    if (store !== undefined) await keyFor(store.settings, { clock, at: clock.now() + KEY_TIMEOUT_MS });
  });
}

function handle(
  event: OutlookEvent & AttachmentsChanged,
  handlerContext: HandlerContext,
  first: (outlook: Outlook, clock: Clock) => Promise<void>,
): void {
  const { context, clock, policy, extraction, contacts } = handlerContext;
  const { clock: own, complete } = completeOnce(event, clock);
  const finish = () => {
    complete({});
  };
  own.after(HANDLER_TIMEOUT_MS, finish);
  Promise.resolve()
    .then(() => {
      const outlook = connect(context());
      const parts = { policy, extraction, contacts, clock: own };
      return first(outlook, own)
        .catch(() => undefined)
        .then(() => prepare(outlook, parts, event))
        .then((scanned) => {
          const noticed = showNotice(outlook, parts);
          // A scan takes seconds a page; what is known without it is said first.
          return scanned.length === 0
            ? noticed
            : noticed.then(() => prepareScans(outlook, parts, scanned)).then(() => showNotice(outlook, parts));
        });
    })
    .then(finish, finish);
}
