import * as v from "valibot";

import * as values from "#core/breach/values.ts";

import { count, day, line, moment, prose, unsaid } from "./parts.ts";

/** BreachJudgement: what only the officer sets. */
export const judgementEntries = {
  awareAt: unsaid(moment),
  awarePrecision: v.optional(v.picklist(values.PRECISIONS), "unknown"),
  awareReason: unsaid(prose),
  likelihood: unsaid(v.picklist(values.LIKELIHOODS)),
  severity: unsaid(v.picklist(values.BREACH_SEVERITIES)),
  risk: unsaid(v.picklist(values.RISKS)),
  riskReason: unsaid(prose),
  enisa: unsaid(v.record(v.string(), v.number())),
  authorityDecision: v.optional(v.picklist(values.AUTHORITY_DECISIONS), "pending"),
  authorityReason: unsaid(prose),
  authorityDelayReason: unsaid(prose),
  followUpDue: unsaid(day),
  dataSubjectDecision: v.optional(v.picklist(values.CITIZEN_DECISIONS), "pending"),
  dataSubjectReason: unsaid(prose),
  dataSubjectExemption: unsaid(v.picklist(values.EXEMPTIONS)),
  dataSubjectSentAt: unsaid(moment),
  dataSubjectCount: unsaid(count),
  dataSubjectHow: unsaid(prose),
  assignedTo: unsaid(line),
  holdReason: unsaid(prose),
};

export const judgementSchema = v.strictObject(judgementEntries);
