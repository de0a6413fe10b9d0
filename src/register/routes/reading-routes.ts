import * as v from "valibot";

import * as values from "#core/breach/values.ts";

import { accept } from "../schemas/accept.ts";
import { line } from "../schemas/parts.ts";
import { listFiles, readFile } from "../store/incident-files.ts";
import { listIncidents, summarySchema } from "../store/list-incidents.ts";
import { readAdditions } from "../store/read-additions.ts";
import { readAudit } from "../store/read-audit.ts";
import { readIncident } from "../store/read-incident.ts";
import { readTenant } from "../store/read-tenant.ts";
import { entryNumber } from "./entry-number.ts";
import type { Route } from "./route.ts";
import { shownEntry, shownEntrySchema } from "./shown-entry.ts";

const number = (most: number): v.GenericSchema<string, number> =>
  v.pipe(
    v.string(),
    v.regex(/^\d{1,9}$/),
    v.transform((text) => Number(text)),
    v.maxValue(most),
  );

const MAX_PAGE_SIZE = 200;

const filters = {
  risk: v.optional(v.picklist(values.RISKS)),
  scenario: v.optional(v.picklist(values.SCENARIOS)),
  unit: v.optional(line),
  assignedTo: v.optional(line),
};

const wantedSchema = v.object({
  ...filters,
  only: v.optional(v.picklist(["open"])),
  year: v.optional(number(9999)),
  beforeYear: v.optional(number(9999)),
  beforeNo: v.optional(number(999_999_999)),
  limit: v.optional(number(MAX_PAGE_SIZE)),
});

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

const searchSchema = v.strictObject({
  ...filters,
  only: v.optional(v.picklist(["open"])),
  year: v.optional(whole(9999)),
  text: v.pipe(line, v.minLength(1)),
  before: v.optional(v.strictObject({ year: whole(9999), no: whole(999_999_999) })),
  limit: v.optional(whole(MAX_PAGE_SIZE)),
});

const fileParameter = v.object({ file: v.pipe(v.string(), v.uuid()) });

/** Looking: what does not exist for the person answers 404. */
export const readingRoutes: readonly Route[] = [
  {
    method: "get",
    path: "/api/me",
    action: "ask",
    summary: "Who I am to the register, and what my organisation is called",
    handle: async ({ db, actor }) => {
      const { name, units, dpoName, dpoMail, dpoPhone } = await readTenant(db, actor.tenant);
      const organisation = { name, units: units.map((unit) => unit.name), dpoName, dpoMail, dpoPhone };
      return { status: 200, body: { oid: actor.oid, name: actor.name, roles: actor.roles, organisation } };
    },
  },
  {
    method: "get",
    path: "/api/incidents",
    action: "see",
    summary: "A page of the entries that I may see, newest first",
    query: {
      only: "open",
      year: "2026",
      risk: "unlikely, risk or high",
      scenario: "a kind of breach",
      unit: "a unit's name",
      assignedTo: "the id of whoever answers for it",
      beforeYear: "the last line of the page before",
      beforeNo: "the last line of the page before",
      limit: `1 to ${MAX_PAGE_SIZE}, 50 unless told`,
    },
    answer: v.array(summarySchema),
    handle: async ({ db, actor, query }) => {
      const { beforeYear, beforeNo, limit, ...wanted } = accept(wantedSchema, query);
      const before =
        beforeYear === undefined || beforeNo === undefined ? undefined : { year: beforeYear, no: beforeNo };
      return { status: 200, body: await listIncidents(db, actor, { ...wanted, before, limit: limit ?? 50 }) };
    },
  },
  {
    method: "post",
    path: "/api/incidents/search",
    action: "see",
    summary:
      "The same page, of the entries that hold a text: what is sought may be a name, and an address is logged on its way",
    body: searchSchema,
    answer: v.array(summarySchema),
    handle: async ({ db, actor, body }) => {
      const { before, limit, ...wanted } = accept(searchSchema, body);
      const page = { ...wanted, before, limit: limit ?? 50 };
      return { status: 200, body: await listIncidents(db, actor, page) };
    },
  },
  {
    method: "get",
    path: "/api/incidents/{year}/{no}",
    action: "see",
    summary: "An entry with its clock, its next states and what it lacks",
    answer: shownEntrySchema,
    handle: async (asked) => {
      const { breach } = await readIncident(asked.db, asked.actor, entryNumber(asked));
      return { status: 200, body: shownEntry(asked.actor, breach, asked.now) };
    },
  },
  {
    method: "get",
    path: "/api/incidents/{year}/{no}/additions",
    action: "see",
    summary: "What was added after filing",
    handle: async (asked) => ({ status: 200, body: await readAdditions(asked.db, asked.actor, entryNumber(asked)) }),
  },
  {
    method: "get",
    path: "/api/incidents/{year}/{no}/files",
    action: "see",
    summary: "The entry's files",
    handle: async (asked) => ({ status: 200, body: await listFiles(asked.db, asked.actor, entryNumber(asked)) }),
  },
  {
    method: "get",
    path: "/api/incidents/{year}/{no}/files/{file}",
    action: "see",
    summary: "One file",
    handle: async (asked) => {
      const { file } = accept(fileParameter, asked.parameters);
      return { status: 200, file: await readFile(asked.db, asked.actor, entryNumber(asked), file) };
    },
  },
  {
    method: "get",
    path: "/api/incidents/{year}/{no}/trail",
    action: "exportUnit",
    summary: "Who changed which fields of the entry, and when",
    handle: async (asked) => {
      const { id } = await readIncident(asked.db, asked.actor, entryNumber(asked));
      return { status: 200, body: await readAudit(asked.db, asked.actor.tenant, { incident: id, limit: 1000 }) };
    },
  },
];
