import { MAIL_SCENARIOS, type ReportForm } from "./report-form.ts";

/** What the reporter can do at once; each is a heading, a sentence, and perhaps a button. */
export const AIDS = [
  "ask-deletion",
  "recall",
  "no-recall",
  "ask-return",
  "take-down",
  "move-note",
  "call-it",
  "call",
] as const;

export type Aid = (typeof AIDS)[number];

/** First aid that fits the case: nothing was sent in a near miss, a letter is not recalled, and no mail outside is. */
export function aidFor(
  { scenario, recipientKind }: Pick<ReportForm, "scenario" | "recipientKind">,
  isOutside: boolean,
): readonly Aid[] {
  switch (scenario) {
    case "near_miss":
      return [];
    case "mail_not_encrypted":
      return ["call"];
    case "letter_wrong_recipient":
      return ["ask-return", "call"];
    case "published":
      return ["take-down", "call"];
    case "wrong_case":
      return ["move-note", "call"];
    case "lost_or_stolen":
    case "attack":
    case "unavailable_or_deleted":
      return ["call-it", "call"];
    default:
      return MAIL_SCENARIOS.includes(scenario)
        ? ["ask-deletion", ...recallOf(recipientKind, isOutside), "call"]
        : ["call"];
  }
}

/** Exchange recalls a mail from mailboxes of the same organisation alone. */
function recallOf(recipientKind: ReportForm["recipientKind"], isOutside: boolean): readonly Aid[] {
  if (recipientKind === "colleague") return ["recall"];
  return isOutside || (recipientKind !== null && recipientKind !== "unknown") ? ["no-recall"] : [];
}
