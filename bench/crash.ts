import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { databases } from "../test/support/databases.ts";
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
process.exitCode = rows.some(({ lost, doubled, faults }) => lost + doubled > 0 || faults !== "") ? 1 : 0;
