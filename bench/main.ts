import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { coreRows } from "./core.ts";
import { handlerRows } from "./handler.ts";
import { judgeDevelopment, judgeLabelled } from "./judge-sets.ts";
import { simulatorRows } from "./simulator.ts";

const shared = resolve("../shared");

const corpus = resolve(shared, "corpus-da");
console.table([...(await handlerRows()), ...(existsSync(corpus) ? coreRows(corpus) : [])]);
if (existsSync(corpus)) {
  console.log(judgeDevelopment(resolve(corpus, "mails-da-dev.jsonl")));
  console.log("labelled-mails, label → verdict:");
  for (const line of judgeLabelled(resolve(shared, "labelled-mails/mails.jsonl"))) console.log(`  ${line}`);
} else console.log("not run, for want of ../shared: the speed of the core, and the labelled sets");
console.table(await simulatorRows());
