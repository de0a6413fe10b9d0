import type { Db } from "../engine/db.ts";
import type { Actor } from "./actor.ts";
import { toColumns } from "./columns.ts";
import { digestSettings } from "./digest-settings.ts";
import { readTenant, type TenantSettings } from "./read-tenant.ts";
import { writeAudit } from "./write-audit.ts";

/** The administrator's settings, with a line in the trail that names the fields and not the people in them. */
export async function writeTenant(
  db: Db,
  actor: Actor,
  settings: Omit<TenantSettings, "id">,
  now: Date,
): Promise<TenantSettings> {
  return db.tx(async (tx) => {
    const before = await readTenant(tx, actor.tenant);
    const columns = toColumns({ ...settings });
    const names = Object.keys(columns);
    await tx.query(
      `update tenant t set (${names.join(", ")}) =
         (select ${names.map((name) => `r.${name}`).join(", ")} from jsonb_populate_record(null::tenant, $2::jsonb) r)
       where t.id = $1`,
      [actor.tenant, JSON.stringify(columns)],
    );
    const after = await readTenant(tx, actor.tenant);
    const isChanged = (name: keyof TenantSettings): boolean =>
      JSON.stringify(before[name]) !== JSON.stringify(after[name]);
    const fields = (Object.keys(after) as (keyof TenantSettings)[]).filter(isChanged);
    const retention = { retentionYears: [before.retentionYears, after.retentionYears] };
    await writeAudit(tx, {
      tenant: actor.tenant,
      actor: actor.oid,
      action: "settings changed",
      incident: null,
      change: {
        fields,
        ...(isChanged("retentionYears") ? retention : {}),
        settings: await digestSettings(tx, after.id),
      },
      at: now,
    });
    return after;
  });
}
