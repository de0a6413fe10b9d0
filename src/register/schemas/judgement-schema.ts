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
  saDecision: v.optional(v.picklist(values.AUTHORITY_DECISIONS), "pending"),
  saReason: unsaid(prose),
  saDelayReason: unsaid(prose),
  followUpDue: unsaid(day),
  subjDecision: v.optional(v.picklist(values.CITIZEN_DECISIONS), "pending"),
  subjReason: unsaid(prose),
  subjExemption: unsaid(v.picklist(values.EXEMPTIONS)),
  subjSentAt: unsaid(moment),
  subjCount: unsaid(count),
  subjHow: unsaid(prose),
  assignedTo: unsaid(line),
};

export const judgementSchema = v.strictObject(judgementEntries);
