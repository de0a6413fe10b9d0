import type {
  Breach,
  BreachFacts,
  BreachJudgement,
  Measure,
  Notification,
  Precision,
  State,
} from "../../breach/breach.ts";
import type { Language } from "../texts.ts";
import { breachDa } from "./da.ts";
import { breachEn } from "./en.ts";

type Named<Value> = Readonly<Record<Extract<Value, string>, string>>;

/** What people read for every coded value of the register; the compiler sees to it that none is forgotten. */
export interface BreachLabels {
  readonly states: Named<State>;
  readonly sources: Named<Breach["source"]>;
  readonly scenarios: Named<BreachFacts["scenario"]>;
  readonly channels: Named<BreachFacts["channel"]>;
  readonly informedVia: Named<BreachFacts["informedVia"]>;
  readonly encryptions: Named<BreachFacts["encrypted"]>;
  readonly breachKinds: Named<BreachFacts["breachKinds"][number]>;
  readonly eventTypes: Named<BreachFacts["eventTypes"][number]>;
  readonly causes: Named<BreachFacts["causeCategory"]>;
  readonly causeDetails: Named<BreachFacts["causeDetail"]>;
  readonly addinOutcomes: Named<BreachFacts["addinOutcome"]>;
  readonly disclosedTo: Named<BreachFacts["recipientKind"]>;
  readonly answers: Named<BreachFacts["protectedAddress"]>;
  readonly dataCategories: Named<BreachFacts["dataCategories"][number]>;
  readonly subjectCategories: Named<BreachFacts["subjectCategories"][number]>;
  readonly countPrecisions: Named<BreachFacts["subjectsPrecision"]>;
  readonly precisions: Named<Precision>;
  readonly likelihoods: Named<BreachJudgement["likelihood"]>;
  readonly severities: Named<BreachJudgement["severity"]>;
  readonly risks: Named<BreachJudgement["risk"]>;
  readonly authorityDecisions: Named<BreachJudgement["authorityDecision"]>;
  readonly citizenDecisions: Named<BreachJudgement["dataSubjectDecision"]>;
  readonly exemptions: Named<BreachJudgement["dataSubjectExemption"]>;
  readonly linkKinds: Named<BreachFacts["links"][number]["kind"]>;
  readonly measureKinds: Named<Measure["kind"]>;
  readonly notificationKinds: Named<Notification["kind"]>;
}

export function breachLabels(language: Language): BreachLabels {
  return language === "en" ? breachEn : breachDa;
}
