import type { Item } from "./item.ts";
import type { Mailbox } from "./mailbox.ts";
import type { HostRequest } from "./host-request.ts";

/** What a call comes to. Nothing is changed before the host takes the new item or mailbox over. */
export type Outcome =
  | {
      readonly kind: "done";
      readonly data?: unknown;
      readonly item?: Item;
      readonly mailbox?: Mailbox;
      readonly request?: HostRequest;
    }
  | { readonly kind: "refused"; readonly code: number }
  /** The old calls answer in shapes of their own. */
  | { readonly kind: "raw"; readonly data: object };

/** A call that went well and changes nothing. */
export function answer(data: unknown): Outcome {
  return { kind: "done", data };
}

/** A call that changes the item. */
export function changed(item: Item, data?: unknown): Outcome {
  return { kind: "done", item, data };
}

/** A call that Outlook answers with an error. */
export function refused(code: number): Outcome {
  return { kind: "refused", code };
}
