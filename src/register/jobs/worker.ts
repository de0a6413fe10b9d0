import { parentPort } from "node:worker_threads";

import type { Breach } from "#core/breach/breach.ts";
import { findCpr } from "#core/detect/cpr/find-cpr.ts";

import { FORMATS } from "../exports/formats.ts";
import { makeTable } from "../exports/make-table.ts";
import { readLogFile } from "../imports/read-log-file.ts";
import { RegisterError } from "../register-error.ts";
import { scanTexts } from "../scan/scan-texts.ts";
import type { Job, Message, PaperJob, Reply, WrittenFile } from "./job.ts";

const scan = scanTexts(findCpr, () => new Date().toISOString().slice(0, 10));

/** One job: reading and writing large files is CPU of seconds, which must not hold up the add-in's files. */
let job: Job | undefined;
const breaches: Breach[] = [];

parentPort?.on("message", (message: Message) => {
  if (message.kind === "page") breaches.push(...message.breaches);
  else if (message.kind === "end") void answer(writeFile);
  else {
    job = message;
    if (message.kind === "read") void answer(() => readFile(message));
    else if (message.kind === "paper") void answer(() => writePaper(message));
  }
});

async function readFile({ format, bytes }: Extract<Job, { kind: "read" }>): Promise<Reply> {
  const rows = await readLogFile(format, bytes);
  return { read: { rows, found: scan({ rows }) } };
}

async function writePaper({ paper, format }: PaperJob): Promise<Reply> {
  const bytes =
    format === "pdf"
      ? await (await import("../exports/write-pdf.ts")).writePdf(paper)
      : await (await import("../exports/write-docx.ts")).writeDocx(paper);
  return { written: { bytes, entries: 1 } };
}

async function writeFile(): Promise<Reply> {
  if (job?.kind !== "write") throw new TypeError("there is nothing to write");
  const table = makeTable(job.table, breaches, scan, job.origin);
  const written: WrittenFile = { bytes: await FORMATS[job.format].write(table), entries: table.rows.length };
  return { written };
}

async function answer(work: () => Promise<Reply>): Promise<void> {
  parentPort?.postMessage(await work().catch(toReply));
}

function toReply(error: unknown): Reply {
  if (error instanceof RegisterError) return { refused: { code: error.code, problems: error.problems } };
  return { fault: error instanceof Error ? error.name : "unknown" };
}
