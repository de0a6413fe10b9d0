import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { measureLarge } from "./large.ts";
import { printFresh } from "./fresh/print-fresh.ts";
import { printGaps } from "./print-gaps.ts";
import { libraries } from "./libraries.ts";
import { newScore, scoreFile, scoreRow } from "./measure.ts";
import type { Score } from "./measure.ts";
import { printPlanted } from "./print-planted.ts";
import { startReader } from "./reader-process.ts";
import type { ReaderProcess } from "./reader-process.ts";
import { readReference } from "./reference.ts";
import { OWN, serveOrders } from "./worker.ts";

const GAPS = 60;
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

/**
 * `npm run extraction -- [--missing] [--own] FOLDER…`: what Postvagt, other programs and the usual libraries find in the files
 * there. `--own` leaves the libraries out; `--large` reads two large files instead. `--missing` names the words that Postvagt did not find, the worst file first.
 */
async function measure(folders: readonly string[], flags: ReadonlySet<string>): Promise<void> {
  const script = fileURLToPath(import.meta.url);
  const readers = new Map<string, ReaderProcess>();
  const scores = new Map<string, Score>();
  for (const folder of folders) {
    for (const file of filesIn(resolve(folder))) {
      const kind = (ENDING.exec(file)?.[1] ?? "").toLowerCase();
      if (!KNOWN.has(kind)) continue;
      const reference = await readReference(file, kind);
      for (const by of [OWN, ...(flags.has("--own") ? [] : (libraries[kind] ?? []).map(({ name }) => name))]) {
        const reader = readers.get(by) ?? startReader(script);
        readers.set(by, reader);
        const row = `${kind} ${by}`;
        const score = scores.get(row) ?? newScore();
        scores.set(row, score);
        await scoreFile({ file, kind, by }, reference, reader, score);
      }
    }
  }
  for (const reader of readers.values()) reader.end();
  const rows = [...scores].sort(([a], [b]) => (a < b ? -1 : 1));
  console.table(Object.fromEntries(rows.map(([name, score]) => [name, scoreRow(score)])));
  if (flags.has("--missing")) for (const [name, { missing }] of rows) if (name.endsWith(OWN)) nameMissing(missing);
  for (const [name, { underHalf }] of rows) for (const file of underHalf) console.log(`under half, ${name}: ${file}`);
}

function nameMissing(missing: Score["missing"]): void {
  for (const { file, count, words } of [...missing].sort((a, b) => b.count - a.count))
    console.log(`${count} words missing in ${file}: ${words.join(" ")}`);
}

const words = process.argv.slice(2);
const folders = words.filter((word) => !word.startsWith("--"));
if (words.includes("--reader")) serveOrders();
else if (words.includes("--large")) measureLarge();
else if (words.includes("--planted")) await printPlanted();
else if (words.includes("--gaps")) printGaps(GAPS);
else if (words.includes("--fresh")) await printFresh();
else {
  await printPlanted();
  printGaps(GAPS);
  await measure(folders.length > 0 ? folders : ["test/fixtures"], new Set(words));
}
