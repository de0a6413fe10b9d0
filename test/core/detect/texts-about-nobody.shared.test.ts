import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { detect } from "#core/detect/detect.ts";
import { someFacts } from "../../support/some-facts.ts";

const corpora = new URL("../../../../shared/corpus-da/", import.meta.url);
const PIECE = 1500;

/** News comes as a word a line with its tags; the words make the sentences. */
function readCorpus(folder: string): string {
  const at = new URL(`${folder}/`, corpora);
  const texts = readdirSync(at)
    .filter((name) => /\.(?:txt|csv|tsv)$/.test(name))
    .map((name) => ({ name, text: readFileSync(new URL(name, at), "utf8") }));
  return texts
    .map(({ name, text }) =>
      name.endsWith(".tsv") ? text.replace(/^([^\t\n]+)\t.*$/gm, "$1").replace(/(?<!\n)\n(?!\n)/g, " ") : text,
    )
    .join("\n");
}

describe("pieces as long as a mail, of texts about nobody's health, each judged as a mail of its own", () => {
  test.each([
    ["corona-questions", 0],
    ["danplus-news", 0.02],
    ["folketinget-2023-01", 0.002],
    ["laws", 0.002],
  ])("%s: at most %s are flagged", (folder, most) => {
    const text = readCorpus(folder);
    const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) =>
      text.slice(at * PIECE, (at + 1) * PIECE),
    );
    const flagged = pieces.filter((value) =>
      detect(someFacts({ texts: [{ origin: "body", value }] })).some(
        ({ kind, certainty }) => kind === "health" && certainty !== "possible",
      ),
    );
    expect(flagged.length / pieces.length).toBeLessThanOrEqual(most);
  });
});
