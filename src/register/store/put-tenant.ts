import type { Queries } from "../engine/db.ts";

/** An organisation of the register, as its settings name it; the id is the Entra tenant's. */
export interface Tenant {
  readonly id: string;
  readonly name: string;
  readonly cvr: string | null;
  readonly dpoName: string | null;
  readonly dpoMail: string | null;
  readonly dpoPhone: string | null;
}

/** Makes the organisation known; what its administrator has changed since stays. */
export async function putTenant(queries: Queries, tenant: Tenant): Promise<void> {
  await queries.query(
    `insert into tenant (id, name, cvr, dpo_name, dpo_mail, dpo_phone) values ($1, $2, $3, $4, $5, $6)
     on conflict (id) do update set name = excluded.name`,
    [tenant.id, tenant.name, tenant.cvr, tenant.dpoName, tenant.dpoMail, tenant.dpoPhone],
  );
}
