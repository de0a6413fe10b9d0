import { readFileSync, writeFileSync } from "node:fs";
import { judgeDevelopment } from "../judge-sets.ts";
import { corpora } from "./corpora.ts";
import { cprCases } from "./cpr-cases.ts";
import { labelledMails } from "./labelled-mails.ts";
import { readSetPath } from "./read-lines.ts";
import { speed } from "./speed.ts";

const MISSING = "Not measured here: the texts are in the developers' shared folder, which is missing.";
const FILE = "docs/quality.md";

const page = [
  "# What the detectors find, and what they find wrongly",
  "`npm run quality` measures this, and with `-- --write` keeps it here. A finding that is only *possible* holds no mail up, so the shares are of those called *likely* or *certain* unless a column says otherwise. The mails are invented and were labelled by one person; the sets show kinds of mistakes and are no sample of a municipality's mail.",
  "## CPR numbers, planted and imitated",
  cprCases(),
  "## 400 labelled mails",
  labelledMails(),
  "## 54 development mails, sent plainly to an outsider, with the policy that Postvagt comes with",
  judgeDevelopment(readSetPath("corpus-da/mails-da-dev.jsonl")),
  "## Danish texts in which there is nothing to find",
  corpora() ?? MISSING,
  "## Speed",
  speed() ?? MISSING,
  "## Beside others",
  readFileSync("bench/quality/peers.md", "utf8").trim(),
].join("\n\n");

console.log(page);
if (process.argv.includes("--write")) writeFileSync(FILE, `${page}\n`);
