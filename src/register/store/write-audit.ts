import type { Queries } from "../engine/db.ts";

export interface AuditEntry {
  readonly tenant: string;
  readonly actor: string;
  readonly action: string;
  readonly incident: string | null;
  /** Names and codes; free text only as a hash. */
  readonly change: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

/** Adds a link to the tenant's chain, in the transaction of the change itself. */
export async function writeAudit(queries: Queries, entry: AuditEntry): Promise<void> {
  const { tenant, actor, action, incident, change, at } = entry;
  await queries.query("select audit_append($1, $2, $3, $4::uuid, $5::jsonb, $6::timestamptz)", [
    ...[tenant, actor, action, incident],
    ...[JSON.stringify(change), at.toISOString()],
  ]);
}
