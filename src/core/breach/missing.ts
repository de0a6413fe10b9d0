import type { Breach, BreachFacts, State } from "./breach.ts";
import { isNearMiss } from "./is-near-miss.ts";
import type { Problem } from "./problem.ts";

/** Report, assess, decide, close: the four moments at which an entry must be complete so far (register.md 2.1). */
export type Stage = "report" | "assess" | "decide" | "close";

interface Requirement<Entry> {
  readonly path: keyof Entry & string;
  readonly expected: string;
  readonly isMet: (entry: Entry) => boolean;
}

const mailChannels = [
  "mail_wrong_recipient",
  "mail_not_encrypted",
  "attachment_wrong_or_excessive",
  "recipients_visible",
];
const disclosing = (breach: BreachFacts): boolean => breach.breachKinds.indexOf("confidentiality") >= 0;
const isMail = (breach: BreachFacts): boolean => breach.scenario !== null && mailChannels.indexOf(breach.scenario) >= 0;

function filled<Path extends keyof Breach>(path: Path, expected: string): Requirement<Pick<Breach, Path>> {
  return { path, expected, isMet: (entry) => hasContent(entry[path]) };
}

const report: readonly Requirement<BreachFacts>[] = [
  filled("times", "at least one time, or one marked unknown"),
  filled("description", "what happened"),
  { path: "encrypted", expected: "how the mail was protected", isMet: (b) => !isMail(b) || b.encrypted !== null },
  {
    path: "discoveredAt",
    expected: "when it was discovered, or precision unknown",
    isMet: (b) => b.discoveredAt !== null || b.discoveredPrecision === "unknown",
  },
];

const assess: readonly Requirement<Breach>[] = [
  filled("scenario", "the kind of breach"),
  filled("dataText", "the personal data concerned"),
  filled("dataCategories", "at least one category of data"),
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

const decide: readonly Requirement<Breach>[] = [
  {
    path: "authorityDecision",
    expected: "a decision about the authority",
    isMet: (b) => b.authorityDecision !== "pending",
  },
  {
    path: "authorityReason",
    expected: "the reason for not notifying",
    isMet: (b) => b.authorityDecision !== "do_not_notify" || hasContent(b.authorityReason),
  },
  {
    path: "notifications",
    expected: "the first notification",
    isMet: (b) => b.authorityDecision !== "notify" || b.notifications.length > 0,
  },
];

const close: readonly Requirement<Breach>[] = [
  {
    path: "dataSubjectDecision",
    expected: "a decision about the people",
    isMet: (b) => b.dataSubjectDecision !== "pending",
  },
  {
    path: "dataSubjectReason",
    expected: "the reason for not informing the people",
    isMet: (b) => b.dataSubjectDecision !== "do_not_inform" || hasContent(b.dataSubjectReason),
  },
  {
    path: "dataSubjectSentAt",
    expected: "when the people were informed",
    isMet: (b) => b.dataSubjectDecision !== "inform" || b.dataSubjectSentAt !== null,
  },
  filled("measures", "at least one measure"),
];

const later: Readonly<Record<Exclude<Stage, "report">, readonly Requirement<Breach>[]>> = { assess, decide, close };
/** What must be whole before an entry may go to a state. */
export const STAGE_BEFORE: Readonly<Partial<Record<State, Exclude<Stage, "report">>>> = {
  assessed: "assess",
  notified: "decide",
  not_notified: "decide",
  closed: "close",
};

const stages = ["assess", "decide", "close"] as const;

/** What a report lacks, in the order of the form: what happened is all that a reporter must say, the officer asks for the rest. */
export function missingInReport(facts: BreachFacts): readonly Problem[] {
  return unmet(report, facts);
}

/** What an entry still lacks for a stage and the ones before it, in the order of the form. A near miss is assessed by nobody. */
export function missing(breach: Breach, stage: Exclude<Stage, "report">): readonly Problem[] {
  if (isNearMiss(breach)) return missingInReport(breach);
  const reached = stages.slice(0, stages.indexOf(stage) + 1);
  return reached.reduce<readonly Problem[]>(
    (found, name) => found.concat(unmet(later[name], breach)),
    missingInReport(breach),
  );
}

function unmet<Entry>(requirements: readonly Requirement<Entry>[], entry: Entry): readonly Problem[] {
  return requirements
    .filter((one) => !one.isMet(entry))
    .map((one) => ({ path: one.path, expected: one.expected, found: "nothing" }));
}

function hasContent(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === "string") return value.trim() !== "";
  return Array.isArray(value) ? value.length > 0 : true;
}
