import type { Db } from "../engine/db.ts";
import { type AuditHead, readHeads } from "./read-heads.ts";
import type { TimeStamp } from "./time-stamp.ts";

/** Tells of the heads of all trails, and has those time-stamped that are not yet, where an authority is named. */
export async function anchorHeads(
  db: Db,
  told: (head: AuditHead) => void,
  timeStamp: TimeStamp | null,
  now: Date,
): Promise<void> {
  for (const head of await readHeads(db)) {
    told(head);
    if (timeStamp !== null) await stampHead(db, head, timeStamp, now);
  }
}

async function stampHead(db: Db, { tenant, seq, hash }: AuditHead, timeStamp: TimeStamp, now: Date): Promise<void> {
  const known = await db.query("select 1 from audit_anchor where tenant = $1 and seq = $2", [tenant, seq]);
  if (known.length > 0) return;
  const token = await timeStamp(hash);
  await db.query(
    `insert into audit_anchor values ($1, $2, $3, $4::timestamptz, decode($5, 'base64')) on conflict do nothing`,
    [tenant, seq, hash, now.toISOString(), Buffer.from(token).toString("base64")],
  );
}
