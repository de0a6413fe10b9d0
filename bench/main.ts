import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Script, createContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { coreRows } from "./core.ts";
import { judgeDevelopment, judgeLabelled } from "./judge-sets.ts";

const shared = resolve("../shared");

/** Size of the handler, and how long an engine takes to load it. */
function handlerRows() {
  const script = readFileSync("dist/onsend.js");
  const start = performance.now();
  const globals = { Office: { actions: { associate: () => undefined } }, setTimeout, clearTimeout, console };
  new Script(script.toString("utf8")).runInContext(createContext(globals));
  return [
    { what: "onsend.js, gzip", figure: `${(gzipSync(script).length / 1_000).toFixed(0)} kB`, target: "200 kB" },
    { what: "onsend.js, load", figure: `${(performance.now() - start).toFixed(0)} ms`, target: "100 ms" },
  ];
}

const corpus = resolve(shared, "corpus-da");
console.table([...handlerRows(), ...(existsSync(corpus) ? coreRows(corpus) : [])]);
if (existsSync(corpus)) {
  console.log(judgeDevelopment(resolve(corpus, "mails-da-dev.jsonl")));
  console.log("labelled-mails, label → verdict:");
  for (const line of judgeLabelled(resolve(shared, "labelled-mails/mails.jsonl"))) console.log(`  ${line}`);
} else console.log("not run, for want of ../shared: the speed of the core, and the labelled sets");
