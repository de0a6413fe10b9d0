import * as v from "valibot";

import * as values from "#core/breach/values.ts";

import { factsEntries } from "./facts-schema.ts";
import { judgementEntries } from "./judgement-schema.ts";

const stored = v.nullable(v.string());

/** One entry as the server answers it, and as it is read from the database: a row that does not fit is a bug and throws. */
export const breachSchema = v.object({
  ...factsEntries,
  ...judgementEntries,
  year: v.number(),
  no: v.number(),
  state: v.picklist(values.STATES),
  source: v.picklist(values.SOURCES),
  unit: stored,
  reporterOid: stored,
  reporterName: stored,
  notifications: v.array(v.object({ kind: v.picklist(values.NOTIFICATION_KINDS), sentAt: v.string(), ref: stored })),
  authorityLegacyText: stored,
  dataSubjectLegacyText: stored,
  rejectedReason: stored,
  version: v.number(),
  filedAt: v.string(),
  closedAt: stored,
  purgeAfter: stored,
  purgedAt: stored,
});
