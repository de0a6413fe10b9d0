import type { BreachFacts } from "#core/breach/breach.ts";
import type { ReportForm } from "./report-form.ts";

/** Everything that a reporter can be asked beside what happened and whether anyone is in danger. */
const QUESTIONS = [
  "recipientKind",
  "opened",
  "recalled",
  "ongoing",
  "dataCategories",
  "subjects",
  "subjectCategories",
  "happened",
  "noticed",
  "channel",
  "encrypted",
  "causeDetail",
  "unit",
] as const;

export type Question = (typeof QUESTIONS)[number];

type Scenario = NonNullable<BreachFacts["scenario"]>;

const ASTRAY = ["recipientKind", "opened", "recalled", "dataCategories"] as const;
const SYSTEM = ["ongoing", "happened", "dataCategories", "subjects"] as const;

/** What the officer needs first, by what happened: at most four, so that the form is read and not skipped. */
const ASKED: Readonly<Record<Scenario, readonly Question[]>> = {
  mail_wrong_recipient: ASTRAY,
  mail_not_encrypted: ["recipientKind", "opened", "dataCategories", "subjects"],
  attachment_wrong_or_excessive: ASTRAY,
  recipients_visible: ["recalled", "dataCategories", "subjects", "subjectCategories"],
  wrong_case: ["recipientKind", "opened", "recalled", "dataCategories"],
  access_request_others_data: ASTRAY,
  published: ["happened", "recalled", "dataCategories", "subjects"],
  letter_wrong_recipient: ASTRAY,
  unjustified_lookup: ["happened", "dataCategories", "subjects"],
  lost_or_stolen: ["happened", "encrypted", "dataCategories", "subjects"],
  attack: SYSTEM,
  unavailable_or_deleted: SYSTEM,
  near_miss: [],
  other: ["happened", "recipientKind", "dataCategories", "subjects"],
};

/** What is asked in sight; before it is known what happened, nothing else is. */
export function askedFirst(scenario: BreachFacts["scenario"]): readonly Question[] {
  return scenario === null ? [] : ASKED[scenario];
}

/** The rest, for whoever wants to say more. Nobody has received what was never sent. */
export function askedLater(scenario: BreachFacts["scenario"]): readonly Question[] {
  if (scenario === "near_miss") return ["dataCategories", "causeDetail", "unit"];
  const first = askedFirst(scenario);
  return QUESTIONS.filter((one) => !first.includes(one));
}

/** Where a field of the form is asked for. */
export function questionOf(field: keyof ReportForm): Question | "what" {
  switch (field) {
    case "happenedDay":
    case "happenedTime":
      return "happened";
    case "noticedDay":
    case "noticedTime":
      return "noticed";
    case "subjectsCount":
    case "subjectsPrecision":
      return "subjects";
    default:
      return QUESTIONS.find((one) => one === field) ?? "what";
  }
}
