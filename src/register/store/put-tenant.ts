import type { Db } from "../engine/db.ts";
import { digestSettings } from "./digest-settings.ts";
import { writeAudit } from "./write-audit.ts";

/** An organisation of the register, as its settings name it; the id is the Entra tenant's. */
export interface Tenant {
  readonly id: string;
  readonly name: string;
  readonly cvr: string | null;
  readonly dpoName: string | null;
  readonly dpoMail: string | null;
  readonly dpoPhone: string | null;
}

/**
 * Makes the organisation known. What the organisation file says of it goes before what was written on the desk, and is in the
 * trail; what the file does not say stays.
 */
export async function putTenant(db: Db, { id, ...tenant }: Tenant, now = new Date()): Promise<void> {
  const values = [id, tenant.name, tenant.cvr, tenant.dpoName, tenant.dpoMail, tenant.dpoPhone];
  await db.tx(async (tx) => {
    const made = await tx.query(
      `insert into tenant (id, name, cvr, dpo_name, dpo_mail, dpo_phone) values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do nothing returning 1`,
      values,
    );
    if (made.length > 0) return;
    const changed = await tx.query(
      `update tenant set name = $2, cvr = coalesce($3, cvr), dpo_name = coalesce($4, dpo_name),
         dpo_mail = coalesce($5, dpo_mail), dpo_phone = coalesce($6, dpo_phone)
       where id = $1 and (name, cvr, dpo_name, dpo_mail, dpo_phone) is distinct from
         ($2, coalesce($3, cvr), coalesce($4, dpo_name), coalesce($5, dpo_mail), coalesce($6, dpo_phone)) returning 1`,
      values,
    );
    if (changed.length === 0) return;
    const change = { settings: await digestSettings(tx, id) };
    const action = "settings taken from the organisation file";
    await writeAudit(tx, { tenant: id, actor: "organisation file", action, incident: null, change, at: now });
  });
}
