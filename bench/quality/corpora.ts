import { existsSync, readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { detectText } from "#core/detect/detect-text.ts";
import { context, isSure } from "./context.ts";
import { share, table } from "./markdown.ts";

const PIECE = 1_500;
const MB = 1_000_000;

/** Texts without labels, in which nothing should be found: findings a megabyte, and pieces as long as a mail that would be flagged. */
export function corpora(): string | undefined {
  const root = resolve("../shared/corpus-da");
  if (!existsSync(root)) return undefined;
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const rows = folders.map(({ name }) => corpusRow(name, readFolder(resolve(root, name))));
  return table([
    ["text", "MB", "CPR likely or more, a MB", "pieces flagged as CPR", "pieces flagged as health"],
    ...rows,
  ]);
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

function corpusRow(name: string, text: string): readonly string[] {
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) =>
    text.slice(at * PIECE, (at + 1) * PIECE),
  );
  const found = pieces.map((value) => detectText({ origin: "body", value }, context).filter(isSure));
  const flagged = (kind: string) => found.filter((findings) => findings.some((one) => one.kind === kind)).length;
  const size = Buffer.byteLength(text) / MB;
  const numbers = found.flat().filter(({ kind }) => kind === "cpr").length;
  return [
    name,
    size.toFixed(1),
    (numbers / size).toFixed(2),
    share(flagged("cpr"), pieces.length),
    share(flagged("health"), pieces.length),
  ];
}
