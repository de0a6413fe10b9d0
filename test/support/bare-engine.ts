import { createContext, runInContext } from "node:vm";
import type { OfficeContext } from "#hosts/outlook/connect.ts";
import { ES2016 } from "./es2016.ts";

/** The hands of the clock that the script sees. */
export interface BareTime {
  readonly now: () => number;
  readonly after: (millis: number, then: () => void) => () => void;
}

export interface BareEngine {
  /** The names that the script has associated, in order. */
  readonly associated: readonly string[];
  /** Calls a handler by its associated name, as Outlook does. */
  readonly launch: (name: string, event: { readonly completed: (options?: unknown) => void }) => void;
  /** Names of the global variables that the script left behind. */
  readonly globals: readonly string[];
}

type Handler = (event: { readonly completed: (options?: unknown) => void }) => void;

const LANGUAGE = ["length", "name", "prototype", "constructor"];

/**
 * Runs a script like the JavaScript-only runtime of classic Outlook (platform.md 2.3): the language of ES2016, timers, a
 * console and `Office`; no page, no network, no storage, no Intl, and no code made from text.
 */
export function runBare(script: string, context: () => OfficeContext, time: BareTime): BareEngine {
  const handlers = new Map<string, Handler>();
  const timers = new Map<number, () => void>();
  let isLoaded = false;
  const office = {
    actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
    get context() {
      if (!isLoaded) throw new Error("Office.context is not there while the script loads (office-js-docs-pr #3722)");
      return context();
    },
    onReady: () => new Promise(() => undefined),
  };
  const realm = createContext(
    {
      Office: office,
      console: { log: () => undefined },
      setTimeout: (then: () => void, millis: number) => {
        const id = timers.size + 1;
        timers.set(id, time.after(millis, then));
        return id;
      },
      clearTimeout: (id: number) => timers.get(id)?.(),
    },
    { codeGeneration: { strings: false, wasm: false } },
  );
  const given = ["Office", "console", "setTimeout", "clearTimeout"];
  pruneToES2016(realm, given);
  (runInContext("Date", realm) as DateConstructor).now = time.now;
  const before = new Set(Object.getOwnPropertyNames(realm));
  runInContext(script, realm, { filename: "onsend.js" });
  isLoaded = true;
  return {
    associated: [...handlers.keys()],
    launch: (name, event) => {
      const handler = handlers.get(name);
      if (!handler) throw new Error(`nothing is associated with ${name}`);
      handler(event);
    },
    globals: Object.getOwnPropertyNames(realm).filter((name) => !before.has(name)),
  };
}

/** Takes from a realm whatever ES2016 does not have, but for the names given. */
export function pruneToES2016(realm: object, given: readonly string[] = []): void {
  for (const [owner, names] of Object.entries(ES2016)) prune(realm, owner, names.split(/\s+/), given);
}

/** Takes from an object what ES2016 does not know; symbols stay. */
function prune(realm: object, owner: string, known: readonly string[], given: readonly string[]): void {
  const names = JSON.stringify([...known, ...given, ...LANGUAGE]);
  runInContext(
    `(function (owner, known) {
      Object.getOwnPropertyNames(owner).forEach(function (name) {
        if (known.indexOf(name) < 0) delete owner[name];
      });
    })(${owner === "globalThis" ? "this" : owner}, ${names})`,
    realm,
  );
}
