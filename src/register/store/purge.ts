import * as v from "valibot";

import type { Db, Queries } from "../engine/db.ts";
import { OLDEST_COUNT_DAYS } from "./count-checks.ts";
import { writeAudit } from "./write-audit.ts";

const DRAFT_DAYS = 90;
const RECEIPT_DAYS = 7;

/** Counts are kept for two years and a month: this year can be seen beside the one before. */
const COUNT_DAYS = 761;

const BLANK = `
update incident set
  purged_at = $2::timestamptz, version = version + 1,
  description = '', data_text = '', date_text = null, cause_text = null, processor_name = null,
  recipient_trusted_why = null, consequences_text = null, measures_text = null, aware_reason = null, risk_reason = null,
  sa_reason = null, sa_delay_reason = null, subj_reason = null, subj_how = null, journal_no = null, external_ref = null,
  rejected_reason = null, sa_legacy_text = null, subj_legacy_text = null, mail_meta = null,
  reporter_oid = null, reporter_name = null, assigned_to = null, idempotency_key = null, request_hash = null
where id = $1::uuid`;

const CHILDREN = [
  "update incident_measure set text = '', owner = null where incident = $1::uuid",
  "update incident_link set text = '' where incident = $1::uuid and text is not null",
  "update incident_addition set text = '', by_oid = null where incident = $1::uuid",
  "update incident_file set name = '', bytes = null, added_by = null where incident = $1::uuid",
  "update sa_notification set ref = null where incident = $1::uuid",
];

/** Entries that are blanked between two looks at the clock. */
const AT_ONCE = 500;

/** Retention: blanks text, files, people and mail data of entries whose time is over, and keeps what statistics need. Answers how many. */
export async function purge(db: Db, now: Date): Promise<number> {
  let purged = 0;
  for (let found = AT_ONCE; found === AT_ONCE; purged += found) found = await purgeSome(db, now);
  await db.query("delete from draft where changed_at < $1::timestamptz", [daysBefore(now, DRAFT_DAYS)]);
  await db.query("delete from check_receipt where day < $1::date", [daysBefore(now, RECEIPT_DAYS)]);
  // Without the key of its day, who has counted cannot be found out by trying either.
  for (const table of ["check_person", "check_key"])
    await db.query(`delete from ${table} where day < $1::date`, [daysBefore(now, OLDEST_COUNT_DAYS + 1)]);
  const oldest = daysBefore(now, COUNT_DAYS);
  await db.query("delete from check_counter where day < $1::date", [oldest]);
  await db.query("delete from check_mailboxes where day < $1::date", [oldest]);
  return purged;
}

async function purgeSome(db: Db, now: Date): Promise<number> {
  const sql = `select id::text, tenant from incident
    where purge_after <= $1::timestamptz and purged_at is null and state in ('closed', 'rejected')
    order by id limit ${AT_ONCE}`;
  const due = v.parse(
    v.array(v.object({ id: v.string(), tenant: v.string() })),
    await db.query(sql, [now.toISOString()]),
  );
  for (const one of due) await db.tx((tx) => purgeOne(tx, one, now));
  return due.length;
}

async function purgeOne(
  tx: Queries,
  entry: { readonly id: string; readonly tenant: string },
  now: Date,
): Promise<void> {
  const sql = `select 1 from incident where id = $1::uuid and purged_at is null and purge_after <= $2::timestamptz for update`;
  const locked = await tx.query(sql, [entry.id, now.toISOString()]);
  if (locked.length === 0) return;
  await tx.query(BLANK, [entry.id, now.toISOString()]);
  for (const statement of CHILDREN) await tx.query(statement, [entry.id]);
  await writeAudit(tx, {
    tenant: entry.tenant,
    actor: "retention",
    action: "purged",
    incident: entry.id,
    change: {},
    at: now,
  });
}

function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 24 * 3600 * 1000).toISOString();
}
