import * as v from "valibot";

import { FORMATS, type FormatName } from "../exports/formats.ts";
import { EXPORT_KINDS, makeTable } from "../exports/make-table.ts";
import { importLog } from "../imports/import-log.ts";
import { IMPORT_FORMATS } from "../imports/read-log-file.ts";
import { refuseFound } from "../scan/refuse-cpr.ts";
import { accept } from "../schemas/accept.ts";
import { allIncidents, newestIncidents } from "../store/all-incidents.ts";
import { readTenant } from "../store/read-tenant.ts";
import { writeAudit } from "../store/write-audit.ts";
import type { Answer, RequestContext, Route } from "./route.ts";

const year = v.optional(v.pipe(v.string(), v.regex(/^\d{4}$/)));
const formats = Object.keys(FORMATS) as FormatName[];
const exportQuery = v.object({ kind: v.picklist(EXPORT_KINDS), format: v.picklist(formats), year });
const logQuery = v.object({ year });
const importQuery = v.object({ format: v.picklist(IMPORT_FORMATS), confirmed: v.optional(v.string(), "") });

/** The register out of the house and into it. */
export const exchangeRoutes: readonly Route[] = [
  {
    method: "get",
    path: "/api/export",
    action: "exportUnit",
    summary: "The register as a file; kind access leaves out what a public access request may not see, and marks where",
    query: { kind: EXPORT_KINDS.join(", "), format: formats.join(", "), year: "one year, or all" },
    hourly: 60,
    handle: exportTable,
  },
  {
    method: "get",
    path: "/api/log",
    action: "exportUnit",
    summary: "The register in the nine columns of the municipality's log, to be read on the screen",
    query: { year: "one year, or all" },
    answer: v.object({ heading: v.array(v.string()), rows: v.array(v.array(v.string())) }),
    handle: showLog,
  },
  {
    method: "post",
    path: "/api/import",
    action: "import",
    summary: "Take in a log of nine columns, all rows or none",
    query: {
      format: IMPORT_FORMATS.join(", "),
      confirmed: "fields whose CPR numbers the officer accepts, with commas",
    },
    upload: ["text/csv", "text/plain", FORMATS.xlsx.type],
    hourly: 60,
    handle: importFile,
  },
];

async function exportTable(asked: RequestContext): Promise<Answer> {
  const { kind, format, year: only } = accept(exportQuery, asked.query);
  const year = only === undefined ? null : Number(only);
  const { name: organisation } = await readTenant(asked.db, asked.actor.tenant);
  const isPaper = format === "pdf" || format === "docx";
  const origin = { organisation, year, takenAt: asked.now.toISOString(), isPaper };
  const pages = allIncidents(asked.db, asked.actor, year);
  const { bytes, entries } = await asked.jobs.write(
    { kind: "write", table: kind, format, origin },
    pages,
    asked.signal,
  );
  const { type } = FORMATS[format];
  const { tenant, oid } = asked.actor;
  const change = { kind, format, year: only ?? null, entries };
  await writeAudit(asked.db, { tenant, actor: oid, action: "exported", incident: null, change, at: asked.now });
  return { status: 200, file: { bytes, type, name: `brud-${only ?? "alle"}-${kind}.${format}` } };
}

/** The newest first, and a screenful of them: whoever wants all takes the file. */
const MAX_ROWS = 200;

async function showLog(asked: RequestContext): Promise<Answer> {
  const { year: only } = accept(logQuery, asked.query);
  const year = only === undefined ? null : Number(only);
  const breaches = await newestIncidents(asked.db, asked.actor, year, MAX_ROWS);
  const { heading, rows } = makeTable("log", breaches, asked.scan, {
    ...{ organisation: "", year, takenAt: asked.now.toISOString(), isPaper: false },
  });
  return { status: 200, body: { heading, rows } };
}

async function importFile(asked: RequestContext): Promise<Answer> {
  const { format, confirmed } = accept(importQuery, asked.query);
  const { rows, found } = await asked.jobs.read({ kind: "read", format, bytes: asked.bytes }, asked.signal);
  refuseFound(found, asked.actor, confirmed.split(","));
  return { status: 201, body: await importLog(asked.db, asked.actor, rows, asked.now) };
}
