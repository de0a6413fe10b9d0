import { VERSION } from "#core/version.ts";
import { policyVersion } from "#core/policy/policy-version.ts";
import type { Policy } from "#core/policy/policy.ts";
import type { Verdict } from "#core/policy/verdict.ts";
import { ask, orElse } from "#hosts/outlook/ask.ts";
import type { Deadline } from "#hosts/outlook/clock.ts";
import type { ComposeItem } from "#hosts/outlook/outlook.ts";
import type { Completion } from "./complete-once.ts";

/** One fixed name: header names are a finite resource of a mailbox (platform.md 3.4). */
const STAMP = "X-Postvagt-Check";

/**
 * What the check has led to. `clear`: no rule spoke. `passed`: a rule spoke and the mail was let go, answered in the pane or in
 * a phase that shows nothing at Send. `warned`: the sender may send anyway. `held`: a mail that carries this has left in
 * spite of the answer.
 */
type Stamped = "clear" | "passed" | "warned" | "held";

/** Marks the mail as checked: version, policy and outcome, and nothing about the mail or anybody in it. */
export async function stamp(
  { internetHeaders }: ComposeItem,
  {
    policy,
    verdict,
    completion,
  }: { readonly policy: Policy; readonly verdict: Verdict; readonly completion: Completion },
  deadline: Deadline,
): Promise<void> {
  if (!policy.stamp || !internetHeaders || !internetHeaders.setAsync) return;
  const value = `v=1; postvagt=${VERSION}; policy=${policyVersion(policy)}; check=${outcomeOf(verdict, completion)}`;
  const asked = ask<unknown>((callback) => {
    internetHeaders.setAsync?.({ [STAMP]: value }, callback);
  }, deadline);
  await orElse(asked, () => undefined);
}

function outcomeOf(verdict: Verdict, { allowEvent, sendModeOverride }: Completion): Stamped {
  if (allowEvent) return verdict.action === "allow" ? "clear" : "passed";
  return sendModeOverride === undefined ? "held" : "warned";
}
