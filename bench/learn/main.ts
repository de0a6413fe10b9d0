import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { format, resolveConfig } from "prettier";
import { readCorpus } from "./corpus.ts";
import { examplesOf, learnCpr, madeExamples } from "./cpr.ts";
import { buildDataset } from "./dataset.ts";
import { createFolds, modelOfAll } from "./folds.ts";
import { makeSentences } from "./made-sentences.ts";
import { factsOfMail } from "./mail-facts.ts";
import { measure } from "./measure.ts";
import { report } from "./report.ts";

/**
 * `npm run learn` trains both models and writes them to build/learn; the same data gives the same bytes. `-- --measure`
 * measures instead, leaving one writer out in turn, or a quarter of the writers with `--groups`; `--write` keeps the figures
 * for docs/quality.md.
 */
const FOLDER = "build/learn";
const FIGURES = "bench/learn/measured.md";

const has = (argument: string): boolean => process.argv.includes(argument);
const started = Date.now();
const log = (what: string): void => {
  console.error(`${((Date.now() - started) / 1000).toFixed(0)} s: ${what}`);
};

const data = buildDataset([...readCorpus(), ...makeSentences()]);
log(`${data.mails.length} mails, ${data.mailOf.length} units, ${data.bucketOf.length} features`);
const facts = data.mails.map(factsOfMail);
const folds = createFolds(data, facts);
const candidates = examplesOf(data.mails, facts);
const made = madeExamples();
log(`${candidates.length} candidates of CPR numbers in mails, ${made.length} in short texts`);

if (has("--measure")) {
  const isByGroup = has("--groups");
  const measured = measure({ data, facts, folds, candidates, made, log }, isByGroup);
  const page = report(measured, { isByGroup, writers: folds.writers.length });
  const text = await format(page, { ...(await resolveConfig(FIGURES)), filepath: FIGURES });
  console.log(text);
  if (has("--write")) writeFileSync(FIGURES, text);
} else {
  mkdirSync(FOLDER, { recursive: true });
  write("cpr-model.json", learnCpr(candidates, made));
  write("model.json", modelOfAll(data, folds));
}

function write(name: string, model: object): void {
  const text = `${JSON.stringify(model)}\n`;
  writeFileSync(`${FOLDER}/${name}`, text);
  const size = `${(text.length / 1024).toFixed(0)} kB, ${(gzipSync(text).length / 1024).toFixed(0)} kB gzip`;
  console.log(`${FOLDER}/${name}: ${size}, sha256 ${createHash("sha256").update(text).digest("hex")}`);
}
