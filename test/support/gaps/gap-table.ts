import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { seededRandom } from "../seeded-random.ts";
import { PLACES } from "../planted/all-places.ts";
import { NUMBER } from "../planted/place.ts";
import { checkGap, type Outcome } from "./check-gap.ts";
import { spellingOf } from "./spelling.ts";
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

/** Formats without an end, in which a file cut short is a shorter file: nobody can tell. Some of their files say that they end. */
const ENDLESS = /^(?:eml|mbox|txt|csv|web archive|\.|html)/;
const ENDED = /^\s*<html[^]*<\/html>\s*$|\r\n--b1--\s*$/i;
/** In an archive of files each is a file of its own: one less is another archive, and not damage. */
const LOOSE = /^(?:zip|eml|msg)$/;

/** What became of the number after each of some mutations of a file. */
export function* outcomesOf(
  file: GapFile,
  count: number,
): Generator<{ readonly what: string; readonly outcome: Outcome }> {
  const own = spellingOf(file.bytes, file.number);
  for (const { what, bytes, at } of mutationsOf(file, count)) {
    const outcome = checkGap(file.name, bytes, file.number);
    const isAltered = outcome === "silent" && at !== undefined && own.has(at);
    yield { what, outcome: isAltered ? "altered" : outcome };
  }
}

function* mutationsOf({ format, bytes }: GapFile, count: number): Generator<Mutated> {
  if (!LOOSE.test(format)) yield* partMutations(bytes);
  const isEnded = !ENDLESS.test(format) || ENDED.test(Buffer.from(bytes).toString("latin1"));
  if (isEnded) yield* cuts(bytes, Math.ceil(count / 3));
  yield* flips(bytes, count, seededRandom(bytes.length));
}
