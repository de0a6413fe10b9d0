import type { Policy } from "#core/policy/policy.ts";
import type { Clock } from "#hosts/outlook/clock.ts";
import type { OfficeContext } from "#hosts/outlook/connect.ts";
import type { ContactStore } from "#hosts/outlook/contacts/contact-store.ts";
import type { Extraction } from "#hosts/outlook/extraction.ts";
import type { KeyValueStore } from "#hosts/outlook/usage-counts.ts";

/** What a handler works with. */
export interface HandlerContext {
  /** Asked for when an event comes; before that it may not be there (office-js-docs-pr #3722). */
  readonly context: () => OfficeContext;
  readonly clock: Clock;
  readonly policy: Policy;
  readonly extraction: Extraction;
  /** Where whom one writes to is remembered; asked for with each event. Left out where nobody is. */
  readonly contacts?: (() => ContactStore | undefined) | undefined;
}

/** What Send works with besides. */
export interface SendContext extends HandlerContext {
  /** Where counts wait for the pane; none where the organisation keeps no register. */
  readonly stores: readonly KeyValueStore[];
}
