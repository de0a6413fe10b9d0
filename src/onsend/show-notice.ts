import type { Notice, Notices, Outlook, ShownNotice } from "#hosts/outlook/outlook.ts";
import { PANE_BUTTONS } from "#hosts/outlook/pane-buttons.ts";
import type { Callback } from "#hosts/outlook/ask.ts";
import { ask, orElse, required } from "#hosts/outlook/ask.ts";
import type { Clock } from "#hosts/outlook/clock.ts";
import { formatHandover } from "#hosts/outlook/handover.ts";
import { shownTo } from "#core/policy/shown-to.ts";
import { formatNotice } from "#core/wording/format-prompt.ts";
import { noteSeen } from "./answer-advice.ts";
import { withoutGivenReasons } from "./answer-verdict.ts";
import { readAndJudge } from "./judge-draft.ts";
import type { HandlerContext } from "./handler-context.ts";

const KEY = "postvagt";
const CALL_TIMEOUT_MS = 2000;

/**
 * Says above the mail what Send would say, with a button that opens the pane; takes it away when there is nothing left. Only
 * where a notice can have a button (requirement set 1.10).
 */
export async function showNotice(outlook: Outlook, parts: Omit<HandlerContext, "context">): Promise<void> {
  const { item, supports } = outlook;
  const notices = item.notificationMessages;
  if (!notices || !supports("1.10")) return;
  const { verdict, judged } = await readAndJudge(outlook, parts, "writing");
  const spoken = shownTo(verdict, "writing");
  const left = spoken.action === "allow" ? spoken : await withoutGivenReasons(spoken, judged);
  if (left.action === "allow") return show(notices, undefined, parts.clock);
  const { message, button } = formatNotice(left, judged.facts, parts.policy.language, parts.policy.texts);
  const action = {
    actionType: "showTaskPane",
    actionText: button,
    commandId: item.itemType === "appointment" ? PANE_BUTTONS.appointment : PANE_BUTTONS.message,
    contextData: formatHandover(left, judged.facts, judged.draft.listed),
  } as const;
  await show(notices, { type: "insightMessage", message, icon: "Icon.16", actions: [action] }, parts.clock);
  const deadline = { clock: parts.clock, at: parts.clock.now() + CALL_TIMEOUT_MS };
  // Only the first reason has room in a notice.
  return noteSeen(judged, left.reasons.slice(0, 1), deadline);
}

/**
 * A notice that is there is taken away and the new one added, for on the web one that is replaced stays as it was (office-js
 * #6650); one that says the same already is left alone, so that nothing flickers.
 */
async function show(notices: Notices, notice: Notice | undefined, clock: Clock): Promise<void> {
  const asking = (call: (callback: Callback<unknown>) => void) =>
    orElse(
      ask(call, { clock, at: clock.now() + CALL_TIMEOUT_MS }).then(() => true),
      () => false,
    );
  const all = await orElse(
    required(
      ask<readonly ShownNotice[]>(
        (callback) => {
          notices.getAllAsync(callback);
        },
        { clock, at: clock.now() + CALL_TIMEOUT_MS },
      ),
      Array.isArray,
    ),
    () => undefined,
  );
  const shown = all && all.filter(({ key }) => key === KEY)[0];
  if (shown && notice && shown.message === notice.message) return;
  if (shown || all === undefined) {
    await asking((callback) => {
      notices.removeAsync(KEY, callback);
    });
  }
  if (notice === undefined) return;
  const isAdded = await asking((callback) => {
    notices.addAsync(KEY, notice, callback);
  });
  if (isAdded) return;
  // One that could not be taken away can still be overwritten.
  await asking((callback) => {
    notices.replaceAsync(KEY, notice, callback);
  });
}
