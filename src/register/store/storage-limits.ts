import type { Queries } from "../engine/db.ts";
import { RegisterError } from "../register-error.ts";
import type { Actor } from "./actor.ts";

const MB = 1024 * 1024;

/** More than any case of a municipality's log needs, and far less than it takes to fill a disk. */
const LIMITS = {
  case: { files: 100, bytes: 500 * MB },
  personAndDay: { files: 50, bytes: 200 * MB },
} as const;

/** Texts that a person adds to one case. */
const MAX_ADDITIONS = 200;

/** What a person has written and not filed. */
const MAX_DRAFTS = 20;

/** Refuses a file beyond what a case may hold or a person may add in a day; the case is locked, so two cannot pass together. */
export async function refuseFull(
  tx: Queries,
  actor: Actor,
  { incident, bytes, now }: { readonly incident: string; readonly bytes: number; readonly now: Date },
): Promise<void> {
  const sql = (where: string): string =>
    `select count(*)::integer as files, coalesce(sum(f.size), 0)::float8 as bytes from incident_file f where ${where}`;
  const dayAgo = new Date(now.getTime() - 24 * 3600 * 1000).toISOString();
  const [ofCase] = await tx.query(sql("f.incident = $1::uuid"), [incident]);
  const [ofPerson] = await tx.query(
    sql(
      "f.added_by = $1 and f.added_at > $2::timestamptz and f.incident in (select id from incident where tenant = $3)",
    ),
    [actor.oid, dayAgo, actor.tenant],
  );
  const isFull = (
    held: Readonly<Record<string, unknown>> | undefined,
    most: (typeof LIMITS)[keyof typeof LIMITS],
  ): boolean => Number(held?.["files"]) + 1 > most.files || Number(held?.["bytes"]) + bytes > most.bytes;
  if (isFull(ofCase, LIMITS.case)) throw beyond("a case holds", LIMITS.case);
  if (isFull(ofPerson, LIMITS.personAndDay)) throw beyond("a person adds in a day", LIMITS.personAndDay);
}

/** Refuses another addition to a case that has as many as anybody reads. */
export async function refuseTooManyAdditions(tx: Queries, incident: string): Promise<void> {
  const [held] = await tx.query(
    "select count(*)::integer as additions from incident_addition where incident = $1::uuid",
    [incident],
  );
  if (Number(held?.["additions"]) >= MAX_ADDITIONS)
    throw new RegisterError("too_large", [
      { path: "text", expected: `at most ${MAX_ADDITIONS} additions to a case`, found: "more" },
    ]);
}

/** Refuses a draft more than a person may keep; one that is there may be written anew. */
export async function refuseTooManyDrafts(queries: Queries, actor: Actor, id: string): Promise<void> {
  const sql =
    "select count(*)::integer as drafts from draft where tenant = $1 and reporter_oid = $2 and id <> $3::uuid";
  const [held] = await queries.query(sql, [actor.tenant, actor.oid, id]);
  if (Number(held?.["drafts"]) >= MAX_DRAFTS)
    throw new RegisterError("too_large", [{ path: "", expected: `at most ${MAX_DRAFTS} drafts`, found: "more" }]);
}

function beyond(who: string, { files, bytes }: { readonly files: number; readonly bytes: number }): RegisterError {
  const expected = `${who} at most ${files} files and ${bytes / MB} MB`;
  return new RegisterError("too_large", [{ path: "", expected, found: "more" }]);
}
