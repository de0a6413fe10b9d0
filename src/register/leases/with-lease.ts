import type { Queries } from "../engine/db.ts";

export interface Lease {
  /** The piece of work that one server of several does. */
  readonly name: string;
  /** This process. */
  readonly holder: string;
  /** After so long another may take over, by the database's clock. */
  readonly seconds: number;
}

/** Nothing is done where the work was done since. */
type Since = Date | null;

const CLAIM = `
insert into lease (name, holder, until) values ($1, $2, now() + make_interval(secs => $3))
on conflict (name) do update set holder = excluded.holder, until = excluded.until
  where (lease.until <= now() or lease.holder = excluded.holder)
    and ($4::timestamptz is null or lease.done is null or lease.done < $4::timestamptz)
returning 1`;

/**
 * Does the work if no other server holds its lease; answers whether it was this one. The lease of one that died, or that failed,
 * runs out by itself.
 */
export async function withLease(
  queries: Queries,
  { name, holder, seconds }: Lease,
  work: () => Promise<unknown>,
  { since = null, now }: { readonly since?: Since; readonly now: Date },
): Promise<boolean> {
  const claimed = await queries.query(CLAIM, [name, holder, seconds, since?.toISOString() ?? null]);
  if (claimed.length === 0) return false;
  await work();
  const done = "update lease set until = now(), done = $3::timestamptz where name = $1 and holder = $2";
  await queries.query(done, [name, holder, now.toISOString()]);
  return true;
}
