import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { coreRows } from "./core.ts";
import { deskRows } from "./desk.ts";
import { handlerRows } from "./handler.ts";
import { judgeDevelopment, judgeLabelled } from "./judge-sets.ts";
import { paneRows } from "./pane.ts";
import { registerRows } from "./register.ts";
import { simulatorRows } from "./simulator.ts";

const shared = resolve("../shared");
const corpus = resolve(shared, "corpus-da");
const isShared = existsSync(corpus);

/** What can be measured by itself: `npm run bench -- core sets`. Each prints its own table. */
const parts: Readonly<Record<string, () => Promise<void>>> = {
  handler: async () => {
    console.table(await handlerRows());
  },
  core: () => {
    if (isShared) console.table(coreRows(corpus));
    else console.log("not run, for want of ../shared: the speed of the core");
    return Promise.resolve();
  },
  sets: () => {
    if (isShared) {
      console.log(judgeDevelopment(resolve(corpus, "mails-da-dev.jsonl")));
      console.log("labelled-mails, label → verdict:");
      for (const line of judgeLabelled(resolve(shared, "labelled-mails/mails.jsonl"))) console.log(`  ${line}`);
    } else console.log("not run, for want of ../shared: the labelled sets");
    return Promise.resolve();
  },
  simulator: async () => {
    console.table(await simulatorRows());
  },
  pane: async () => {
    console.table(await paneRows());
  },
  desk: async () => {
    console.table(await deskRows());
  },
  register: async () => {
    console.table(await registerRows(100_000));
  },
};

/** What takes minutes is measured when it is asked for by name. */
const onRequest: typeof parts = {
  "register-million": async () => {
    console.table(await registerRows(1_000_000));
  },
};

const chosen = process.argv.slice(2);
const known = { ...parts, ...onRequest };
const unknown = chosen.filter((name) => !(name in known));
if (unknown.length > 0) {
  console.error(`npm run bench knows ${Object.keys(known).join(", ")}, and not ${unknown.join(", ")}.`);
  process.exitCode = 64;
} else
  for (const [name, run] of Object.entries(known)) {
    if (chosen.length === 0 ? name in parts : chosen.includes(name)) await run();
  }
