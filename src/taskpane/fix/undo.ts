import { HostError } from "#hosts/outlook/host-error.ts";
import { asking, fieldOf, readBody, type FixContext, writePeople } from "./apply-fix.ts";
import type { Change } from "./fix.ts";

/** Whether changes can be taken back at all: a file whose bytes Outlook did not hand over cannot. */
export function canUndo(changes: readonly Change[]): boolean {
  return changes.every((change) => change.kind !== "attachment" || change.base64 !== null);
}

/**
 * Takes changes back, the last first. What somebody has written meanwhile is left alone: then false is answered, and nothing
 * of that part is changed.
 * @throws HostError where Outlook refuses.
 */
export async function undo(changes: readonly Change[], bench: FixContext): Promise<boolean> {
  const done: boolean[] = [];
  for (const change of [...changes].reverse()) done.push(await undoOne(change, bench));
  return done.every((one) => one);
}

async function undoOne(change: Change, bench: FixContext): Promise<boolean> {
  const { item } = bench;
  switch (change.kind) {
    case "subject": {
      const now = await asking<string>(bench, (callback) => {
        item.subject.getAsync(callback);
      });
      if (now !== change.after) return false;
      await asking(bench, (callback) => {
        item.subject.setAsync(change.before, callback);
      });
      return true;
    }
    case "body": {
      const { format: coercionType, before, after } = change;
      if ((await readBody(bench, coercionType)) !== after) return false;
      await asking(bench, (callback) => {
        item.body.setAsync(before, { coercionType }, callback);
      });
      return true;
    }
    case "people":
      fieldOf(item, change.field);
      await writePeople(bench, change.field, change.before);
      return true;
    case "header":
      return undoHeader(change, bench);
    case "label": {
      const { sensitivityLabel } = item;
      if (!sensitivityLabel) throw new HostError("not-supported");
      await asking(bench, (callback) => {
        sensitivityLabel.setAsync(change.before, callback);
      });
      return true;
    }
    case "attachment":
      return putBack(change, bench);
  }
}

async function undoHeader({ name, before }: Extract<Change, { kind: "header" }>, bench: FixContext): Promise<boolean> {
  const { internetHeaders } = bench.item;
  if (!internetHeaders) throw new HostError("not-supported");
  await asking(bench, (callback) => {
    if (before === null) internetHeaders.removeAsync([name], callback);
    else internetHeaders.setAsync({ [name]: before }, callback);
  });
  return true;
}

async function putBack(
  { name, isInline, base64 }: Extract<Change, { kind: "attachment" }>,
  bench: FixContext,
): Promise<boolean> {
  const { item } = bench;
  if (base64 === null) return false;
  await asking<string>(bench, (callback) => {
    if (!item.addFileAttachmentFromBase64Async) throw new HostError("not-supported");
    item.addFileAttachmentFromBase64Async(base64, name, { isInline }, callback);
  });
  return true;
}
