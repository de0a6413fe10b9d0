import { hashText } from "../facts/hash-text.ts";
import type { Policy } from "./policy.ts";
import { publicPolicy } from "./public-policy.ts";

/** A short name that changes with the policy, so that nothing kept under an older one is believed; the same for what Outlook gets of it. */
export function policyVersion(policy: Policy): string {
  return hashText(JSON.stringify(publicPolicy(policy)));
}
