import type { DoubtKind } from "../doubt.ts";
import type { Addressee } from "../mailing.ts";
import type { Lookup } from "../lookup.ts";

/** What a rule has against a recipient. */
export interface Objection {
  readonly kind: DoubtKind;
  readonly instead?: string;
  /** To be said above the mail at most. */
  readonly isQuiet?: true;
}

/** Looks at one recipient. A rule is silent where its memory is too thin. */
export type RecipientRule = (addressee: Addressee, lookup: Lookup) => Objection | undefined;
