import { VERSION } from "#core/version.ts";
import { policyVersion } from "#core/policy/policy-version.ts";
import type { Policy } from "#core/policy/policy.ts";
import type { Verdict } from "#core/policy/verdict.ts";
import { ask, orElse } from "#hosts/outlook/ask.ts";
import type { Deadline } from "#hosts/outlook/clock.ts";
import type { ComposeItem } from "#hosts/outlook/outlook.ts";
import { STAMP, type Stamped } from "#hosts/outlook/stamp-header.ts";
import type { Completion } from "./complete-once.ts";

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
