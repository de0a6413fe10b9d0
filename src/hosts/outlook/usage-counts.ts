import type { Count, Counted } from "./counted.ts";
import { COUNTED } from "./counted.ts";

/**
 * A storage that outlives the window and that the handler shares with the pane of its own origin. The handler has no network, so
 * its counts wait here until the pane takes them along; it reads nothing here that a decision depends on.
 */
export interface KeyValueStore {
  readonly get: (key: string) => Promise<string | null | undefined>;
  readonly set: (key: string, text: string) => Promise<unknown>;
  readonly remove: (key: string) => Promise<unknown>;
  readonly keys: () => Promise<readonly string[]>;
}

/** Counts of one day by unit and rule. */
export type UsageCounts = Readonly<Record<string, Readonly<Record<string, Readonly<Record<Counted, number>>>>>>;

const PREFIX = "postvagt.usage.";
const NONE: Readonly<Record<Counted, number>> = { shown: 0, fixed: 0, sentAnyway: 0, reason: 0, falseAlarm: 0 };

interface WebStorage {
  readonly length: number;
  readonly key: (at: number) => string | null;
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, text: string) => void;
  readonly removeItem: (key: string) => void;
}

interface RuntimeStorage {
  readonly getItem: (key: string) => Promise<string | null>;
  readonly setItem: (key: string, text: string) => Promise<unknown>;
  readonly removeItem: (key: string) => Promise<unknown>;
  readonly getKeys: () => Promise<string[]>;
}

declare const localStorage: WebStorage | undefined;
declare const OfficeRuntime: { readonly storage?: RuntimeStorage } | undefined;

/** Where counts may wait: the browser's storage, and in classic Outlook that of its runtime; none where neither is there. */
export function openStores(): readonly KeyValueStore[] {
  return [openBrowserBox(), openRuntimeBox()].reduce<readonly KeyValueStore[]>((all, box) => all.concat(box || []), []);
}

/** A browser that forbids storage throws where it is merely named. */
function openBrowserBox(): KeyValueStore | undefined {
  try {
    return typeof localStorage === "undefined" ? undefined : boxOf(localStorage);
  } catch {
    return undefined;
  }
}

function boxOf(storage: WebStorage): KeyValueStore {
  const later = <T>(work: () => T): Promise<T> => Promise.resolve().then(work);
  return {
    get: (key) => later(() => storage.getItem(key)),
    set: (key, text) =>
      later(() => {
        storage.setItem(key, text);
      }),
    remove: (key) =>
      later(() => {
        storage.removeItem(key);
      }),
    keys: () =>
      later(() => {
        const keys: string[] = [];
        for (let at = 0; at < storage.length; at++) keys.push(storage.key(at) || "");
        return keys;
      }),
  };
}

function openRuntimeBox(): KeyValueStore | undefined {
  const storage = typeof OfficeRuntime === "undefined" ? undefined : OfficeRuntime.storage;
  if (!storage) return undefined;
  return {
    get: (key) => storage.getItem(key),
    set: (key, text) => storage.setItem(key, text),
    remove: (key) => storage.removeItem(key),
    keys: () => storage.getKeys(),
  };
}

/** Adds counts to those of a day. */
export async function addUsage(box: KeyValueStore, day: string, unit: string, counts: readonly Count[]): Promise<void> {
  if (counts.length === 0) return;
  const key = PREFIX + day;
  await box.set(
    key,
    JSON.stringify(counts.reduce((usage, count) => add(usage, unit, count), parse(await box.get(key)))),
  );
}

/** All that waits, by day; what has been taken is gone. Days are taken one by one, so that a fault loses one at most. */
export async function takeUsage(
  box: KeyValueStore,
  take: (day: string, usage: UsageCounts) => Promise<void>,
): Promise<void> {
  for (const key of (await box.keys()).filter((one) => one.indexOf(PREFIX) === 0)) {
    const usage = parse(await box.get(key));
    await box.remove(key);
    await take(key.slice(PREFIX.length), usage);
  }
}

function add(usage: UsageCounts, unit: string, [rule, what]: Count): UsageCounts {
  const rules = (has(usage, unit) && usage[unit]) || {};
  const counts = (has(rules, rule) && rules[rule]) || NONE;
  return { ...usage, [unit]: { ...rules, [rule]: { ...counts, [what]: counts[what] + 1 } } };
}

/** What another version has left, or somebody has damaged, is nothing. */
function parse(text: string | null | undefined): UsageCounts {
  try {
    const usage = JSON.parse(text || "{}") as UsageCounts | null;
    return usage !== null && typeof usage === "object" && Object.keys(usage).every((unit) => isUnit(usage[unit]))
      ? usage
      : {};
  } catch {
    return {};
  }
}

function isUnit(rules: unknown): boolean {
  if (typeof rules !== "object" || rules === null) return false;
  const all = rules as Readonly<Record<string, unknown>>;
  return Object.keys(all).every((rule) => {
    const counts = (all[rule] || {}) as Readonly<Record<string, unknown>>;
    return COUNTED.every((what) => typeof counts[what] === "number");
  });
}

const has = (record: object, key: string): boolean => Object.prototype.hasOwnProperty.call(record, key);
