import type { Facts } from "#core/facts/facts.ts";
import type { Policy } from "#core/policy/policy.ts";
import type { Clock } from "#hosts/outlook/clock.ts";
import type { Outlook } from "#hosts/outlook/outlook.ts";
import type { Draft } from "#hosts/outlook/read-draft.ts";

/** What an answer is made of, beside the verdict. */
export interface Judged {
  readonly facts: Facts;
  readonly policy: Policy;
  readonly outlook: Outlook;
  readonly clock: Clock;
  readonly draft: Draft;
}
