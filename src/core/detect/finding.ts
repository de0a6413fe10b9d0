import type { Facts, Origin, Text } from "../facts/facts.ts";
import { RECIPIENT_FINDINGS } from "../recipients/finding-kinds.ts";

export const FINDING_KINDS = [
  "cpr",
  "health",
  "union",
  "religion",
  "ethnicity",
  "politics",
  "sexuality",
  "biometric",
  "criminal",
  "cv",
  "economy",
  "social",
  "child",
  "address",
  "school",
  "employment",
  /** A citizen is named or numbered here; alone it is no trouble, and the mail as a whole needs it. */
  "person",
  "sensitive-unit",
  "other-authority",
  "lookalike-domain",
  "misleading-name",
  "many-recipients",
  "encryption-off",
  ...RECIPIENT_FINDINGS,
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

export const CERTAINTIES = ["possible", "likely", "certain"] as const;

/** How sure a detector is; `possible` is worth a look, not a stop. */
export type Certainty = (typeof CERTAINTIES)[number];

/** One piece of evidence. It points at the text and never carries it, so it can be logged, counted and filed. */
export interface Finding {
  readonly kind: FindingKind;
  readonly origin: Origin;
  /** Offsets in UTF-16 code units into the text of that origin, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
  /** The n-th different person of the mail, from 1, as numbers, birth dates or names tell them apart; who it is stays in the text. */
  readonly person?: number;
  readonly inName?: true;
  /** Which list or rule of the detector spoke ("diagnosis", "benefit"), so that the prompt can say why. */
  readonly topic?: string;
}

/**
 * Reads one text alone, so its findings can be kept for Send without the text.
 * Here `person` is a tag: equal for two spellings of one number, and otherwise without meaning.
 */
export type TextDetector = (text: Text, facts: Pick<Facts, "today" | "organisation">) => readonly Finding[];

/** Looks at the mail as a whole: sender, recipients, and what the texts held. */
export type MailDetector = (facts: Facts, found: readonly Finding[]) => readonly Finding[];
