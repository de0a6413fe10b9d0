import * as v from "valibot";

import type { Breach } from "#core/breach/breach.ts";

import { casePaper } from "../exports/case-paper.ts";
import { FORMATS } from "../exports/formats.ts";
import { letter } from "../exports/letter.ts";
import { notificationSheet } from "../exports/notification-sheet.ts";
import type { Paper } from "../exports/paper.ts";
import { yearPaper } from "../exports/year-paper.ts";
import { accept } from "../schemas/accept.ts";
import { allIncidents } from "../store/all-incidents.ts";
import { countYears } from "../store/count-years.ts";
import { localYear } from "../store/local-time.ts";
import { readIncident } from "../store/read-incident.ts";
import { readTenant } from "../store/read-tenant.ts";
import { readWholeCase } from "../store/read-whole-case.ts";
import { writeAudit } from "../store/write-audit.ts";
import { entryNumber } from "./entry-number.ts";
import type { Answer, RequestContext, Route } from "./route.ts";

const formatQuery = v.object({ format: v.optional(v.picklist(["pdf", "docx"]), "pdf") });
const yearQuery = v.object({
  format: v.optional(v.picklist(["pdf", "docx"]), "pdf"),
  year: v.optional(v.pipe(v.string(), v.regex(/^\d{4}$/))),
});

/** Papers that leave the house, as drafts and as files. */
export const paperRoutes: readonly Route[] = [
  {
    method: "get",
    path: "/api/report",
    action: "exportAll",
    summary: "The year for the council: figures, trend, kinds, causes, time to notify and what was learned",
    query: { year: "2026", format: "pdf or docx" },
    hourly: 60,
    handle: async (asked) => {
      const { format, year: wanted } = accept(yearQuery, asked.query);
      const year = Number(wanted ?? localYear(asked.now));
      const { name: organisation } = await readTenant(asked.db, asked.actor.tenant);
      const before = await countYears(asked.db, asked.actor.tenant, year);
      const breaches: Breach[] = [];
      for await (const page of allIncidents(asked.db, asked.actor, year)) breaches.push(...page);
      const paper = yearPaper(breaches, { organisation, year, takenAt: asked.now.toISOString(), before });
      return sendPaper(asked, paper, { format, name: `brud-beretning-${year}`, change: { kind: "report", year } });
    },
  },
  {
    method: "get",
    path: "/api/incidents/{year}/{no}/file",
    action: "exportUnit",
    summary: "The case as one document for the case system (PDF/A-2a)",
    query: { format: "pdf or docx" },
    hourly: 120,
    handle: async (asked) => {
      const { format } = accept(formatQuery, asked.query);
      const entry = entryNumber(asked);
      const paper = casePaper(await readWholeCase(asked.db, asked.actor, entry, asked.now));
      const name = `brud-${entry.year}-${entry.no}`;
      return sendPaper(asked, paper, { format, name, change: { kind: "case", ...entry } });
    },
  },
  {
    method: "get",
    path: "/api/incidents/{year}/{no}/notification-sheet",
    action: "decide",
    summary: "What goes into the authority's form, item by item",
    handle: async (asked) => {
      const { breach } = await readIncident(asked.db, asked.actor, entryNumber(asked));
      const tenant = await readTenant(asked.db, asked.actor.tenant);
      return { status: 200, body: notificationSheet(breach, tenant, asked.scan) };
    },
  },
  {
    method: "get",
    path: "/api/incidents/{year}/{no}/letter",
    action: "decide",
    summary: "A draft of the letter to the people concerned (art. 34(2))",
    answer: v.object({ text: v.string() }),
    handle: async (asked) => {
      const { breach } = await readIncident(asked.db, asked.actor, entryNumber(asked));
      return { status: 200, body: { text: letter(breach, await readTenant(asked.db, asked.actor.tenant)) } };
    },
  },
];

async function sendPaper(
  asked: RequestContext,
  paper: Paper,
  { format, name, change }: { readonly format: "pdf" | "docx"; readonly name: string; readonly change: object },
): Promise<Answer> {
  const { bytes } = await asked.jobs.paper({ kind: "paper", format, paper }, asked.signal);
  const { tenant, oid } = asked.actor;
  const taken = { ...change, format };
  await writeAudit(asked.db, { tenant, actor: oid, action: "exported", incident: null, change: taken, at: asked.now });
  return { status: 200, file: { bytes, type: FORMATS[format].type, name: `${name}.${format}` } };
}
