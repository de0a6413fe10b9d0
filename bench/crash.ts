import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { databases } from "../test/support/databases.ts";
import { fillDisk } from "../test/support/full-disk.ts";
import { losePower } from "../test/support/power-loss.ts";
import { killProcesses } from "../test/support/kill-processes.ts";
import { killRounds } from "../test/support/kill-rounds.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "200" },
    "power-losses": { type: "string", default: "10" },
    kills: { type: "string", default: "20" },
  },
});
const program = resolve("dist/cli/postvagt.js");
const rows = [];
for (const [engine, make] of databases) {
  const { database, remove } = await make();
  rows.push({ engine, ...(await killRounds(Number(values.rounds), database, program)) });
  remove();
}
console.table(rows);
const shared = [];
for (const [engine, make] of databases.filter(([name]) => name === "postgres")) {
  const { database, remove } = await make();
  const killed = await killProcesses(database, { servers: 4, kills: Number(values.kills), clients: 200, program });
  shared.push({ engine, ...killed });
  remove();
}
console.table(shared);
const filled = await fillDisk(program);
if (filled === null) console.log("not run: a full and a read-only disk, for this machine lets nobody mount one");
else console.table([{ engine: "embedded, disk full", ...filled }]);
const dark = await losePower(Number(values["power-losses"]), program);
if (dark === null) console.log("not run: power losses, for this machine lets nobody mount an image");
else console.table([{ engine: "embedded, power lost", ...dark }]);
const isHurt = [...rows, ...shared, ...(filled === null ? [] : [filled]), ...(dark === null ? [] : [dark])].some(
  ({ lost, faults }) => lost > 0 || faults !== "",
);
process.exitCode = isHurt || [...rows, ...shared].some(({ doubled }) => doubled > 0) ? 1 : 0;
