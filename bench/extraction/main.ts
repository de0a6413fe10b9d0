import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { libraries } from "./libraries.ts";
import { newScore, scoreFile, scoreRow } from "./measure.ts";
import type { Score } from "./measure.ts";
import { startReader } from "./reader-process.ts";
import { readReference } from "./reference.ts";
import { serveOrders } from "./worker.ts";

const ENDING = /\.([a-z\d]{2,5})$/i;
const KNOWN = new Set(
  "pdf docx docm dotx xlsx xlsm xlsb pptx odt ods odp rtf doc xls ppt msg eml html txt csv ics vcf zip gz tar xml json".split(
    " ",
  ),
);

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (entry.isFile()) yield path;
  }
}

/** `npm run extraction -- FOLDER…`: what Postvagt, other programs and the usual libraries find in the files there. */
async function measure(folders: readonly string[]): Promise<void> {
  const script = fileURLToPath(import.meta.url);
  const [own, library] = [startReader(script), startReader(script)];
  const scores = new Map<string, Score>();
  const scoreOf = (name: string) => {
    const score = scores.get(name) ?? newScore();
    scores.set(name, score);
    return score;
  };
  for (const folder of folders) {
    for (const file of filesIn(resolve(folder))) {
      const kind = (ENDING.exec(file)?.[1] ?? "").toLowerCase();
      if (!KNOWN.has(kind)) continue;
      const reference = await readReference(file, kind);
      await scoreFile({ file, kind, by: "own" }, reference, own, scoreOf(`${kind} Postvagt`));
      const other = libraries[kind];
      if (other) await scoreFile({ file, kind, by: "library" }, reference, library, scoreOf(`${kind} ${other[0]}`));
    }
  }
  own.end();
  library.end();
  const names = [...scores.keys()].sort();
  console.table(Object.fromEntries(names.map((name) => [name, scoreRow(scoreOf(name))])));
  for (const name of names) for (const file of scoreOf(name).underHalf) console.log(`under half, ${name}: ${file}`);
}

if (process.argv.includes("--reader")) serveOrders();
else await measure(process.argv.length > 2 ? process.argv.slice(2) : ["test/fixtures"]);
