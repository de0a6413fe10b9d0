import { weekOf } from "#core/recipients/memory.ts";
import { mergeMemory } from "#core/recipients/merge-memory.ts";
import type { Deadline } from "../clock.ts";
import type { ContactStore, RoamingSettings } from "./contact-store.ts";
import {
  changeMemory,
  COPY,
  formatSealed,
  keyFor,
  nameOf,
  openSealed,
  readKey,
  readMemory,
  save,
} from "./contact-store.ts";

/** A mailbox's settings hold 32 KB for an add-in, all in all. */
const MAX_COPY = 20_000;

/** Whom the user writes to, for the user's other machines: without the mails of the last days and those that wait. */
export interface RoamingCopy {
  readonly week: number;
  /** The name under which the memory lies on a machine. */
  readonly box: string;
  readonly sealed: string;
}

/** The copy that the mailbox's settings hold, as this client last saw them. */
export function readCopy(settings: RoamingSettings): RoamingCopy | undefined {
  try {
    const { week, box, sealed } = JSON.parse(`${settings.get(COPY) as string}`) as Partial<RoamingCopy>;
    const isWhole = typeof week === "number" && typeof box === "string" && typeof sealed === "string";
    return isWhole ? { week, box, sealed } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes in what other machines have learned, and once a week leaves what this one has. The pane alone does it: a handler's
 * settings may be stale (office-js #6728), and saving costs time at Send. A stale copy does no harm, for both are merged by
 * maximum.
 */
export async function exchangeCopy(
  store: ContactStore,
  from: string,
  { minute, deadline }: { readonly minute: number; readonly deadline: Deadline },
): Promise<void> {
  const { settings, roams } = store;
  const key = readKey(settings);
  if (!roams || from === "" || key === "unavailable") return;
  const week = weekOf(minute);
  const kept = readCopy(settings);
  const copy = kept !== undefined && kept.box === nameOf(from) ? kept : undefined;
  const roamed = copy && openSealed(copy.sealed, key);
  if (roamed !== undefined)
    await changeMemory(store, from, { minute, deadline }, (memory) => {
      mergeMemory(memory, roamed, week);
    });
  if (copy !== undefined && roamed !== undefined && copy.week >= week) return;
  const read = await readMemory(store, from, deadline);
  const sealing = await keyFor(settings, deadline);
  if (read.kind !== "read" || sealing === undefined) return;
  const sealed = formatSealed({ ...read.memory, sent: [], pending: [] }, week, sealing, MAX_COPY);
  settings.set(COPY, JSON.stringify({ week, box: nameOf(from), sealed } satisfies RoamingCopy));
  await save(settings, deadline);
}
