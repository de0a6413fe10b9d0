import type { Outlook } from "#hosts/outlook/outlook.ts";
import { noticeOf, noticesOf, showInBar } from "#hosts/outlook/notice-bar.ts";
import { shownTo } from "#core/policy/shown-to.ts";
import { noteSeen } from "./answer-advice.ts";
import { withoutGivenReasons } from "./answer-verdict.ts";
import { readAndJudge } from "./judge-draft.ts";
import type { HandlerContext } from "./handler-context.ts";

const CALL_TIMEOUT_MS = 2000;

/**
 * Says above the mail what Send would say, with a button that opens the pane; takes it away when there is nothing left. Only
 * where a notice can have a button (requirement set 1.10).
 */
export async function showNotice(outlook: Outlook, parts: Omit<HandlerContext, "context">): Promise<void> {
  const notices = noticesOf(outlook);
  if (!notices) return;
  const { verdict, judged } = await readAndJudge(outlook, parts, "writing");
  const spoken = shownTo(verdict, "writing");
  const left = spoken.action === "allow" ? spoken : await withoutGivenReasons(spoken, judged);
  if (left.action === "allow") return showInBar(notices, undefined, parts.clock);
  const seen = { facts: judged.facts, listed: judged.draft.listed };
  await showInBar(notices, noticeOf(left, seen, outlook, parts.policy), parts.clock);
  const deadline = { clock: parts.clock, at: parts.clock.now() + CALL_TIMEOUT_MS };
  // Only the first reason has room in a notice.
  return noteSeen(judged, left.reasons.slice(0, 1), deadline);
}
