import type { Certainty, FindingKind } from "../detect/finding.ts";
import type { Channel, RecipientKind } from "../facts/facts.ts";
import type { Organisation } from "../facts/organisation.ts";
import type { UnreadReason } from "../mail/message.ts";

/** What the organisation has decided. Plain JSON: an administrator reads it, the CLI checks it, the officer signs it. */
export interface Policy {
  readonly organisation: Organisation;
  readonly rules: readonly Rule[];
  /** The answer when the check itself fails; never "block", for a broken check must not stop a municipality's mail. */
  readonly whenCheckFails: "allow" | "warn";
  readonly language: "da" | "en";
}

export const SEVERITIES = ["warn", "justify", "block"] as const;

/** warn: may send anyway. justify: only after giving a reason in the pane. block: only after changing the mail. */
export type Severity = (typeof SEVERITIES)[number];

export interface Rule {
  readonly id: string;
  readonly when: Condition;
  readonly then: Severity;
}

export const PLACES = ["subject", "body", "quoted", "attachment", "name"] as const;

/** Where a finding stands; `name` is the name of a file. */
export type Place = (typeof PLACES)[number];

export type Condition =
  | {
      readonly finding: FindingKind | readonly FindingKind[];
      readonly atLeast?: Certainty;
      readonly in?: Place | readonly Place[];
    }
  /** At least so many different citizens are known by number in the mail. */
  | { readonly people: number }
  /** At least one recipient is of a kind; `outside` is every kind but `own`. */
  | { readonly recipients: RecipientKind | "outside" | readonly RecipientKind[] }
  /** How the mail travels to the worst-off of its outside recipients. */
  | { readonly channel: Channel }
  /** The subject is encrypted with the rest, which Digital Post does not do. */
  | { readonly subjectIsProtected: boolean }
  | { readonly unread: true | readonly UnreadReason[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
