import { existsSync, readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { detect } from "#core/detect/detect.ts";
import { factsOf } from "../../test/support/labelled/read-mail.ts";
import { isSure } from "./context.ts";
import { share, table } from "./markdown.ts";

const PIECE = 1_500;
const MB = 1_000_000;

export interface Corpus {
  readonly name: string;
  readonly text: string;
}

/** The developers' texts without labels, in which hardly anything should be found; none where their folder is missing. */
export function readCorpora(): readonly Corpus[] {
  const root = resolve("../shared/corpus-da");
  if (!existsSync(root)) return [];
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => ({ name, text: readFolder(resolve(root, name)) }));
}

/** News comes as a word a line with its tags; the words make the sentences. */
function readFolder(folder: string): string {
  const files = readdirSync(folder).filter((name) => /\.(?:txt|csv|tsv)$/.test(name));
  return files
    .map((name) => {
      const text = readFileSync(resolve(folder, name), "utf8");
      return name.endsWith(".tsv") ? text.replace(/^([^\t\n]+)\t.*$/gm, "$1").replace(/(?<!\n)\n(?!\n)/g, " ") : text;
    })
    .join("\n");
}

/** Findings a megabyte, and pieces as long as a mail that would be flagged, each judged as the mail it might be. */
export function corporaTable(corpora: readonly Corpus[]): string {
  const rows = corpora.map(({ name, text }) => measure(name, text));
  const sum = (pick: (one: Measured) => number) => rows.reduce((all, one) => all + pick(one), 0);
  const all = {
    name: "**all**",
    size: sum(({ size }) => size),
    numbers: sum(({ numbers }) => numbers),
    pieces: sum(({ pieces }) => pieces),
    cpr: sum(({ cpr }) => cpr),
    health: sum(({ health }) => health),
    other: sum(({ other }) => other),
  };
  return table([
    ["text", "MB", "CPR likely or more, a MB", "pieces flagged as CPR", "as health", "as another category"],
    ...[all, ...rows].map((one) => [
      one.name,
      one.size.toFixed(1),
      (one.numbers / one.size).toFixed(2),
      share(one.cpr, one.pieces),
      share(one.health, one.pieces),
      share(one.other, one.pieces),
    ]),
  ]);
}

interface Measured {
  readonly name: string;
  readonly size: number;
  readonly numbers: number;
  readonly pieces: number;
  readonly cpr: number;
  readonly health: number;
  readonly other: number;
}

const NO_CATEGORY = ["cpr", "health", "person"];

function measure(name: string, text: string): Measured {
  const pieces = text.match(new RegExp(`[\\s\\S]{1,${PIECE}}`, "g")) ?? [];
  const found = pieces.map((value) => detect(factsOf([{ origin: "body", value }])).filter(isSure));
  const flagged = (counts: (kind: string) => boolean) =>
    found.filter((findings) => findings.some(({ kind }) => counts(kind))).length;
  return {
    name,
    size: Buffer.byteLength(text) / MB,
    numbers: found.flat().filter(({ kind }) => kind === "cpr").length,
    pieces: pieces.length,
    cpr: flagged((kind) => kind === "cpr"),
    health: flagged((kind) => kind === "health"),
    other: flagged((kind) => !NO_CATEGORY.includes(kind)),
  };
}
