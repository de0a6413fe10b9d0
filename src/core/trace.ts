import type { Candidate } from "./detect/cpr/candidate.ts";
import type { Label } from "./detect/cpr/judge-words.ts";
import type { Certainty } from "./detect/finding.ts";
import type { Facts, Text } from "./facts/facts.ts";
import type { Match } from "./policy/evaluate.ts";
import type { Condition, Rule } from "./policy/policy.ts";

/**
 * Told how a judgement comes about, step by step, by what makes it. `postvagt explain` listens; in Outlook nobody does, and
 * nothing is done for it there.
 */
export interface Trace {
  readonly onNumber: (step: NumberStep) => void;
  readonly onRule: (step: RuleStep) => void;
}

/** A number that stands as a CPR number would, and what was made of it. */
export interface NumberStep {
  readonly text: Pick<Text, "origin" | "inName">;
  readonly candidate: Candidate;
  /** Its first six digits are a day that has been. */
  readonly isBorn: boolean;
  readonly passesModulus11: boolean;
  readonly label: Label;
  /** What numbers of its form in its column say together. */
  readonly company: "people" | "others" | "few";
  /** It follows another of the same date, as numbers of cases do. */
  readonly isSeries: boolean;
  /** The organisation knows it to be nobody's. */
  readonly isExempt: boolean;
  /** Nothing where it was taken for another number. */
  readonly certainty: Certainty | undefined;
}

export interface RuleStep {
  readonly rule: Rule;
  readonly match: Match | undefined;
  /** The organisation has not turned it on: nothing was evaluated. */
  readonly isOff?: true;
  /** Every condition in the rule, its parts before the whole. */
  readonly conditions: readonly ConditionStep[];
}

export interface ConditionStep {
  readonly condition: Condition;
  /** How deep it stands in others; 0 is the whole. */
  readonly depth: number;
  readonly match: Match | undefined;
}

/** Facts, and who wants to be told what is made of them. */
export type TracedFacts = Facts & { readonly trace?: Trace };
