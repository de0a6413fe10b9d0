import type { Queries } from "../engine/db.ts";

/** Of all of an organisation's settings as they are kept, for the trail. */
export async function digestSettings(queries: Queries, tenant: string): Promise<string> {
  const [row] = await queries.query("select tenant_digest($1) as digest", [tenant]);
  return String(row?.["digest"]);
}
