import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parse } from "acorn";
import { readCompletion, type Completion } from "../host/completion.ts";
import type { Permission } from "../host/initial-data.ts";
import type { Item } from "../host/item.ts";
import type { Mailbox } from "../host/mailbox.ts";
import { answer } from "../host/outcome.ts";
import { defaultSettings, type Settings } from "../host/settings.ts";
import type { TraceEntry } from "../host/trace.ts";
import { openBareRealm } from "./bare-realm.ts";
import { openLibrary } from "./library-window.ts";
import { openNativeBridge } from "./native-bridge.ts";

/** A handler's script, and the item and Outlook that it meets. */
export interface ClassicOptions {
  readonly script: string;
  readonly item: Item;
  readonly mailbox: Mailbox;
  /** The client is "classic-1.15" unless chosen otherwise. */
  readonly settings?: Partial<Settings>;
  readonly permission?: Permission;
  /** The folder of another office.js than npm's. */
  readonly library?: string;
}

/** Classic Outlook's JavaScript-only runtime with one script loaded. */
export interface ClassicRuntime {
  /** Runs a function by its manifest name; resolves to its first answer, and never if it gives none. */
  readonly run: (functionName: string, eventType: string) => Promise<Completion>;
  readonly item: () => Item;
  /** Every answer given so far: a handler that answers twice shows here. */
  readonly completions: () => readonly Completion[];
  readonly trace: () => readonly TraceEntry[];
  /** Calls that the simulator or the played client does not know; a test that causes one fails. */
  readonly unknownCalls: () => readonly string[];
}

const es2016 = 2016;

/**
 * Loads a LaunchEvent script as classic Outlook does: one file, no page, the language of 2016, under the real office.js.
 * Throws a SyntaxError where such an engine could not read the script.
 */
export async function openClassic(options: ClassicOptions): Promise<ClassicRuntime> {
  parse(options.script, { ecmaVersion: es2016, sourceType: "script" });
  const settings: Settings = { ...defaultSettings, client: "classic-1.15", ...options.settings };
  const world = { item: options.item, mailbox: options.mailbox };
  const trace: TraceEntry[] = [];
  const completions: Completion[] = [];
  const waiting: ((completion: Completion) => void)[] = [];
  let count = 0;
  const bridge = openNativeBridge({
    controlId: "classic",
    addIn: { name: "", origin: "", permission: options.permission ?? "ReadWriteItem" },
    inEvent: true,
    item: () => world.item,
    mailbox: () => world.mailbox,
    settings: () => settings,
    freshId: () => `fresh-${(count += 1)}`,
    takeOver: (change) => Object.assign(world, change),
    perform: () => Promise.resolve(answer(undefined)),
    completed: (_status, text) => {
      completions.push(readCompletion(text));
      waiting.splice(0).forEach((done) => {
        done(readCompletion(text));
      });
    },
    record: (entry) => trace.push({ ...entry, frame: "classic" }),
    later: (milliseconds, run) => {
      setTimeout(run, milliseconds);
    },
  });
  const office = await openLibrary(options.library ?? npmLibrary(), bridge.external);
  openBareRealm({ Office: office })(options.script, "bundle.js");
  return {
    run: (functionName, eventType) =>
      new Promise((done) => {
        waiting.push(done);
        bridge.invoke(functionName, eventType);
      }),
    item: () => world.item,
    completions: () => completions,
    trace: () => trace,
    unknownCalls: () => trace.filter(({ result }) => result === "unknown").map(({ call, action }) => call ?? action),
  };
}

function npmLibrary(): string {
  return join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");
}
