import type { Breach, BreachFacts, BreachJudgement } from "#core/breach/breach.ts";
import type { BreachLabels } from "#core/wording/breach/labels.ts";

type Named = Readonly<Record<string, string>>;

/** How a field of an entry is written: in words, as one or several coded values, as a number, a day or a moment. */
export type FieldKind =
  | { readonly kind: "text" | "line" | "number" | "day" | "moment" | "flag" }
  | { readonly kind: "choice" | "choices"; readonly names: (labels: BreachLabels) => Named };

export type FieldName = keyof BreachFacts | keyof BreachJudgement;

type Scenario = BreachFacts["scenario"];

export interface FieldPlan {
  readonly name: FieldName;
  readonly kind: FieldKind;
  /** Whether it matters for a breach of this kind; what does not stands behind "more". */
  readonly matters: (entry: Breach) => boolean;
}

const choice = (names: (labels: BreachLabels) => Named): FieldKind => ({ kind: "choice", names });
const choices = (names: (labels: BreachLabels) => Named): FieldKind => ({ kind: "choices", names });
const text = { kind: "text" } as const;
const line = { kind: "line" } as const;
const moment = { kind: "moment" } as const;

const always = (): boolean => true;
const never = (): boolean => false;
const among =
  (...list: readonly Scenario[]) =>
  ({ scenario }: Breach): boolean =>
    scenario === null || list.includes(scenario);

const MAIL: readonly Scenario[] = [
  "mail_wrong_recipient",
  "mail_not_encrypted",
  "attachment_wrong_or_excessive",
  "recipients_visible",
];
const SENT: readonly Scenario[] = [...MAIL, "letter_wrong_recipient", "access_request_others_data", "wrong_case"];
const bySupplier = ({ causeCategory, informedVia, processorName }: Breach): boolean =>
  causeCategory === "supplier_error" || informedVia === "supplier" || processorName !== null;
const ofSystems = among("attack", "unavailable_or_deleted", "lost_or_stolen");
const plan = (name: FieldName, kind: FieldKind, matters: FieldPlan["matters"] = always): FieldPlan => ({
  name,
  kind,
  matters,
});

/** What happened (art. 33(3)(a)). */
export const HAPPENED: readonly FieldPlan[] = [
  plan("description", text),
  plan(
    "scenario",
    choice((l) => l.scenarios),
  ),
  plan(
    "recipientKind",
    choice((l) => l.disclosedTo),
    among(...SENT, "published", "unjustified_lookup", "other"),
  ),
  plan("discoveredAt", moment),
  plan("awareAt", moment),
  plan("awareReason", line, ({ discoveredAt, awareAt }) => discoveredAt !== null && awareAt !== discoveredAt),
  plan("ongoing", { kind: "flag" }),
  plan(
    "channel",
    choice((l) => l.channels),
  ),
  plan(
    "encrypted",
    choice((l) => l.encryptions),
    among(...MAIL, "lost_or_stolen"),
  ),
  plan(
    "causeCategory",
    choice((l) => l.causes),
  ),
  plan("processorName", line, bySupplier),
  plan("processorAgreement", line, bySupplier),
  plan("processorInformedAt", moment, bySupplier),
  plan("processorQuestions", text, bySupplier),
  plan("dataText", text),
  plan(
    "dataCategories",
    choices((l) => l.dataCategories),
  ),
  plan(
    "subjectCategories",
    choices((l) => l.subjectCategories),
  ),
  plan("subjectsCount", { kind: "number" }),
  plan(
    "subjectsPrecision",
    choice((l) => l.countPrecisions),
  ),
  plan(
    "protectedAddress",
    choice((l) => l.answers),
  ),
  plan(
    "danger",
    choice((l) => l.answers),
  ),
  plan(
    "opened",
    choice((l) => l.answers),
    among(...SENT),
  ),
  plan(
    "deletionConfirmed",
    choice((l) => l.answers),
    among(...SENT),
  ),
  plan(
    "recipientTrusted",
    choice((l) => l.answers),
    never,
  ),
  plan("recipientTrustedWhy", line, ({ recipientTrusted }) => recipientTrusted === "yes"),
  plan("causeText", line, never),
  plan(
    "causeDetail",
    choice((l) => l.causeDetails),
    never,
  ),
  plan("recordsCount", { kind: "number" }, among("published", "attack")),
  plan(
    "dataInferred",
    choices((l) => l.dataCategories),
    never,
  ),
  plan(
    "informedVia",
    choice((l) => l.informedVia),
    never,
  ),
  plan("informedBy", line, never),
  plan("journalNo", line, never),
  plan("externalRef", line, never),
];

/** What it means for the people (art. 33(3)(c)). */
export const MEANS: readonly FieldPlan[] = [
  plan("consequencesText", text),
  plan(
    "likelihood",
    choice((l) => l.likelihoods),
  ),
  plan(
    "severity",
    choice((l) => l.severities),
  ),
  plan(
    "risk",
    choice((l) => l.risks),
  ),
  plan("riskReason", text),
  plan(
    "breachKinds",
    choices((l) => l.breachKinds),
  ),
  plan(
    "crossBorder",
    choice((l) => l.answers),
  ),
  plan(
    "nis2",
    choice((l) => l.answers),
    ofSystems,
  ),
  plan(
    "eventTypes",
    choices((l) => l.eventTypes),
  ),
];

/** Whom the organisation must tell (art. 33 and 34); the two decisions never follow from each other. */
export const AUTHORITY: readonly FieldPlan[] = [
  plan(
    "authorityDecision",
    choice((l) => l.authorityDecisions),
  ),
  plan("authorityReason", text, ({ authorityDecision }) => authorityDecision === "do_not_notify"),
  plan("followUpDue", { kind: "day" }, ({ authorityDecision }) => authorityDecision === "notify"),
];

export const CITIZENS: readonly FieldPlan[] = [
  plan(
    "dataSubjectDecision",
    choice((l) => l.citizenDecisions),
  ),
  plan("dataSubjectReason", text, ({ dataSubjectDecision }) => dataSubjectDecision === "do_not_inform"),
  plan(
    "dataSubjectExemption",
    choice((l) => l.exemptions),
    ({ dataSubjectDecision }) => dataSubjectDecision === "do_not_inform",
  ),
  plan("dataSubjectSentAt", moment, ({ dataSubjectDecision }) => dataSubjectDecision === "inform"),
  plan("dataSubjectCount", { kind: "number" }, ({ dataSubjectDecision }) => dataSubjectDecision === "inform"),
  plan(
    "dataSubjectHow",
    line,
    ({ dataSubjectDecision }) => dataSubjectDecision !== "pending" && dataSubjectDecision !== "do_not_inform",
  ),
];

/** What an officer is asked who was told by phone, letter or a supplier. */
export const NEW_CASE: readonly FieldPlan[] = [
  plan(
    "informedVia",
    choice((l) => l.informedVia),
  ),
  plan("informedBy", line),
  ...HAPPENED.filter(({ name }) =>
    [
      "description",
      "scenario",
      "encrypted",
      "discoveredAt",
      "dataText",
      "dataCategories",
      "subjectCategories",
    ].includes(name),
  ),
  ...HAPPENED.filter(({ name }) => ["subjectsCount", "subjectsPrecision", "protectedAddress", "danger"].includes(name)),
  ...HAPPENED.filter(({ name }) => name.startsWith("processor")),
];
