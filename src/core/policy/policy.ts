import type { Certainty, FindingKind } from "../detect/finding.ts";
import type { Channel, RecipientKind } from "../facts/facts.ts";
import type { Organisation } from "../facts/organisation.ts";
import type { Entry } from "./extend.ts";
import type { UnreadReason } from "../mail/message.ts";

/** What the organisation has decided. Plain JSON: an administrator reads it, the CLI checks it, the officer signs it. */
export interface Policy {
  readonly organisation: Organisation;
  readonly rules: readonly Rule[];
  /** The answer when the check itself fails; never "block", for a broken check must not stop a municipality's mail. */
  readonly whenCheckFails: "allow" | "warn";
  readonly language: "da" | "en";
  readonly rollout: Rollout;
  /** The organisation's own words, by rule. */
  readonly texts: RuleTexts;
  readonly ocr: Ocr;
  /** Senders for whom something else holds; left out, one policy holds for all. */
  readonly groups?: readonly Group[];
  /** Recipients of whom a rule does not speak, each until a day. */
  readonly exceptions?: readonly Exception[];
  /** Every checked mail gets a header that says so, for a mail-flow rule to look for (docs/mail-flow.md). */
  readonly stamp: boolean;
}

/** Senders with a phase or rules of their own; a sender is in the first group that lists the address. */
export interface Group {
  readonly id: string;
  /** Addresses, patterns and domains; in the script that Outlook gets, hashes of addresses. */
  readonly members: readonly string[];
  /** A phase here stands in the place of the organisation's, and its `rules` with it. */
  readonly rollout: { readonly phase?: Phase; readonly rules?: Readonly<Record<string, Phase>> };
  /** On top of the organisation's rules, as a file's are on top of the shipped ones. */
  readonly rules: readonly Entry[];
}

/** Rules that do not count some recipients, for a while. */
export interface Exception {
  readonly rules: readonly string[];
  readonly recipients: readonly string[];
  /** Only for these senders; left out, for all. */
  readonly senders?: readonly string[];
  /** The last day, `2027-01-31`. */
  readonly until: string;
  readonly reason: string;
}

export const PHASES = ["off", "observe", "advise", "hold"] as const;

/** off: not evaluated. observe: counted, never shown. advise: shown while the mail is written, and once at Send as advice. hold: at Send, and kept to. */
export type Phase = (typeof PHASES)[number];

/** How far the organisation has come, for all rules and for some. */
export interface Rollout {
  readonly phase: Phase;
  /** Rules that are ahead of the others, or behind them, by id. */
  readonly rules: Readonly<Record<string, Phase>>;
  /** Percent of a rule's warnings that senders may call false alarms before the administrator hears of it. */
  readonly falseAlarmLimit: number;
  /** Fewer warnings than this say nothing about a rule. */
  readonly leastShown: number;
  /** A rule beyond the limit advises until its definition changes. */
  readonly dropsToAdvice: boolean;
}

/** What replaces Postvagt's own words for a rule; what is left out stays as it is. */
export interface RuleText {
  /** What the rule says of the mail; `{what}`, `{where}`, `{recipient}`, `{n}` and `{file}` are filled in. */
  readonly fact?: string;
  /** What to do about it. */
  readonly action?: string;
  /** The button that opens the pane. */
  readonly button?: string;
}

export type RuleTexts = Readonly<Record<string, Readonly<Partial<Record<Policy["language"], RuleText>>>>>;

/** How much text recognition a file's pictures may cost; 0 pages is none. */
export interface Ocr {
  readonly pages: number;
  readonly seconds: number;
}

export const SEVERITIES = ["warn", "justify", "block"] as const;

/** warn: may send anyway. justify: only after giving a reason in the pane. block: only after changing the mail. */
export type Severity = (typeof SEVERITIES)[number];

export interface Rule {
  readonly id: string;
  readonly when: Condition;
  readonly then: Severity;
  /** The furthest that the rule goes until `rollout.rules` names it; left out, as far as the organisation has come. */
  readonly phase?: Phase;
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
  /** At least one recipient is of a kind, those of `except` aside; `outside` is every kind but `own`. */
  | {
      readonly recipients: RecipientKind | "outside" | readonly RecipientKind[];
      readonly except?: readonly RecipientKind[];
    }
  /** So many recipients or more, a list counting as one. */
  | { readonly recipientCount: number }
  /** How the mail travels to the worst-off of its outside recipients, those of `except` aside. */
  | { readonly channel: Channel; readonly except?: readonly RecipientKind[] }
  /** The subject is encrypted with the rest, which Digital Post does not do. */
  | { readonly subjectIsProtected: boolean }
  /** The sender is one of these addresses, patterns or domains. */
  | { readonly sender: string | readonly string[] }
  /** The sender is in a group, by its id. */
  | { readonly group: string | readonly string[] }
  /** The sender's unit is listed, and this is its name. */
  | { readonly unit: string | readonly string[] }
  /** At least one recipient is one of these addresses, patterns or domains. */
  | { readonly recipientAddress: string | readonly string[] }
  /** An attachment, also one in an archive, has such a name: `*.xlsx`. */
  | { readonly attachment: string | readonly string[] }
  /** Words of one of the organisation's own lists stand in the mail. */
  | { readonly term: string | readonly string[]; readonly in?: Place | readonly Place[] }
  /** The mail bears one of these sensitivity labels, by id. */
  | { readonly label: string | readonly string[] }
  | { readonly unread: true | readonly UnreadReason[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
