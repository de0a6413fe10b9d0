import { advisedIn } from "#core/policy/shown-to.ts";
import type { Reason, Verdict } from "#core/policy/verdict.ts";
import { formatPrompt } from "#core/wording/format-prompt.ts";
import { fingerprintReason } from "#hosts/outlook/approvals.ts";
import { chooseLanguage } from "#hosts/outlook/choose-language.ts";
import type { Deadline } from "#hosts/outlook/clock.ts";
import { formatHandover } from "#hosts/outlook/handover.ts";
import { readNote, writeNote } from "#hosts/outlook/notes.ts";
import type { Completion } from "./complete-once.ts";
import type { Judged } from "./judged.ts";
import { toCompletion } from "./to-completion.ts";

/**
 * What rules that only advise say at Send: the advice that has not been shown above the mail, as a prompt with Send Anyway.
 * Nobody hears of the text being written last (platform.md 3.6), so in the usual order, recipient first, there was no notice.
 * Where a client cannot relax a stop into a prompt, advice is not worth one.
 */
export async function answerAdvice(verdict: Verdict, judged: Judged, deadline: Deadline): Promise<Completion> {
  const { facts, policy, outlook, draft } = judged;
  const advice = advisedIn(verdict);
  if (advice.action === "allow" || !outlook.supports("1.14")) return { allowEvent: true };
  const seen = await readSeen(judged, deadline);
  const isNew = (reason: Reason) => seen.indexOf(fingerprintReason(reason, facts, draft.listed)) < 0;
  const [first, ...rest] = advice.reasons.filter(isNew);
  if (first === undefined) return { allowEvent: true };
  const fresh = { ...advice, reasons: [first, ...rest] as const };
  await noteSeen(judged, fresh.reasons, deadline);
  const prompt = formatPrompt(fresh, facts, chooseLanguage(outlook.displayLanguage, policy.language), {
    isAdvice: true,
    own: policy.texts,
    isMeeting: outlook.item.itemType === "appointment",
  });
  return toCompletion(prompt, "warn", formatHandover(fresh, facts, draft.listed), outlook);
}

/** Advice that the sender has been shown, above the mail or at Send, need not be given again. */
export async function noteSeen(judged: Judged, reasons: readonly Reason[], deadline: Deadline): Promise<void> {
  const { facts, outlook, draft } = judged;
  const seen = await readSeen(judged, deadline);
  const shown = reasons.map((reason) => fingerprintReason(reason, facts, draft.listed));
  const all = seen.concat(shown.filter((one) => seen.indexOf(one) < 0));
  if (all.length > seen.length) await writeNote(outlook.item, "postvagt.advised", JSON.stringify(all), deadline);
}

async function readSeen({ outlook }: Judged, deadline: Deadline): Promise<readonly string[]> {
  const note = await readNote(outlook.item, "postvagt.advised", deadline);
  try {
    const seen = JSON.parse(note || "[]") as unknown;
    return Array.isArray(seen) ? seen.filter((one): one is string => typeof one === "string") : [];
  } catch {
    return [];
  }
}
