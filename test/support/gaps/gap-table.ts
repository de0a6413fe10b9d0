import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { seededRandom } from "../seeded-random.ts";
import { PLACES } from "../planted/all-places.ts";
import { NUMBER } from "../planted/place.ts";
import { checkGap, type Outcome } from "./check-gap.ts";
import { cuts, flips, partMutations, type Mutated } from "./mutations.ts";

/** A file whose number must not be passed over in silence, whatever happens to the file. */
export interface GapFile {
  readonly format: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly number: string;
}

const DOCUMENTS = /\.(?:docx|xlsx|pptx|od[tsp]|doc|xls|ppt|rtf|pdf)$/;
const WRITTEN = "010203-9995";

/** What LibreOffice has written, with the number that its sources have. */
export const documentFiles = (folder = "test/fixtures/documents"): readonly GapFile[] =>
  readdirSync(folder)
    .filter((name) => DOCUMENTS.test(name))
    .map((name) => ({
      format: name.slice(name.lastIndexOf(".") + 1),
      name,
      bytes: new Uint8Array(readFileSync(join(folder, name))),
      number: WRITTEN,
    }));

/** The first few places of each format. */
export function plantedFiles(perFormat: number): readonly GapFile[] {
  const taken = new Map<string, number>();
  return PLACES.filter(({ format }) => {
    const count = (taken.get(format) ?? 0) + 1;
    taken.set(format, count);
    return count <= perFormat;
  }).map(({ format, name, bytes }) => ({ format, name, bytes: bytes(), number: NUMBER }));
}

/** Formats without an end, in which a file cut short is a shorter file: nobody can tell. */
const ENDLESS = /^(?:eml|mbox|txt|csv|web archive|\.|html)/;
/** In an archive of files each is a file of its own: one less is another archive, and not damage. */
const LOOSE = /^(?:zip|eml|msg)$/;

export function* mutationsOf({ format, bytes }: GapFile, count: number): Generator<Mutated> {
  if (!LOOSE.test(format)) yield* partMutations(bytes);
  if (!ENDLESS.test(format)) yield* cuts(bytes, Math.ceil(count / 3));
  yield* flips(bytes, count, seededRandom(bytes.length));
}

type Tally = Record<Outcome, number>;

/** `npm run extraction`: parts taken out or renamed, files cut short, bytes made others. */
export function printGaps(count: number): void {
  const rows = new Map<string, Tally>();
  const silent: string[] = [];
  for (const file of [...documentFiles(), ...plantedFiles(4)]) {
    const usage = rows.get(file.format) ?? { found: 0, told: 0, altered: 0, silent: 0 };
    rows.set(file.format, usage);
    for (const { what, bytes } of mutationsOf(file, count)) {
      const outcome = checkGap(file.name, bytes, file.number);
      usage[outcome]++;
      if (outcome === "silent") silent.push(`${file.format}, ${file.name}: ${what}`);
    }
  }
  console.table(Object.fromEntries(rows));
  for (const line of silent) console.log(`silent: ${line}`);
}
