import type { Finding } from "../detect/finding.ts";
import type { Unread } from "../facts/facts.ts";
import type { Phase, Severity } from "./policy.ts";

/** The answer for one mail. Nothing is held back without a reason: the type says so. */
export type Verdict = { readonly action: "allow" } | Held;

export interface Held {
  /** The strictest severity among the reasons. */
  readonly action: Severity;
  /** Strictest first, then in the order of the policy. */
  readonly reasons: readonly [Reason, ...Reason[]];
}

/** A rule that spoke, and what made it speak. */
export interface Reason {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly unread: readonly Unread[];
  /** How many different citizens, where the rule asks for a number of them. */
  readonly people?: number;
  /** Set where the rule does not hold mail back yet. */
  readonly phase?: Exclude<Phase, "hold" | "off">;
}
