import type { Dict } from "../syntax/pdf-object.ts";

/** Where an object is: at an offset of the file, or in an object stream. */
export type Entry = { readonly offset: number } | { readonly container: number };

/** What a file says, or a scan of it shows, about where its objects are. */
export interface Xref {
  readonly entries: Map<number, Entry>;
  readonly trailer: Dict;
  /** Object streams, by their number, that still have to tell what they hold, in the order of the file. */
  readonly containers: readonly number[];
}
