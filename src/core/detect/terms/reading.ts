import type { Text } from "../../facts/facts.ts";
import type { Certainty } from "../finding.ts";
import type { TextKind } from "../kinds.ts";
import type { Addressee } from "./persons/addressee.ts";
import type { Range } from "./persons/staff-ranges.ts";
import type { ContextIndex } from "./persons/context-index.ts";
import type { Hit } from "./scan-terms.ts";
import type { ListKind } from "./term-list.ts";

/** One text, scanned once, as every judge of terms sees it. */
export interface Reading {
  readonly text: Text;
  readonly hits: readonly Hit[];
  /** First names that stand for a citizen: neither writer nor reader. */
  readonly names: readonly Hit[];
  readonly staff: readonly Range[];
  readonly ours: readonly Hit[];
  /** Hits by what they are about. */
  readonly byKind: ReadonlyMap<ListKind, readonly Hit[]>;
  readonly surroundings: ContextIndex;
  readonly addressee: Addressee | undefined;
}

/** A finding before it knows its place in the mail. */
export interface Judged {
  readonly kind: TextKind;
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
  readonly topic: string;
  /** A tag of the citizen, as in `Finding`. */
  readonly person?: number;
}
