import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { judgeDevelopment } from "../judge-sets.ts";
import { calibration } from "./calibration.ts";
import { corporaTable, readCorpora } from "./corpora.ts";
import { lookAlikeTable, plantedTable } from "./cpr/case-tables.ts";
import { judgeCases } from "../../test/support/labelled/cpr-cases.ts";
import { plantedByGroup } from "./cpr/planted-by-group.ts";
import { developmentTable } from "./mails/development-mails.ts";
import { mailTables } from "./mails/mail-tables.ts";
import type { Mail } from "../../test/support/labelled/read-mail.ts";
import { readMail } from "../../test/support/labelled/read-mail.ts";
import { readMailSets, readSet, readSetPath } from "../../test/support/labelled/read-sets.ts";
import { measureSpeed } from "./speed/measure-speed.ts";
import { hostileTable, SPEED_ARGUMENT, speedTable } from "./speed/speed-table.ts";
import { technicalTable } from "./cpr/technical-table.ts";

const MISSING = "Not measured here: the texts are in the developers' shared folder, which is missing.";
const FILE = "docs/quality.md";
const SPEED =
  "On one thread of a machine that others used meanwhile, so by processor time and beside a yardstick of the same run: a loop that does nothing but add up the text's characters. A text is repeated until it is long enough; the first run, in which the engine compiles, is not counted. Memory is the process's height above what it held with the text in it.";

if (process.argv.includes(SPEED_ARGUMENT)) {
  const [name = "", size = ""] = process.argv.slice(-2);
  console.log(JSON.stringify(measureSpeed(name, Number(size))));
} else {
  const page = writePage();
  console.log(page);
  if (process.argv.includes("--write")) {
    const style = await resolveConfig(FILE);
    writeFileSync(FILE, await format(page, { ...style, filepath: FILE }));
  }
}

function writePage(): string {
  const cases = judgeCases(readSet("corpus-da/cpr-cases-dev.jsonl"));
  const sets = readMailSets().map(({ name, lines }) => ({ name, mails: (lines as readonly Mail[]).map(readMail) }));
  const corpora = readCorpora();

  return [
    "# What the detectors find, and what they find wrongly",
    "`npm run quality` measures this, and with `-- --write` keeps it here. A finding that is only *possible* holds no mail up, so the shares are of those called *likely* or *certain* unless a column says otherwise. The mails are invented and were labelled by one person; the sets show kinds of mistakes and are no sample of a municipality's mail. The rules were tuned on these sets and the model has learned from some of them, so expect less on others; the figures by writers whom neither saw are below.",
    `## CPR numbers: ${cases.length} short texts with one planted or imitated (cpr-cases-dev.jsonl)`,
    "Asked is that 99.5 % of the numbers that are labelled or hyphenated be found; unlabelled ones of day + 60 and eCPRs are not among them. The columns of other tools are quoted, see the end.",
    plantedTable(cases),
    "What is taken for a CPR number and is none; asked is at most 0.5 % of each:",
    lookAlikeTable(cases),
    "Our own planted numbers, every layout with every separator and every kind of number (test/support/planted-numbers.ts):",
    plantedByGroup(),
    "Number-heavy texts in which no number is a citizen's, made alike in every run (test/support/technical); asked is at most 1 a MB:",
    technicalTable(),
    ...sets.flatMap(({ name, mails }) => [`## ${mails.length} labelled mails: ${name}`, mailTables(mails)]),
    "## The development mails: mails-da-dev.jsonl",
    developmentTable(),
    `Sent plainly to an outsider, with the policy that Postvagt comes with: ${judgeDevelopment(readSetPath("corpus-da/mails-da-dev.jsonl")).replace("mails-da-dev: ", "")}.`,
    "## How sure is sure",
    "Findings that are right, by what they are called; asked is 99 % of the certain ones and 90 % of the likely ones:",
    calibration(cases, sets),
    "## Danish texts in which there is nothing to find",
    "News does describe named persons' illnesses. Asked of CPR numbers is at most 0.1 a MB.",
    corpora.length === 0 ? MISSING : corporaTable(corpora),
    "## By writers whom the learned model never saw",
    readFileSync("bench/learn/measured.md", "utf8").trim(),
    "## Speed",
    SPEED,
    speedTable(import.meta.url) ?? MISSING,
    "Texts made to slow the CPR detector down, by processor time; no regular expression of the detectors backtracks (redos-detector and eslint-plugin-regexp, which lint the folder):",
    hostileTable(),
    "## Beside others",
    readFileSync("bench/quality/peers.md", "utf8").trim(),
  ].join("\n\n");
}
