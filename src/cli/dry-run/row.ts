import type { Certainty, FindingKind } from "#core/detect/finding.ts";
import type { RecipientKind } from "#core/facts/facts.ts";
import type { UnreadReason } from "#core/mail/message.ts";
import type { Place, Severity } from "#core/policy/policy.ts";
import type { Verdict } from "#core/policy/verdict.ts";

/** Why a mail could not be judged. */
export const PROBLEMS = ["not-a-mail", "damaged", "too-large", "unavailable", "out-of-memory", "out-of-time"] as const;

export type DryRunProblem = (typeof PROBLEMS)[number];

/**
 * What is kept of one mail: kinds, places and numbers. No word of it, no address of a person, no name of a file. This is a
 * line of the state file, and the report is nothing but these added up.
 */
export type Row = JudgedRow | NotJudgedRow;

export interface NotJudgedRow {
  readonly no: number;
  /** `not-own` is a mail that no mailbox of the organisation sent. */
  readonly problem: DryRunProblem | "not-own";
}

export interface JudgedRow {
  readonly no: number;
  readonly ms: number;
  readonly action: Verdict["action"];
  /** A keyed hash of the From address, which only this run can tell from another; empty where there is none. */
  readonly sender: string;
  /** When it was sent, in minutes since 1970; left out where the mail does not say. */
  readonly minute?: number;
  /** `2026-11-24`; empty where the mail does not say. */
  readonly day: string;
  readonly held: readonly HeldRow[];
  readonly uncovered: readonly Uncovered[];
  readonly unread: readonly UnreadRow[];
}

/** A rule that would have spoken, and what made it. */
export interface HeldRow {
  readonly rule: string;
  readonly severity: Severity;
  readonly found: readonly FoundRow[];
  readonly unread: readonly UnreadRow[];
  readonly people?: number;
}

export interface FoundRow {
  readonly kind: FindingKind;
  readonly certainty: Certainty;
  readonly place: Place | "recipients";
  /** The ending of the file, `docx`; innermost where files lie in files. */
  readonly type?: string;
  readonly topic?: string;
  readonly count: number;
  /** CPR numbers, masked as in the dialog: day and month. */
  readonly shown?: readonly string[];
}

/** An outside domain of a mail that secure mail does not reach; webmail by its kind alone, for it is a person's. */
export interface Uncovered {
  readonly kind: Exclude<RecipientKind, "own">;
  readonly domain: string;
}

export interface UnreadRow {
  readonly because: UnreadReason;
  readonly type: string;
}
