import type { Breach } from "./breach.ts";
import type { Problem } from "./problem.ts";

/** Report, assess, decide, close: the four moments at which an entry must be complete so far (register.md 2.1). */
export type Stage = "report" | "assess" | "decide" | "close";

interface Requirement {
  readonly path: keyof Breach;
  readonly expected: string;
  readonly isMet: (breach: Breach) => boolean;
}

const mailChannels = [
  "mail_wrong_recipient",
  "mail_not_encrypted",
  "attachment_wrong_or_excessive",
  "recipients_visible",
];
const disclosing = (breach: Breach): boolean => breach.breachKinds.indexOf("confidentiality") >= 0;
const isMail = (breach: Breach): boolean => breach.scenario !== null && mailChannels.indexOf(breach.scenario) >= 0;
const filled = (path: keyof Breach, expected: string): Requirement => ({
  path,
  expected,
  isMet: (breach) => hasContent(breach[path]),
});

const report: readonly Requirement[] = [
  filled("times", "at least one time, or one marked unknown"),
  filled("description", "what happened"),
  filled("scenario", "the kind of breach"),
  { path: "encrypted", expected: "how the mail was protected", isMet: (b) => !isMail(b) || b.encrypted !== null },
  filled("dataText", "the personal data concerned"),
  filled("dataCategories", "at least one category of data"),
  {
    path: "discoveredAt",
    expected: "when it was discovered, or precision unknown",
    isMet: (b) => b.discoveredAt !== null || b.discoveredPrecision === "unknown",
  },
];

const assess: readonly Requirement[] = [
  filled("awareAt", "when the organisation became aware"),
  {
    path: "awareReason",
    expected: "why the organisation became aware at another time than the discovery",
    isMet: (b) => b.discoveredAt === null || b.awareAt === b.discoveredAt || hasContent(b.awareReason),
  },
  filled("ongoing", "whether it is still going on"),
  filled("channel", "the channel"),
  filled("breachKinds", "confidentiality, integrity or availability"),
  filled("eventTypes", "at least one of the authority's event types"),
  filled("causeCategory", "the cause"),
  {
    path: "processorName",
    expected: "the supplier's name",
    isMet: (b) => b.causeCategory !== "supplier_error" || hasContent(b.processorName),
  },
  { path: "recipientKind", expected: "who received it", isMet: (b) => !disclosing(b) || b.recipientKind !== null },
  filled("subjectCategories", "at least one category of people"),
  {
    path: "subjectsCount",
    expected: "a number of people, or precision unknown",
    isMet: (b) => b.subjectsCount !== null || b.subjectsPrecision === "unknown",
  },
  filled("protectedAddress", "whether an address or identity is protected"),
  filled("crossBorder", "whether other countries are concerned"),
  filled("consequencesText", "the consequences for the people"),
  filled("likelihood", "the likelihood"),
  filled("severity", "the severity"),
  filled("risk", "the risk"),
  filled("riskReason", "the reasons for the risk"),
];

const decide: readonly Requirement[] = [
  { path: "saDecision", expected: "a decision about the authority", isMet: (b) => b.saDecision !== "pending" },
  {
    path: "saReason",
    expected: "the reason for not notifying",
    isMet: (b) => b.saDecision !== "do_not_notify" || hasContent(b.saReason),
  },
  {
    path: "notifications",
    expected: "the first notification",
    isMet: (b) => b.saDecision !== "notify" || b.notifications.length > 0,
  },
];

const close: readonly Requirement[] = [
  { path: "subjDecision", expected: "a decision about the people", isMet: (b) => b.subjDecision !== "pending" },
  {
    path: "subjReason",
    expected: "the reason for not informing the people",
    isMet: (b) => b.subjDecision !== "do_not_inform" || hasContent(b.subjReason),
  },
  {
    path: "subjSentAt",
    expected: "when the people were informed",
    isMet: (b) => b.subjDecision !== "inform" || b.subjSentAt !== null,
  },
  filled("measures", "at least one measure"),
];

const stages: readonly Stage[] = ["report", "assess", "decide", "close"];
const requirements: Readonly<Record<Stage, readonly Requirement[]>> = { report, assess, decide, close };

/** What an entry still lacks for a stage and the ones before it, in the order of the form. */
export function missing(breach: Breach, stage: Stage): readonly Problem[] {
  const reached = stages.slice(0, stages.indexOf(stage) + 1);
  const all = reached.reduce<readonly Requirement[]>((sum, name) => sum.concat(requirements[name]), []);
  return all
    .filter((one) => !one.isMet(breach))
    .map((one) => ({ path: one.path, expected: one.expected, found: "nothing" }));
}

function hasContent(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === "string") return value.trim() !== "";
  return Array.isArray(value) ? value.length > 0 : true;
}
