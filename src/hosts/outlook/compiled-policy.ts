import { defaultPolicy } from "#core/policy/default-policy.ts";
import type { Policy } from "#core/policy/policy.ts";

/** Set by a line that `postvagt` puts before the bundles it serves; handler and pane read their policy from nowhere else. */
declare const POSTVAGT_POLICY: Policy | undefined;

/** The organisation's policy, which is a part of the script: the decision needs no network and no storage. */
export const compiledPolicy: Policy = typeof POSTVAGT_POLICY === "undefined" ? defaultPolicy : POSTVAGT_POLICY;
