import { createHash } from "node:crypto";

import * as v from "valibot";

import { missingInReport } from "#core/breach/missing.ts";

import { RegisterError } from "../register-error.ts";
import { refuseCpr } from "../scan/refuse-cpr.ts";
import { refuseFuture } from "../schemas/refuse-future.ts";
import { accept } from "../schemas/accept.ts";
import { factsEntries } from "../schemas/facts-schema.ts";
import { line, list, unsaid } from "../schemas/parts.ts";
import { dropDraft, listDrafts, saveDraft } from "../store/drafts.ts";
import { fileIncident } from "../store/file-incident.ts";
import type { RequestContext, Route } from "./route.ts";

/** What the pane sends: the facts, where they come from, and fields whose CPR numbers the officer has confirmed. */
export const filingSchema = v.strictObject({
  ...factsEntries,
  source: v.optional(v.picklist(["addin", "web", "api"]), "api"),
  unit: unsaid(line),
  confirmed: list(line),
});

const draftId = v.object({ id: v.pipe(v.string(), v.uuid()) });
const draftSchema = v.record(v.string(), v.unknown());
const filedSchema = v.object({ year: v.number(), no: v.number(), replayed: v.boolean() });

/** Writing a report: drafts are the reporter's own, filing gives the number. */
export const filingRoutes: readonly Route[] = [
  {
    method: "post",
    path: "/api/incidents",
    action: "file",
    summary: "File a breach; an Idempotency-Key makes a retry answer the same number",
    body: filingSchema,
    answer: filedSchema,
    hourly: 30,
    handle: async (asked) => {
      const { source, unit, confirmed, ...facts } = accept(filingSchema, asked.body);
      const lacks = missingInReport(facts);
      if (lacks.length > 0) throw new RegisterError("invalid", lacks);
      refuseFuture(asked.now, { discoveredAt: facts.discoveredAt });
      const accepted = refuseCpr(asked.scan, asked.actor, { ...facts, unit }, confirmed);
      const { tenant, oid, name } = asked.actor;
      const key = accept(v.optional(line), asked.header("idempotency-key")) ?? null;
      const requestHash = createHash("sha256").update(JSON.stringify(asked.body)).digest("hex");
      const reporter = { oid, name };
      const filing = { tenant, source, reporter, unit, facts, idempotencyKey: key, requestHash, confirmed: accepted };
      const filed = await fileIncident(asked.db, filing, asked.now);
      return { status: filed.replayed ? 200 : 201, body: filed };
    },
  },
  {
    method: "get",
    path: "/api/drafts",
    action: "file",
    summary: "My drafts",
    handle: async ({ db, actor }) => ({ status: 200, body: await listDrafts(db, actor) }),
  },
  {
    method: "put",
    path: "/api/drafts/{id}",
    action: "file",
    summary: "Keep what I have written so far",
    body: draftSchema,
    hourly: 600,
    handle: async (asked) => {
      const content = accept(draftSchema, asked.body);
      refuseCpr(asked.scan, asked.actor, content, []);
      await saveDraft(asked.db, asked.actor, idOf(asked), content, asked.now);
      return { status: 200, body: {} };
    },
  },
  {
    method: "delete",
    path: "/api/drafts/{id}",
    action: "file",
    summary: "Throw my draft away",
    handle: async (asked) => {
      await dropDraft(asked.db, asked.actor, idOf(asked));
      return { status: 200, body: {} };
    },
  },
];

function idOf(asked: RequestContext): string {
  return accept(draftId, asked.parameters).id;
}
