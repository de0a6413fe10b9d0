import { shownTo } from "#core/policy/shown-to.ts";
import { formatNotice } from "#core/wording/format-prompt.ts";
import { ask, orElse } from "#hosts/outlook/ask.ts";
import type { Callback } from "#hosts/outlook/ask.ts";
import type { Notices, Outlook } from "#hosts/outlook/outlook.ts";
import { PANE_BUTTONS } from "#hosts/outlook/pane-buttons.ts";
import { withoutGivenReasons } from "./answer-verdict.ts";
import { readAndJudge } from "./judge-draft.ts";
import type { HandlerContext } from "./handler-context.ts";

const KEY = "postvagt";
const NOTICE_TIMEOUT_MS = 2000;

/**
 * Says above the mail what Send would say, with a button that opens the pane; takes it away when there is nothing left. Only
 * where a notice can have a button (requirement set 1.10), and in messages, whose button the manifest names.
 */
export async function showNotice(outlook: Outlook, parts: Omit<HandlerContext, "context">): Promise<void> {
  const { item, supports } = outlook;
  const notices = item.notificationMessages;
  if (!notices || !supports("1.10") || item.itemType === "appointment") return;
  const { verdict, judged } = await readAndJudge(outlook, parts, "writing");
  const spoken = shownTo(verdict, "writing");
  const left = spoken.action === "allow" ? spoken : await withoutGivenReasons(spoken, judged);
  const asking = (call: (callback: Callback<unknown>) => void) =>
    orElse(ask(call, { clock: parts.clock, at: parts.clock.now() + NOTICE_TIMEOUT_MS }), () => undefined);
  if (left.action === "allow") await asking(remove(notices));
  else await asking(replace(notices, formatNotice(left, judged.facts, parts.policy.language, parts.policy.texts)));
}

function remove(notices: Notices) {
  return (callback: Callback<unknown>) => {
    notices.removeAsync(KEY, callback);
  };
}

function replace(notices: Notices, { message, button }: { readonly message: string; readonly button: string }) {
  const action = {
    actionType: "showTaskPane",
    actionText: button,
    commandId: PANE_BUTTONS.message,
    contextData: "{}",
  } as const;
  return (callback: Callback<unknown>) => {
    notices.replaceAsync(KEY, { type: "insightMessage", message, icon: "Icon.16", actions: [action] }, callback);
  };
}
