import { connect } from "#hosts/outlook/connect.ts";
import { answerFailure } from "./answer-failure.ts";
import type { OutlookEvent } from "./complete-once.ts";
import { completeOnce } from "./complete-once.ts";
import { judgeDraft } from "./judge-draft.ts";
import type { SendContext } from "./handler-context.ts";

/**
 * Outlook counts 5 seconds from the click, starting the runtime included (office-js #6816), and timers in the web runtime
 * come up to 0.9 seconds late (#4826).
 */
const ANSWER_TIMEOUT_MS = 4300;

/** Answers Send: once, in time, whatever Outlook does and whatever is wrong in here. */
export function handleSend(
  event: OutlookEvent,
  { context, clock, policy, extraction, stores, contacts }: SendContext,
): void {
  const { clock: own, complete } = completeOnce(event, clock);
  const fail = (error: unknown) => {
    complete(answerFailure(error, policy, context));
  };
  own.after(ANSWER_TIMEOUT_MS, () => {
    fail(new Error("late"));
  });
  Promise.resolve()
    .then(() => judgeDraft(connect(context()), { policy, extraction, stores, contacts, clock: own }))
    .then(complete)
    .catch(fail);
}
