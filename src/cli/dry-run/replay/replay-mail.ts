import { check } from "#core/check.ts";
import { isAskedKind } from "#core/detect/kinds.ts";
import { gather } from "#core/facts/gather.ts";
import type { Policy } from "#core/policy/policy.ts";
import { shownTo } from "#core/policy/shown-to.ts";
import { toPendingMail } from "#core/policy/to-pending-mail.ts";
import type { Verdict } from "#core/policy/verdict.ts";
import { createMemory, type Memory, weekOf } from "#core/recipients/memory.ts";
import { settle } from "#core/recipients/settle.ts";
import { localDay } from "../../local-day.ts";
import { readMail } from "../../judge-mail.ts";
import { type Judging, limits, readSlice } from "../judge-task.ts";
import type { Task } from "../sample/list-tasks.ts";

/** A mail of a sender's that is judged in the order in which it was sent. */
export interface ReplayTask extends Task {
  /** Of its sender; another one begins with nothing remembered. */
  readonly sender: number;
  /** Minutes since 1970. */
  readonly minute: number;
}

/** Rules that would have asked about the recipients of a mail, without a memory of contacts and with one. */
export interface ReplayRow {
  readonly no: number;
  readonly without: readonly string[];
  readonly with: readonly string[];
}

/** What one thread remembers: the contacts of the sender whose mails it goes through. */
export interface Remembered {
  sender: number;
  memory: Memory;
}

/** A mail as Outlook would have judged it with what the add-in had learned by then; afterwards it is learned, for it was sent. */
export async function replayMail(
  { no, sender, minute, ...task }: ReplayTask,
  { policy, ocr }: Judging,
  state: Remembered,
): Promise<ReplayRow> {
  if (state.sender !== sender) {
    state.sender = sender;
    state.memory = createMemory(weekOf(minute));
  }
  const { message, pieces } = await readMail(await readSlice({ no, ...task }), {
    limits,
    ocr: ocr ? policy.ocr : null,
  });
  const options = { organisation: policy.organisation, today: localDay(new Date(minute * 60_000)), minute };
  const held = asIfHeld(policy);
  const without = shownTo(check(gather(message, pieces, options), held).verdict, "send");
  const facts = gather(message, pieces, { ...options, memory: state.memory });
  const remembered = shownTo(check(facts, held).verdict, "send");
  settle(state.memory, toPendingMail(facts, remembered, { item: `${no}`, minute }), "sent");
  return { no, without: rulesIn(without), with: rulesIn(remembered) };
}

/** What the organisation has come to is not the question here; rules that are off or advise by themselves stay so. */
function asIfHeld(policy: Policy): Policy {
  return { ...policy, rollout: { ...policy.rollout, phase: "hold" } };
}

const rulesIn = (verdict: Verdict): readonly string[] =>
  verdict.action === "allow"
    ? []
    : verdict.reasons.filter(({ findings }) => findings.some(({ kind }) => isAskedKind(kind))).map(({ rule }) => rule);
