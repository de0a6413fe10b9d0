import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { databases } from "../test/support/databases.ts";
import { fillDisk } from "../test/support/full-disk.ts";
import { killRounds } from "../test/support/kill-rounds.ts";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "200" } } });
const program = resolve("dist/cli/postvagt.js");
const rows = [];
for (const [engine, make] of databases) {
  const { database, remove } = await make();
  rows.push({ engine, ...(await killRounds(Number(values.rounds), database, program)) });
  remove();
}
console.table(rows);
const filled = await fillDisk(program);
if (filled === null) console.log("not run: a full and a read-only disk, for this machine lets nobody mount one");
else console.table([{ engine: "embedded, disk full", ...filled }]);
const isHurt = [...rows, ...(filled === null ? [] : [filled])].some(({ lost, faults }) => lost > 0 || faults !== "");
process.exitCode = isHurt || rows.some(({ doubled }) => doubled > 0) ? 1 : 0;
