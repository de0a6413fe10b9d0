import { readAddress } from "#core/facts/read-address.ts";
import { formatMemory } from "#core/recipients/format-memory.ts";
import type { Memory } from "#core/recipients/memory.ts";
import { createMemory, weekOf } from "#core/recipients/memory.ts";
import { mergeMemory } from "#core/recipients/merge-memory.ts";
import { parseMemory } from "#core/recipients/parse-memory.ts";
import { ask, orElse, type Callback } from "../ask.ts";
import { atMostMillis, type Deadline } from "../clock.ts";
import { fingerprint } from "../fingerprint.ts";
import type { KeyValueStore } from "../usage-counts.ts";
import { createKey, seal, unseal } from "./seal.ts";

/** The part of Office's roaming settings that is used: the key lies there, apart from what it opens. */
export interface RoamingSettings {
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: unknown) => void;
  readonly remove: (name: string) => void;
  readonly saveAsync: (callback: Callback<unknown>) => void;
}

/** Where whom one writes to is remembered: what is remembered in one store, its key in the other. */
export interface ContactStore {
  readonly box: KeyValueStore;
  readonly settings: RoamingSettings;
  /** Whether a copy for the user's other machines may lie in the mailbox. */
  readonly roams: boolean;
}

/** `none`: nothing is remembered yet, or what was is damaged. `unavailable`: a store is late or out of order, and is left alone. */
export type ReadMemory =
  { readonly kind: "read"; readonly memory: Memory } | { readonly kind: "none" } | { readonly kind: "unavailable" };

const PREFIX = "postvagt.contacts.";
const KEY = "postvagt.key";
export const COPY = "postvagt.contacts";

/** Longer than this no mail waits for the memory. */
const READ_TIMEOUT_MS = 300;

/** In characters, sealed: a third more than the text. */
const MAX_SEALED = 24_000;

/** The memory of one From mailbox, within 300 ms or not at all. */
export async function readMemory(
  { box, settings }: ContactStore,
  from: string,
  deadline: Deadline,
): Promise<ReadMemory> {
  const key = readKey(settings);
  if (key === "unavailable") return { kind: "unavailable" };
  const sealed = await within(() => box.get(nameOf(from)), atMostMillis(deadline, READ_TIMEOUT_MS));
  if (sealed === undefined) return { kind: "unavailable" };
  const memory = openSealed(sealed.value, key);
  return memory === undefined ? { kind: "none" } : { kind: "read", memory };
}

/** What lies sealed; nothing where it is missing, damaged, of another version, or sealed with another key. */
export function openSealed(sealed: string | null | undefined, key: string): Memory | undefined {
  const text = sealed && key !== "" ? unseal(sealed, key) : undefined;
  return text === undefined ? undefined : parseMemory(text);
}

/** What is remembered of the mailbox that a mail is from; whatever goes wrong, nothing is. */
export async function recallMemory(
  store: ContactStore | undefined,
  from: string,
  deadline: Deadline,
): Promise<Memory | undefined> {
  if (store === undefined || from === "") return undefined;
  const read = await orElse(readMemory(store, from, deadline), () => undefined);
  return read !== undefined && read.kind === "read" ? read.memory : undefined;
}

/**
 * Changes what is remembered, as it stands now, for another window may have learned meanwhile. One that writes at the same moment
 * is seen by what stands there afterwards, and both are merged. Whether it was kept.
 */
export async function changeMemory(
  store: ContactStore,
  from: string,
  { minute, deadline }: { readonly minute: number; readonly deadline: Deadline },
  change: (memory: Memory) => void,
): Promise<boolean> {
  const { box, settings } = store;
  const read = await readMemory(store, from, deadline);
  if (read.kind === "unavailable") return false;
  const key = await keyFor(settings, deadline);
  if (key === undefined) return false;
  const week = weekOf(minute);
  const memory = read.kind === "read" ? read.memory : createMemory(week);
  change(memory);
  const sealed = formatSealed(memory, week, key, MAX_SEALED);
  if (!(await write(box, from, sealed, deadline))) return false;
  const after = await within(() => box.get(nameOf(from)), deadline);
  const others = after === undefined || after.value === sealed ? undefined : openSealed(after.value, key);
  if (others === undefined) return true;
  mergeMemory(memory, others, week);
  return write(box, from, formatSealed(memory, week, key, MAX_SEALED), deadline);
}

/** Letters beyond a to z take two bytes, so the text is made shorter until it fits. */
export function formatSealed(memory: Memory, week: number, key: string, most: number): string {
  for (let longest = Math.floor((most - 100) * 0.75); ; longest = Math.floor(longest * 0.9)) {
    const sealed = seal(formatMemory(memory, week, longest), key);
    if (sealed.length <= most || longest < 1000) return sealed;
  }
}

async function write(box: KeyValueStore, from: string, sealed: string, deadline: Deadline): Promise<boolean> {
  const done = await within(() => box.set(nameOf(from), sealed), deadline);
  return done !== undefined;
}

/** Forgets all mailboxes' contacts; without the key nothing that is left somewhere can be opened. */
export async function forgetAll({ box, settings }: ContactStore, deadline: Deadline): Promise<void> {
  settings.remove(KEY);
  settings.remove(COPY);
  await save(settings, deadline);
  const keys = await within(() => box.keys(), deadline);
  for (const key of (keys && keys.value) || [])
    if (key.indexOf(PREFIX) === 0) await within(() => box.remove(key), deadline);
}

/** Whether Outlook says that the settings are kept. */
export function save(settings: RoamingSettings, deadline: Deadline): Promise<boolean> {
  const saved = ask<unknown>((callback) => {
    settings.saveAsync(callback);
  }, deadline);
  return orElse(
    saved.then(() => true),
    () => false,
  );
}

/** No mailbox's address stands in a store's names. */
export const nameOf = (from: string): string => PREFIX + fingerprint(readAddress(from));

export function readKey(settings: RoamingSettings): string {
  try {
    const key = settings.get(KEY);
    return typeof key === "string" ? key : "";
  } catch {
    return "unavailable";
  }
}

/** The key; a new one is believed only when Outlook says that it is kept. */
export async function keyFor(settings: RoamingSettings, deadline: Deadline): Promise<string | undefined> {
  const key = readKey(settings);
  if (key === "unavailable") return undefined;
  if (key !== "") return key;
  const created = createKey();
  try {
    settings.set(KEY, created);
  } catch {
    return undefined;
  }
  return (await save(settings, deadline)) ? created : undefined;
}

/** What a store answers in time; nothing where it is late, throws or refuses. */
async function within<T>(work: () => Promise<T>, deadline: Deadline): Promise<{ readonly value: T } | undefined> {
  const asked = ask<{ readonly value: T } | undefined>((callback) => {
    Promise.resolve()
      .then(work)
      .then(
        (value) => {
          callback({ status: "succeeded", value: { value }, error: null });
        },
        () => {
          callback({ status: "failed", value: undefined, error: null });
        },
      );
  }, deadline);
  return orElse(asked, () => undefined);
}

/** The addresses that a note of the window's opening names. */
export function parseOpened(note: string | undefined): readonly string[] {
  if (!note) return [];
  try {
    const kept: unknown = JSON.parse(note);
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === "string") : [];
  } catch {
    return [];
  }
}
