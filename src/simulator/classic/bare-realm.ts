import { createContext, runInContext } from "node:vm";

/** What an engine of 2016 does not have; by owner, as an expression of the realm's own. */
const newer: Readonly<Record<string, readonly string[]>> = {
  Object: ["values", "entries", "getOwnPropertyDescriptors", "fromEntries", "hasOwn", "groupBy"],
  Promise: ["allSettled", "any", "withResolvers", "try"],
  "Promise.prototype": ["finally"],
  Array: ["fromAsync"],
  // ES2016 has `includes`, but an engine without it was met in the field (office-js #3730).
  "Array.prototype": [
    "includes",
    "flat",
    "flatMap",
    "at",
    "findLast",
    "findLastIndex",
    "toReversed",
    "toSorted",
    "toSpliced",
    "with",
  ],
  "String.prototype": [
    "padStart",
    "padEnd",
    "trimStart",
    "trimEnd",
    "matchAll",
    "replaceAll",
    "at",
    "isWellFormed",
    "toWellFormed",
  ],
  "RegExp.prototype": ["dotAll", "hasIndices", "unicodeSets"],
  "Object.getPrototypeOf(Uint8Array.prototype)": ["at", "findLast", "findLastIndex", "toReversed", "toSorted", "with"],
  Symbol: ["asyncIterator", "matchAll"],
  "Function('return this')()": [
    "AggregateError",
    "Atomics",
    "BigInt",
    "BigInt64Array",
    "BigUint64Array",
    "FinalizationRegistry",
    "Intl",
    "Iterator",
    "SharedArrayBuffer",
    "WeakRef",
    "WebAssembly",
    "console",
    "globalThis",
  ],
};

const prune = Object.entries(newer)
  .map(([owner, names]) => `${JSON.stringify(names)}.forEach(function (name) { delete (${owner})[name]; });`)
  .join("\n");

/**
 * A realm with nothing but the language of 2016, `console`, timers and what is given: no document, no network, no
 * storage, as classic Outlook's JavaScript-only runtime (platform.md 2.3). `window` and `self` are the realm itself,
 * without a location. Returns how to run a script in it.
 */
export function openBareRealm(given: Readonly<Record<string, unknown>>): (code: string, name: string) => unknown {
  const context = createContext({});
  runInContext(prune, context);
  const realm = runInContext("this", context) as Record<string, unknown>;
  const silent = (): void => undefined;
  Object.assign(realm, {
    ...given,
    window: realm,
    self: realm,
    console: { log: silent, warn: silent, error: silent, info: silent },
    setTimeout: (run: () => void, time: number) => setTimeout(run, time),
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => {
      clearTimeout(timer);
    },
  });
  return (code, name) => runInContext(code, context, { filename: name }) as unknown;
}
