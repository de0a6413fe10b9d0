import type { Facts, Origin, Text } from "../facts/facts.ts";
import type { TracedFacts } from "../trace.ts";
import type { KindPointingAt, TextKind } from "./kinds.ts";

export type { FindingKind } from "./kinds.ts";

export const CERTAINTIES = ["possible", "likely", "certain"] as const;

/** How sure a detector is; `possible` is worth a look, not a stop. */
export type Certainty = (typeof CERTAINTIES)[number];

/** One piece of evidence. It points at the mail and never carries its words, so it can be logged, counted and filed. */
export type Finding = TextFinding | RecipientFinding | SignalFinding | UnitFinding | SenderFinding;

/** Words of a text. */
export interface TextFinding {
  readonly kind: TextKind;
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
  /** What the learned model gives its sentence for its kind, before the mail as a whole is weighed (`model/weigh-mail.ts`). */
  readonly score?: number;
  /** The text is so short that a person in it is the one spoken of; set where findings are kept and their text is not. */
  readonly inShortText?: true;
}

/** One recipient or several, by their number in `Facts.recipients`. */
export interface RecipientFinding {
  readonly kind: KindPointingAt<"recipients">;
  readonly recipients: readonly number[];
  readonly certainty: Certainty;
  /** A citizen who gets the mail by number, counted as `TextFinding.person` is. */
  readonly person?: number;
}

/** A mark of secure mail, by its id in the organisation's policy. */
export interface SignalFinding {
  readonly kind: KindPointingAt<"signal">;
  readonly signal: string;
  readonly certainty: Certainty;
}

/** The unit that the mail comes from; `topic` is what its name says something about. */
export interface UnitFinding {
  readonly kind: KindPointingAt<"unit">;
  readonly certainty: Certainty;
  readonly topic: string;
}

/** The mailbox that the mail is sent from. */
export interface SenderFinding {
  readonly kind: KindPointingAt<"sender">;
  readonly certainty: Certainty;
}

/** What can tell one citizen of the mail from another. */
export type PersonFinding = TextFinding | RecipientFinding;

/** The citizen whom a finding tells from the others, if it tells any. */
export function personOf(finding: Finding): number | undefined {
  return "person" in finding ? finding.person : undefined;
}

export function isTextFinding(finding: Finding): finding is TextFinding {
  return "origin" in finding;
}

/** What is known when one text is read. */
export type DetectContext = Pick<TracedFacts, "today" | "organisation" | "trace">;

/**
 * Reads one text alone, so its findings can be kept for Send without the text.
 * Here `person` is a tag: equal for two spellings of one number, and otherwise without meaning.
 */
export type TextDetector = (text: Text, facts: DetectContext) => readonly TextFinding[];

/** Looks at the mail as a whole: sender, recipients, and what the texts held. */
export type MailDetector<Found extends Finding = Finding> = (
  facts: Facts,
  found: readonly Finding[],
) => readonly Found[];
