import * as v from "valibot";

import { NOTIFICATION_KINDS, STATES } from "#core/breach/values.ts";

import { RegisterError } from "../register-error.ts";
import { refuseCpr } from "../scan/refuse-cpr.ts";
import { accept } from "../schemas/accept.ts";
import { factsSchema } from "../schemas/facts-schema.ts";
import { judgementEntries, judgementSchema } from "../schemas/judgement-schema.ts";
import { refuseFuture } from "../schemas/refuse-future.ts";
import { line, list, moment, prose, unsaid } from "../schemas/parts.ts";
import { addInformation } from "../store/add-information.ts";
import { type Edit, editIncident } from "../store/edit-incident.ts";
import { addFile } from "../store/incident-files.ts";
import { moveIncident } from "../store/move-incident.ts";
import { notifyAuthority } from "../store/notify-authority.ts";
import { entryNumber } from "./entry-number.ts";
import { may } from "./permissions.ts";
import type { Answer, RequestContext, Route } from "./route.ts";
import { shownEntry, shownEntrySchema } from "./shown-entry.ts";

const version = v.pipe(v.number(), v.integer());
const changeSchema = v.partial(v.strictObject({ ...factsSchema.entries, ...judgementSchema.entries }));
const editSchema = v.strictObject({ version, change: changeSchema, confirmed: list(line) });
const moveSchema = v.strictObject({ version, to: v.picklist(STATES), reason: unsaid(prose) });
const noticeSchema = v.strictObject({
  version,
  kind: v.picklist(NOTIFICATION_KINDS),
  sentAt: moment,
  ref: unsaid(line),
  delayReason: unsaid(prose),
});
const additionSchema = v.strictObject({ text: v.pipe(prose, v.minLength(1)), confirmed: list(line) });
/** No control characters, and none of those that turn the direction of writing: `\u202Efdp.exe` reads as "exe.pdf". */
const fileNameSchema = v.pipe(line, v.minLength(1), v.regex(/^[^\p{Cc}\p{Bidi_Control}/\\]+$/u));

/** Changing an entry after it was filed. Each names the version that it saw. */
export const changingRoutes: readonly Route[] = [
  {
    method: "patch",
    path: "/api/incidents/{year}/{no}",
    action: "setFacts",
    summary: "Change facts; the officer changes decisions too",
    body: editSchema,
    answer: shownEntrySchema,
    handle: edit,
  },
  {
    method: "post",
    path: "/api/incidents/{year}/{no}/state",
    action: "decide",
    summary: "Take the entry to its next state",
    body: moveSchema,
    answer: shownEntrySchema,
    handle: async (asked) => {
      const move = accept(moveSchema, asked.body);
      refuseCpr(asked.scan, asked.actor, move, []);
      const moved = await moveIncident(asked.db, asked.actor, { ...entryNumber(asked), ...move }, asked.now);
      return { status: 200, body: shownEntry(asked.actor, moved, asked.now) };
    },
  },
  {
    method: "post",
    path: "/api/incidents/{year}/{no}/notifications",
    action: "decide",
    summary: "Note that the authority was told",
    body: noticeSchema,
    answer: shownEntrySchema,
    handle: async (asked) => {
      const { version: seen, delayReason, ...notification } = accept(noticeSchema, asked.body);
      refuseFuture(asked.now, { sentAt: notification.sentAt });
      refuseCpr(asked.scan, asked.actor, { ref: notification.ref, delayReason }, []);
      const notice = { ...entryNumber(asked), version: seen, notification, delayReason };
      const told = await notifyAuthority(asked.db, asked.actor, notice, asked.now);
      return { status: 201, body: shownEntry(asked.actor, told, asked.now) };
    },
  },
  {
    method: "post",
    path: "/api/incidents/{year}/{no}/additions",
    action: "add",
    summary: "Add information; what was written before stays",
    body: additionSchema,
    hourly: 60,
    handle: async (asked) => {
      const { text, confirmed } = accept(additionSchema, asked.body);
      refuseCpr(asked.scan, asked.actor, { text }, confirmed);
      await addInformation(asked.db, asked.actor, entryNumber(asked), text, asked.now);
      return { status: 201, body: {} };
    },
  },
  {
    method: "post",
    path: "/api/incidents/{year}/{no}/files",
    action: "add",
    summary: "Keep a file with the entry: the body is the file, X-File-Name its name in percent encoding",
    upload: ["application/octet-stream"],
    hourly: 60,
    handle: upload,
  },
];

async function edit(asked: RequestContext): Promise<Answer> {
  const { version: seen, change, confirmed } = accept(editSchema, asked.body);
  const named = namedOnly(change, asked.body);
  const judges = Object.keys(named).some((name) => name in judgementEntries);
  if (judges && !may(asked.actor.roles, "decide")) throw new RegisterError("forbidden");
  refuseFuture(asked.now, {
    discoveredAt: named.discoveredAt,
    awareAt: named.awareAt,
    dataSubjectSentAt: named.dataSubjectSentAt,
  });
  const accepted = refuseCpr(asked.scan, asked.actor, named, confirmed);
  const editing = { ...entryNumber(asked), version: seen, change: named, confirmed: accepted };
  const changed = await editIncident(asked.db, asked.actor, editing, asked.now);
  return { status: 200, body: shownEntry(asked.actor, changed, asked.now) };
}

/** A field left out is left alone: the schema's own answer for absent fields is for filings. */
function namedOnly(change: object, body: unknown): Edit["change"] {
  const given = v.parse(v.object({ change: v.record(v.string(), v.unknown()) }), body).change;
  return Object.fromEntries(Object.entries(change).filter(([name]) => name in given));
}

async function upload(asked: RequestContext): Promise<Answer> {
  const name = accept(fileNameSchema, decodeName(asked.header("x-file-name")));
  refuseCpr(asked.scan, asked.actor, { name }, []);
  const type = "application/octet-stream";
  const file = { name, type, bytes: asked.bytes };
  return { status: 201, body: await addFile(asked.db, asked.actor, entryNumber(asked), file, asked.now) };
}

function decodeName(header: string | undefined): string | undefined {
  try {
    return header === undefined ? undefined : decodeURIComponent(header);
  } catch {
    return undefined;
  }
}
