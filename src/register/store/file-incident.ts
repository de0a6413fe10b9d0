import { createHash, randomUUID } from "node:crypto";

import type { BreachFacts, BreachJudgement } from "#core/breach/breach.ts";

import type { Db, Queries } from "../engine/db.ts";
import { StoreError } from "../engine/store-error.ts";
import { RegisterError } from "../register-error.ts";
import { insertEntry } from "./insert-entry.ts";
import { localYear } from "./local-time.ts";
import { clockReminders, dayReminder, type PlannedReminder } from "./reminder-times.ts";
import { writeAudit } from "./write-audit.ts";

export interface Filing {
  readonly tenant: string;
  readonly source: "addin" | "web" | "api";
  readonly reporter: { readonly oid: string; readonly name: string };
  readonly unit: string | null;
  readonly facts: BreachFacts;
  /** The client's draft id: filing it again answers the same number. */
  readonly idempotencyKey: string | null;
  /** Of the body, so that one key cannot stand for two filings. */
  readonly requestHash: string;
  /** Fields whose CPR numbers the officer has confirmed. */
  readonly confirmed: readonly string[];
}

export interface Filed {
  readonly year: number;
  readonly no: number;
  readonly replayed: boolean;
}

/** Number, entry, audit and reminders in one transaction: all of it is on the disk when this answers, or none. */
export async function fileIncident(db: Db, filing: Filing, now: Date): Promise<Filed> {
  const known = await findReplayed(db, filing);
  if (known !== null) return known;
  try {
    return await db.tx((tx) => fileIn(tx, filing, now));
  } catch (error) {
    const isReplay = error instanceof StoreError && error.constraint === "incident_idempotency_unique";
    const replayed = isReplay ? await findReplayed(db, filing) : null;
    if (replayed === null) throw error;
    return replayed;
  }
}

/** As it is kept: of two that meet, PostgreSQL writes the key into its log, and a client may have put anything in it. */
function keptKey(key: string | null): string | null {
  return key === null ? null : `sha256:${createHash("sha256").update(key).digest("hex")}`;
}

async function fileIn(tx: Queries, filing: Filing, now: Date): Promise<Filed> {
  const id = randomUUID();
  const year = localYear(now);
  const { times, measures, links, ...facts } = filing.facts;
  const awareAt = facts.discoveredAt ?? now.toISOString();
  const entry = { ...facts, ...unjudged(facts, awareAt), ...heading(filing, id, year, now) };
  const planned = reminders(filing.facts, awareAt, now);
  const no = await insertEntry(tx, { id, tenant: filing.tenant, year, entry, times, measures, links, planned });
  await writeAudit(tx, {
    tenant: filing.tenant,
    actor: filing.reporter.oid,
    action: "filed",
    incident: id,
    change: {
      year,
      no,
      source: filing.source,
      ...(filing.confirmed.length > 0 ? { confirmed: filing.confirmed } : {}),
    },
    at: now,
  });
  return { year, no, replayed: false };
}

/** What the server sets; the default awareness is the first employee's discovery, and at the latest the filing (register.md 1.1). */
function unjudged(facts: Omit<BreachFacts, "times" | "measures" | "links">, awareAt: string): Partial<BreachJudgement> {
  return {
    awareAt,
    awarePrecision: facts.discoveredAt === null ? "minute" : facts.discoveredPrecision,
    authorityDecision: "pending",
    dataSubjectDecision: "pending",
  };
}

function heading(filing: Filing, id: string, year: number, now: Date): Readonly<Record<string, unknown>> {
  const { tenant, source, unit, reporter, idempotencyKey, requestHash } = filing;
  return {
    ...{ id, tenant, year, source, unit, requestHash, idempotencyKey: keptKey(idempotencyKey) },
    reporterOid: reporter.oid,
    reporterName: reporter.name,
    state: "reported",
    version: 1,
    filedAt: now.toISOString(),
  };
}

function reminders(facts: BreachFacts, awareAt: string, now: Date): readonly PlannedReminder[] {
  return [
    { kind: "filed", position: 0, dueAt: now.toISOString() },
    ...clockReminders(new Date(awareAt)),
    ...facts.measures.flatMap((one, index) =>
      one.dueDay === null || one.done ? [] : [dayReminder("measure", index, one.dueDay)],
    ),
  ];
}

/** The entry that was filed with the key before; an earlier version kept keys as they came. */
async function findReplayed(
  db: Db,
  { tenant, idempotencyKey: key, reporter, requestHash }: Filing,
): Promise<Filed | null> {
  if (key === null) return null;
  const sql = `select year, no, request_hash, reporter_oid from incident
    where tenant = $1 and idempotency_key in ($2, $3)`;
  const [row] = await db.query(sql, [tenant, key, keptKey(key)]);
  if (row === undefined) return null;
  if (row["request_hash"] !== requestHash || row["reporter_oid"] !== reporter.oid) {
    throw new RegisterError("conflict", [
      { path: "Idempotency-Key", expected: "one key for one filing", found: "a key that another filing has used" },
    ]);
  }
  return { year: Number(row["year"]), no: Number(row["no"]), replayed: true };
}
