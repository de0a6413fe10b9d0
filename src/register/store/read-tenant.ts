import * as v from "valibot";

import type { Queries } from "../engine/db.ts";
import { RegisterError } from "../register-error.ts";
import { toFields } from "./columns.ts";

const unitSchema = v.strictObject({
  name: v.string(),
  /** Where the unit's coordinator is told of new entries. */
  mail: v.nullable(v.string()),
  /** Object ids of the unit's coordinators. */
  coordinators: v.array(v.string()),
});

const tenantSchema = v.object({
  id: v.string(),
  name: v.string(),
  cvr: v.nullable(v.string()),
  dpoName: v.nullable(v.string()),
  dpoMail: v.nullable(v.string()),
  dpoPhone: v.nullable(v.string()),
  units: v.array(unitSchema),
  retentionYears: v.number(),
});

/** An organisation's settings. */
export type TenantSettings = v.InferOutput<typeof tenantSchema>;

export async function readTenant(queries: Queries, tenant: string): Promise<TenantSettings> {
  const rows = await queries.query("select to_jsonb(t) - 'domains_plain' as document from tenant t where id = $1", [
    tenant,
  ]);
  const document = rows[0]?.["document"];
  if (document === undefined) throw new RegisterError("not_found");
  return v.parse(tenantSchema, toFields(v.parse(v.record(v.string(), v.unknown()), document)));
}
