import { createLimiter } from "#hosts/outlook/create-limiter.ts";
import { connect } from "#hosts/outlook/connect.ts";
import { writeNote } from "#hosts/outlook/notes.ts";
import { readRecipients } from "#hosts/outlook/read-people.ts";
import type { OutlookEvent } from "./complete-once.ts";
import { completeOnce } from "./complete-once.ts";
import type { HandlerContext } from "./handler-context.ts";

const TIMEOUT_MS = 10_000;

/**
 * Notes who stands on a mail when its window opens: those Outlook has put there, and whoever comes later was put in by the
 * sender. It only saves questions: whatever goes wrong, Send reads the head of the answered mail.
 */
export function handleOpened(event: OutlookEvent, { context, clock }: HandlerContext): void {
  const { clock: own, complete } = completeOnce(event, clock);
  const finish = () => {
    complete({});
  };
  own.after(TIMEOUT_MS, finish);
  Promise.resolve()
    .then(() => {
      const { item } = connect(context());
      const deadline = { clock: own, at: own.now() + TIMEOUT_MS };
      return readRecipients(item, { turns: createLimiter(3), deadline: () => deadline }).then((recipients) => {
        const addresses = recipients.map(({ address }) => address).filter((address) => address !== "");
        return writeNote(item, "postvagt.opened", JSON.stringify(addresses), deadline);
      });
    })
    .then(finish, finish);
}
