import type { Place } from "./call.ts";
import type { Item } from "./item.ts";

/** The surface on which an add-in meets this item. */
export function placeOf(item: Item | null): Place {
  return item === null ? "no-item" : `${item.kind}-${item.mode}`;
}
