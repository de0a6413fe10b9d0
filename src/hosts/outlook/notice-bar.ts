import type { Facts } from "#core/facts/facts.ts";
import type { Policy } from "#core/policy/policy.ts";
import type { Held } from "#core/policy/verdict.ts";
import { formatNotice } from "#core/wording/format-prompt.ts";
import type { Callback } from "./ask.ts";
import { ask, orElse, required } from "./ask.ts";
import { chooseLanguage } from "./choose-language.ts";
import type { Clock } from "./clock.ts";
import { formatHandover } from "./handover.ts";
import type { ListedAttachment, Notice, Notices, Outlook, ShownNotice } from "./outlook.ts";
import { PANE_BUTTONS } from "./pane-buttons.ts";

const KEY = "postvagt";
const CALL_TIMEOUT_MS = 2000;

/** The first reason that is left, in the bar above the mail, with a button that opens the pane. */
export function noticeOf(
  left: Held,
  { facts, listed }: { readonly facts: Facts; readonly listed: readonly ListedAttachment[] },
  { item, displayLanguage }: Outlook,
  policy: Policy,
): Notice {
  const language = chooseLanguage(displayLanguage, policy.language);
  const isMeeting = item.itemType === "appointment";
  const { message, button } = formatNotice(left, facts, language, { own: policy.texts, isMeeting });
  const action = {
    actionType: "showTaskPane",
    actionText: button,
    commandId: isMeeting ? PANE_BUTTONS.appointment : PANE_BUTTONS.message,
    contextData: formatHandover(left, facts, listed),
  } as const;
  return { type: "insightMessage", message, icon: "Icon.16", actions: [action] };
}

/** The bar of the window, only where a notice can have a button (requirement set 1.10). */
export function noticesOf({ item, supports }: Outlook): Notices | undefined {
  return supports("1.10") ? item.notificationMessages : undefined;
}

/**
 * A notice that is there is taken away and the new one added, for on the web one that is replaced stays as it was (office-js
 * #6650); one that says the same already is left alone, so that nothing flickers.
 */
export async function showInBar(notices: Notices, notice: Notice | undefined, clock: Clock): Promise<void> {
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
