import type { BreachFacts, MailMeta } from "#core/breach/breach.ts";

export type Answer = NonNullable<BreachFacts["protectedAddress"]>;

/** The form as it stands on the screen: texts as they are typed, days as `2026-11-24`, times as `16:30`, empty where unknown. */
export interface ReportForm {
  /** The report's own id; filing it twice answers the same number. */
  readonly id: string;
  readonly scenario: BreachFacts["scenario"];
  readonly description: string;
  readonly happenedDay: string;
  readonly happenedTime: string;
  readonly noticedDay: string;
  readonly noticedTime: string;
  readonly recipientKind: BreachFacts["recipientKind"];
  readonly channel: BreachFacts["channel"];
  readonly encrypted: BreachFacts["encrypted"];
  readonly dataCategories: BreachFacts["dataCategories"];
  readonly subjectsCount: string;
  readonly subjectsPrecision: BreachFacts["subjectsPrecision"];
  readonly subjectCategories: BreachFacts["subjectCategories"];
  readonly causeDetail: BreachFacts["causeDetail"];
  readonly addinOutcome: BreachFacts["addinOutcome"];
  /** What Postvagt told the sender, and what the sender answered; no contents. */
  readonly told: string;
  readonly opened: Answer | null;
  /** Recalled, deleted, returned or taken down: undone as far as it can be. */
  readonly recalled: Answer | null;
  readonly ongoing: Answer | null;
  /** One question for both: is anyone in danger, or has anyone a protected address. */
  readonly danger: Answer | null;
  readonly protectedAddress: Answer | null;
  readonly unit: string;
  readonly mailMeta: MailMeta | null;
}

/** Scenarios in which a mail is what went wrong. */
export const MAIL_SCENARIOS: readonly BreachFacts["scenario"][] = [
  "mail_wrong_recipient",
  "mail_not_encrypted",
  "attachment_wrong_or_excessive",
  "recipients_visible",
];

/** What went astray, for questions and first aid that are worded by it. */
export type Thing = "mail" | "letter" | "page" | "other";

export function thingOf({ scenario }: Pick<ReportForm, "scenario">): Thing {
  if (MAIL_SCENARIOS.includes(scenario)) return "mail";
  if (scenario === "letter_wrong_recipient") return "letter";
  return scenario === "published" ? "page" : "other";
}
