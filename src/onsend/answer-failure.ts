import { canHold } from "#core/policy/can-hold.ts";
import { policyFor } from "#core/policy/policy-for.ts";
import type { Policy } from "#core/policy/policy.ts";
import { formatFailurePrompt } from "#core/wording/format-prompt.ts";
import type { OfficeContext } from "#hosts/outlook/connect.ts";
import { connect } from "#hosts/outlook/connect.ts";
import { formatFailure } from "#hosts/outlook/handover.ts";
import { HostError } from "#hosts/outlook/host-error.ts";
import type { Outlook } from "#hosts/outlook/outlook.ts";
import type { Completion } from "./complete-once.ts";
import { toCompletion } from "./to-completion.ts";

/**
 * The answer when the check itself has failed: as the policy says. The mail goes where no rule could have held it, which the
 * kill switch (`rollout.phase: "observe"`) relies on. A client that cannot relax a stop into a warning lets the mail go as well,
 * for a broken check must not stop an organisation's mail.
 */
export function answerFailure(error: unknown, policy: Policy, context: () => OfficeContext): Completion {
  const outlook = reach(context);
  const own = policyFor(policy, outlook?.userAddress ?? "");
  if (policy.whenCheckFails === "allow" || !canHold(own)) return { allowEvent: true };
  if (!outlook || !outlook.supports("1.14")) return { allowEvent: true };
  return toCompletion(formatFailurePrompt(policy.language), "warn", formatFailure(nameStep(error)), outlook);
}

function reach(context: () => OfficeContext): Outlook | undefined {
  try {
    return connect(context());
  } catch {
    return undefined;
  }
}

/** An error's message can quote the mail; its kind and code cannot. */
function nameStep(error: unknown): string {
  if (error instanceof HostError) return `outlook ${error.code}`;
  return error instanceof Error ? error.name : "unknown";
}
