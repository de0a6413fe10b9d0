import type { Candidate } from "./detect/cpr/candidate.ts";
import type { Label } from "./detect/cpr/judge-words.ts";
import type { Certainty } from "./detect/finding.ts";
import type { FindingKind } from "./detect/kinds.ts";
import type { Facts, Text } from "./facts/facts.ts";
import type { Match } from "./policy/evaluate.ts";
import type { Condition, Rule } from "./policy/policy.ts";

/**
 * Told how a judgement comes about, step by step, by what makes it. `postvagt explain` listens; in Outlook nobody does, and
 * nothing is done for it there.
 */
export interface Trace {
  readonly onNumber: (step: NumberStep) => void;
  readonly onCategory: (step: CategoryStep) => void;
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
  /** What its facts alone say; nothing where they take it for another number. */
  readonly graded: Certainty | undefined;
  /** What was learned of such facts and words around them, from 0 on more likely a citizen's than not; absent where facts decide. */
  readonly score?: number;
  /** Nothing where it was taken for another number. */
  readonly certainty: Certainty | undefined;
}

/** How a category was weighed in the mail as a whole. */
export interface CategoryStep {
  readonly kind: FindingKind;
  /** How sure the terms and law sections were, 0 for none. */
  readonly terms: number;
  /** What the model gave the strongest sentence; nothing where none says anything. */
  readonly sentence: number | undefined;
  /** What the mail comes to, and from where on that is possible, likely, certain. */
  readonly score: number;
  readonly possible: number;
  readonly likely: number;
  readonly certain: number;
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
