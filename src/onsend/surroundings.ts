import type { Policy } from "#core/policy/policy.ts";
import type { Clock } from "#hosts/outlook/clock.ts";
import type { OfficeContext } from "#hosts/outlook/connect.ts";
import type { Extraction } from "#hosts/outlook/extraction.ts";
import type { TallyBox } from "#hosts/outlook/tally.ts";

/** What a handler works with. */
export interface Surroundings {
  /** Asked for when an event comes; before that it may not be there (office-js-docs-pr #3722). */
  readonly context: () => OfficeContext;
  readonly clock: Clock;
  readonly policy: Policy;
  readonly extraction: Extraction;
}

/** What Send works with besides. */
export interface SendSurroundings extends Surroundings {
  /** Where counts wait for the pane; none where the organisation keeps no register. */
  readonly tallies: readonly TallyBox[];
}
