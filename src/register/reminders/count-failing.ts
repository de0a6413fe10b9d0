import type { Db } from "../engine/db.ts";

/** Reminders that the relay did not take when they were last tried; 0 while the database cannot say. */
export async function countFailing(db: Db): Promise<number> {
  const sql = "select count(*)::integer as n from reminder where sent_at is null and last_error is not null";
  try {
    const [row] = await db.query(sql);
    return Number(row?.["n"] ?? 0);
  } catch {
    return 0;
  }
}
