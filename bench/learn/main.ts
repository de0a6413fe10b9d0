import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { format, resolveConfig } from "prettier";
import { readCorpus } from "./corpus.ts";
import { examplesOf, learnCpr, madeExamples } from "./cpr.ts";
import { buildDataset } from "./dataset.ts";
import { createFolds, modelOfAll } from "./folds.ts";
import { factsOfMail } from "./mail-facts.ts";
import { measure } from "./measure.ts";
import { report } from "./report.ts";

/**
 * `npm run learn` trains both models and writes them where the product reads them; the same data gives the same bytes.
 * `-- --measure` measures instead, leaving one writer out in turn, or a quarter of the writers with `--groups`; `--write` keeps
 * the figures for docs/quality.md.
 */
const CPR_MODEL = "src/core/detect/cpr/packed-cpr-model.ts";
const MODEL = "src/core/detect/model/packed-model.ts";
const FIGURES = "bench/learn/measured.md";

const has = (argument: string): boolean => process.argv.includes(argument);
const started = Date.now();
const log = (what: string): void => {
  console.error(`${((Date.now() - started) / 1000).toFixed(0)} s: ${what}`);
};

if (has("--numbers")) await learnNumbers();
else if (has("--sentences")) await learnSentences();
else if (has("--measure")) await measureAll(has("--groups"));
else {
  // One after the other, each in a process of its own: how a mail is weighed depends on which numbers are found in it.
  for (const part of ["--numbers", "--sentences"])
    execFileSync(process.execPath, [...process.execArgv, ...process.argv.slice(1), part], { stdio: "inherit" });
}

function readExamples() {
  const mails = readCorpus();
  const facts = mails.map(factsOfMail);
  const candidates = examplesOf(mails, facts);
  const made = madeExamples();
  log(`${candidates.length} candidates of CPR numbers in mails, ${made.length} in short texts`);
  return { mails, facts, candidates, made };
}

async function learnNumbers(): Promise<void> {
  const { candidates, made } = readExamples();
  await write(CPR_MODEL, "packedCprModel", "PackedCprModel", "./weigh-candidate.ts", learnCpr(candidates, made));
}

async function learnSentences(): Promise<void> {
  const data = buildDataset(readCorpus());
  log(`${data.mails.length} mails, ${data.mailOf.length} units, ${data.bucketOf.length} features`);
  const folds = createFolds(data, data.mails.map(factsOfMail));
  await write(MODEL, "packedModel", "PackedModel", "./model.ts", modelOfAll(data, folds));
}

async function measureAll(isByGroup: boolean): Promise<void> {
  const { mails, facts, candidates, made } = readExamples();
  const data = buildDataset(mails);
  const folds = createFolds(data, facts);
  const measured = measure({ data, facts, folds, candidates, made, log }, isByGroup);
  const page = report(measured, { isByGroup, writers: folds.writers.length });
  const text = await format(page, { ...(await resolveConfig(FIGURES)), filepath: FIGURES });
  console.log(text);
  if (has("--write")) writeFileSync(FIGURES, text);
}

async function write(file: string, name: string, type: string, home: string, model: object): Promise<void> {
  const head = "/** Written by `npm run learn`; the same data gives the same bytes. */";
  const code = `import type { ${type} } from "${home}";\n\n${head}\nexport const ${name}: ${type} = ${JSON.stringify(model)};\n`;
  const text = await format(code, { ...(await resolveConfig(file)), filepath: file });
  writeFileSync(file, text);
  const size = `${(text.length / 1024).toFixed(0)} kB, ${(gzipSync(text).length / 1024).toFixed(1)} kB gzip`;
  console.log(`${file}: ${size}, sha256 ${createHash("sha256").update(text).digest("hex")}`);
}
