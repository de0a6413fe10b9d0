import { shownTo } from "#core/policy/shown-to.ts";
import type { Held, Verdict } from "#core/policy/verdict.ts";
import { formatPrompt } from "#core/wording/format-prompt.ts";
import { fingerprintReason, parseApprovals } from "#hosts/outlook/approvals.ts";
import { chooseLanguage } from "#hosts/outlook/choose-language.ts";
import type { Clock, Deadline } from "#hosts/outlook/clock.ts";
import { formatHandover } from "#hosts/outlook/handover.ts";
import { readNote } from "#hosts/outlook/notes.ts";
import { answerAdvice } from "./answer-advice.ts";
import type { Completion } from "./complete-once.ts";
import type { Judged } from "./judged.ts";
import { toCompletion } from "./to-completion.ts";
import { isShownBefore } from "./shown-before.ts";
import { withoutApproved } from "#hosts/outlook/without-approved.ts";

const NOTE_MILLIS = 300;

/** A verdict as Outlook is told it, after the reasons that the sender has already given. */
export async function answerVerdict(verdict: Verdict, judged: Judged): Promise<Completion> {
  const { facts, policy, outlook, draft } = judged;
  const held = shownTo(verdict, "send");
  const left = held.action === "allow" ? held : await withoutGivenReasons(held, judged);
  if (left.action === "allow") return answerAdvice(verdict, judged, soon(judged.clock));
  const isFinal = left.action !== "warn" || outlook.supports("1.14");
  if (!isFinal && (await isShownBefore(left, judged, soon(judged.clock)))) return { allowEvent: true };
  const prompt = formatPrompt(left, facts, chooseLanguage(outlook.displayLanguage, policy.language), {
    sendAgain: !isFinal,
    own: policy.texts,
    isMeeting: outlook.item.itemType === "appointment",
  });
  return toCompletion(prompt, left.action, formatHandover(left, facts, draft.listed), outlook);
}

/** What is left of a verdict after the reasons that the sender has given in the pane. */
export async function withoutGivenReasons(held: Held, { facts, outlook, clock, draft }: Judged): Promise<Verdict> {
  if (held.reasons.every(({ severity }) => severity === "block")) return held;
  const approvals = parseApprovals(await readNote(outlook.item, "postvagt.approvals", soon(clock)));
  return withoutApproved(held, approvals, (reason) => fingerprintReason(reason, facts, draft.listed));
}

function soon(clock: Clock): Deadline {
  return { clock, at: clock.now() + NOTE_MILLIS };
}
