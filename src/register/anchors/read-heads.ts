import * as v from "valibot";

import type { Queries } from "../engine/db.ts";

const headSchema = v.object({ tenant: v.string(), seq: v.number(), hash: v.string() });

/** The last link of an organisation's trail: whoever has noted it can tell later whether all before it is as it was. */
export type AuditHead = v.InferOutput<typeof headSchema>;

export async function readHeads(queries: Queries): Promise<readonly AuditHead[]> {
  const rows = await queries.query("select tenant, seq, hash from audit_head where seq > 0 order by tenant");
  return v.parse(v.array(headSchema), rows);
}
