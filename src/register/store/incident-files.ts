import { createHash, randomUUID } from "node:crypto";

import * as v from "valibot";

import type { Db, Queries } from "../engine/db.ts";
import { RegisterError } from "../register-error.ts";
import type { Actor } from "./actor.ts";
import type { EntryNumber } from "./change-incident.ts";
import { readIncident } from "./read-incident.ts";
import { refuseFull } from "./storage-limits.ts";
import { seesJudgement } from "./visible-to.ts";
import { writeAudit } from "./write-audit.ts";

const heading = v.object({ id: v.string(), name: v.string(), type: v.string(), size: v.number(), sha256: v.string() });

export type FileHeading = v.InferOutput<typeof heading>;

export interface NewFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Keeps a file with an entry; bytes travel as base64, which both engines read the same way. */
export async function addFile(
  db: Db,
  actor: Actor,
  entry: EntryNumber,
  file: NewFile,
  now: Date,
): Promise<FileHeading> {
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const added = { id: randomUUID(), name: file.name, type: file.type, size: file.bytes.length, sha256 };
  await db.tx(async (tx) => {
    const { id } = await readIncident(tx, actor, entry, "lock");
    await refuseFull(tx, actor, { incident: id, bytes: file.bytes.length, now });
    await tx.query(
      `insert into incident_file (id, incident, name, type, sha256, size, bytes, added_at, added_by)
       values ($1::uuid, $2::uuid, $3, $4, $5, $6, decode($7, 'base64'), $8::timestamptz, $9)`,
      [...[added.id, id, file.name, file.type, sha256, added.size], base64(file.bytes), now.toISOString(), actor.oid],
    );
    const change = { sha256, size: added.size };
    await writeAudit(tx, {
      tenant: actor.tenant,
      actor: actor.oid,
      action: "file added",
      incident: id,
      change,
      at: now,
    });
  });
  return added;
}

export async function listFiles(queries: Queries, actor: Actor, entry: EntryNumber): Promise<readonly FileHeading[]> {
  const { id } = await readIncident(queries, actor, entry);
  const sql = `select id::text, name, type, size, sha256 from incident_file
    where incident = $1::uuid and ($2::text is null or added_by = $2) order by added_at, id`;
  return v.parse(v.array(heading), await queries.query(sql, [id, onlyOf(actor)]));
}

export async function readFile(queries: Queries, actor: Actor, entry: EntryNumber, file: string): Promise<NewFile> {
  const { id } = await readIncident(queries, actor, entry);
  const sql = `select name, type, encode(bytes, 'base64') as bytes from incident_file
    where incident = $1::uuid and id = $2::uuid and bytes is not null and ($3::text is null or added_by = $3)`;
  const [row] = await queries.query(sql, [id, file, onlyOf(actor)]);
  if (row === undefined) throw new RegisterError("not_found");
  const { name, type, bytes } = v.parse(v.object({ name: v.string(), type: v.string(), bytes: v.string() }), row);
  return { name, type, bytes: Buffer.from(bytes, "base64") };
}

/** A reporter's files are the reporter's; the officer's stay with the officer. */
function onlyOf(actor: Actor): string | null {
  return seesJudgement(actor) ? null : actor.oid;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
