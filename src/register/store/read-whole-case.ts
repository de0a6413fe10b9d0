import type { WholeCase } from "../exports/case-paper.ts";
import type { Queries } from "../engine/db.ts";
import type { Actor } from "./actor.ts";
import type { EntryNumber } from "./change-incident.ts";
import { listFiles } from "./incident-files.ts";
import { listCaseworkers } from "./person.ts";
import { readAdditions } from "./read-additions.ts";
import { readAudit } from "./read-audit.ts";
import { readIncident } from "./read-incident.ts";
import { readTenant } from "./read-tenant.ts";

const MAX_TRAIL = 1000;

/** Everything that the register holds of a case, for the paper that goes to the case system. */
export async function readWholeCase(queries: Queries, actor: Actor, entry: EntryNumber, now: Date): Promise<WholeCase> {
  const { id, breach } = await readIncident(queries, actor, entry);
  const people = await listCaseworkers(queries, actor.tenant);
  return {
    breach,
    tenant: await readTenant(queries, actor.tenant),
    trail: await readAudit(queries, actor.tenant, { incident: id, limit: MAX_TRAIL }),
    additions: await readAdditions(queries, actor, entry),
    files: await listFiles(queries, actor, entry),
    assigned: people.find(({ oid }) => oid === breach.assignedTo)?.name ?? null,
    takenAt: now.toISOString(),
  };
}
