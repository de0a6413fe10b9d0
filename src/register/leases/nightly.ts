import type { Queries } from "../engine/db.ts";
import { fromLocalTime, localTime } from "../store/local-time.ts";
import { withLease } from "./with-lease.ts";

/** Few people work then. */
const HOUR = "03:00";

/** A night's work that takes longer than this is taken over by another server, which finds what is left. */
const LONGEST = 1_800;

/**
 * Does a night's work once a night, in whichever server comes first: at three by the Danish clock, and at the start of a server
 * where that was missed. Answers whether it was done now.
 */
export async function nightly(
  queries: Queries,
  name: string,
  holder: string,
  work: () => Promise<unknown>,
  now: Date,
): Promise<boolean> {
  const due = lastNight(now);
  const [known] = await queries.query("select 1 from lease where name = $1 and done >= $2::timestamptz", [
    name,
    due.toISOString(),
  ]);
  if (known !== undefined) return false;
  return withLease(queries, { name, holder, seconds: LONGEST }, work, { since: due, now });
}

/** The latest three o'clock in the morning. */
export function lastNight(now: Date): Date {
  const today = fromLocalTime(localTime(now).day, HOUR);
  if (today <= now) return today;
  return fromLocalTime(localTime(new Date(now.getTime() - 24 * 3_600_000)).day, HOUR);
}
