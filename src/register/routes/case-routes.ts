import * as v from "valibot";

import { refuseCpr } from "../scan/refuse-cpr.ts";
import { accept } from "../schemas/accept.ts";
import { list, line } from "../schemas/parts.ts";
import { listTasks, taskSchema } from "../store/list-tasks.ts";
import { markRead } from "../store/mark-read.ts";
import { mergeIncidents } from "../store/merge-incidents.ts";
import { listPapers, PAPER_KINDS, papersSchema, savePaper } from "../store/papers.ts";
import { listCaseworkers } from "../store/person.ts";
import { entryNumber } from "./entry-number.ts";
import type { Route } from "./route.ts";
import { shownEntry, shownEntrySchema } from "./shown-entry.ts";

const MOST_OF_PAPER = 50_000;
const paperSchema = v.strictObject({
  kind: v.picklist(PAPER_KINDS),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_OF_PAPER), v.regex(/^[^\0\p{Surrogate}]*$/u)),
  confirmed: list(line),
});
const whole = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999_999_999));
const mergeSchema = v.strictObject({
  version: v.pipe(v.number(), v.integer()),
  into: v.strictObject({ year: whole, no: whole }),
});

/** A week's work on cases: what waits, who answers for it, what is written and read. */
export const caseRoutes: readonly Route[] = [
  {
    method: "get",
    path: "/api/tasks",
    action: "exportUnit",
    summary: "What waits for somebody over all cases: decisions, measures, supplements, letters, unread answers",
    answer: v.array(taskSchema),
    handle: async ({ db, actor }) => ({ status: 200, body: await listTasks(db, actor) }),
  },
  {
    method: "get",
    path: "/api/people",
    action: "setFacts",
    summary: "Officers and coordinators by name, to whom a case can be given",
    answer: v.array(v.object({ oid: v.string(), name: v.string() })),
    handle: async ({ db, actor }) => ({ status: 200, body: await listCaseworkers(db, actor.tenant) }),
  },
  {
    method: "post",
    path: "/api/incidents/{year}/{no}/read",
    action: "see",
    summary: "Note that I have read every answer there is",
    body: v.strictObject({}),
    handle: async (asked) => {
      await markRead(asked.db, asked.actor, entryNumber(asked));
      return { status: 200, body: {} };
    },
  },
  {
    method: "get",
    path: "/api/incidents/{year}/{no}/papers",
    action: "decide",
    summary: "Letters and notifications as they were saved, every version",
    answer: papersSchema,
    handle: async (asked) => ({ status: 200, body: await listPapers(asked.db, asked.actor, entryNumber(asked)) }),
  },
  {
    method: "post",
    path: "/api/incidents/{year}/{no}/papers",
    action: "decide",
    summary: "Save a letter or notification as its next version",
    body: paperSchema,
    hourly: 600,
    handle: async (asked) => {
      const { kind, text, confirmed } = accept(paperSchema, asked.body);
      refuseCpr(asked.scan, asked.actor, { text }, confirmed);
      await savePaper(asked.db, asked.actor, entryNumber(asked), { kind, text, now: asked.now });
      return { status: 201, body: await listPapers(asked.db, asked.actor, entryNumber(asked)) };
    },
  },
  {
    method: "post",
    path: "/api/incidents/{year}/{no}/merge",
    action: "decide",
    summary: "End this case because another one is about the same; both keep their trail",
    body: mergeSchema,
    answer: shownEntrySchema,
    handle: async (asked) => {
      const merge = accept(mergeSchema, asked.body);
      const merged = await mergeIncidents(asked.db, asked.actor, { ...entryNumber(asked), ...merge }, asked.now);
      return { status: 200, body: shownEntry(asked.actor, merged, asked.now) };
    },
  },
];
