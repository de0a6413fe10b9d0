import { access, mkdir, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { Policy } from "#core/policy/policy.ts";
import { policyVersion } from "#core/policy/policy-version.ts";
import { LANGUAGES, type Language } from "#core/wording/texts.ts";
import { CliError } from "../cli-error.ts";
import { createProgress } from "../draw-progress.ts";
import { EXIT } from "../exit-codes.ts";
import { loadPolicy } from "../load-policy.ts";
import { formatSystemError } from "../format-system-error.ts";
import { compareReports, readReport } from "./compare-reports.ts";
import { createDone, type Done } from "./count/done.ts";
import { addRow, createTotals, type Totals } from "./count/totals.ts";
import { judgeSample } from "./judge-sample.ts";
import { openJournal, type Journal } from "./journal.ts";
import { drawPage } from "./page/draw-page.ts";
import { listPositions } from "./list-positions.ts";
import { daysOf, peopleOf, rulesOf, speedOf, uncoveredOf, unreadOf, type Report } from "./report.ts";
import { findFiles, type Sample } from "./sample/find-files.ts";
import { listTasks, type Task } from "./sample/list-tasks.ts";

export interface DryRunOptions {
  readonly org?: string;
  readonly out: string;
  readonly language?: string;
  readonly workers?: string;
  readonly ocr?: boolean;
  readonly before?: string;
}

/** Milliseconds; a mail's own budget is a minute, and text recognition has its own. */
const MAIL_TIMEOUT_MS = 120_000;

/** Threads beyond this wait for the disk. */
const MAX_WORKERS = 16;

/**
 * `postvagt dry-run`: judges a sample of sent mail offline and writes report.html and report.json. A run that was cut off goes
 * on where it was when the same command is given again.
 * @throws CliError where there is no sample, or the folder cannot be written.
 */
export async function runDryRun(root: string, options: DryRunOptions, script: string): Promise<number> {
  const policy = await loadPolicy(options.org);
  const language = readLanguage(options.language, policy);
  const size = readWorkers(options.workers);
  const sample = await findFiles(root);
  const { ocr = false, before } = options;
  const earlier = before === undefined ? undefined : await readReport(before);
  // A missing worker would make every mail one that could not be read.
  await orSay(script, () => access(script));
  await orSay(options.out, () => mkdir(options.out, { recursive: true }));
  const judgedBy = `${policyVersion(policy)}${ocr ? " with ocr" : ""}`;
  const report = await orSay(options.out, async () => {
    const journal = await openJournal(join(options.out, "dry-run-state.jsonl"), sample, judgedBy);
    const done = await judgeAll(sample, journal, { policy, script, size, ocr });
    const made = toReport(sample, policy, done);
    await writeFile(join(options.out, "report.json"), `${JSON.stringify(made, null, 2)}\n`);
    await writeFile(join(options.out, "report.html"), drawPage(made, language));
    const positions = await listPositions(sample, namedIn(done.totals, made));
    await writeFile(join(options.out, "positions.csv"), positions, { mode: 0o600 });
    await journal.remove();
    return made;
  });
  console.log(summarise(report, options.out));
  if (earlier !== undefined) console.log(compareReports(earlier, report).join("\n"));
  return EXIT.allow;
}

/** Does what touches the disk; what the system refuses is said in one line, and anything else goes on. */
async function orSay<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const fromSystem = error instanceof Error && "syscall" in error;
    throw fromSystem ? new CliError(`${path}: ${formatSystemError(error)}`, EXIT.badInput) : error;
  }
}

interface Run {
  readonly totals: Totals;
  readonly brokenMailboxes: number;
  readonly mails: number;
  readonly judgedNow: number;
  readonly seconds: number;
  readonly workers: number;
}

interface Crew {
  readonly policy: Policy;
  readonly script: string;
  readonly size: number;
  readonly ocr: boolean;
}

async function judgeAll(sample: Sample, journal: Journal, { policy, script, size, ocr }: Crew): Promise<Run> {
  const totals = createTotals();
  const done = createDone();
  for await (const row of journal.rows()) if (done.add(row.no)) addRow(totals, row);
  const broken = new Set<string>();
  const total = sample.files.reduce((sum, file) => sum + file.size, 0);
  const start = performance.now();
  const counts = { mails: 0, now: 0 };
  const progress = createProgress(process.stderr, total, (bytes) => sayProgress(bytes / total, counts, start));
  const tasks = skipDone(
    listTasks(sample, (path) => broken.add(path)),
    done,
    (task, isDone) => {
      counts.mails++;
      if (isDone) progress.step(task.length);
    },
  );
  const judging = { policy, ocr, salt: journal.salt };
  await judgeSample(tasks, { script, size, judging, patience: MAIL_TIMEOUT_MS }, async (row, task) => {
    counts.now++;
    done.add(row.no);
    addRow(totals, row);
    progress.step(task.length);
    await journal.add(row);
  });
  progress.end();
  await journal.close();
  const seconds = (performance.now() - start) / 1_000;
  const { mails, now: judgedNow } = counts;
  return { totals, brokenMailboxes: broken.size, mails, judgedNow, seconds, workers: size };
}

/** The tasks that have no row yet; `meet` hears of every one. */
async function* skipDone(
  tasks: AsyncIterable<Task>,
  done: Done,
  meet: (task: Task, isDone: boolean) => void,
): AsyncGenerator<Task> {
  for await (const task of tasks) {
    const isDone = done.has(task.no);
    meet(task, isDone);
    if (!isDone) yield task;
  }
}

function toReport({ files, others }: Sample, policy: Policy, run: Run): Report {
  const { totals } = run;
  const days = daysOf(totals);
  const { "not-own": notOwn = 0, ...notJudged } = Object.fromEntries(
    [...totals.problems].sort(([a], [b]) => (a < b ? -1 : 1)),
  ) as Record<string, number>;
  return {
    version: 1,
    madeAt: new Date().toISOString(),
    organisation: policy.organisation.name,
    policy: { version: policyVersion(policy), rules: policy.rules.length },
    sample: {
      files: files.length,
      bytes: files.reduce((sum, { size }) => sum + size, 0),
      mails: run.mails,
      judged: Object.values(totals.verdicts).reduce((sum, count) => sum + count, 0),
      notOwn,
      notJudged,
      others: Object.fromEntries(Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1))),
      brokenMailboxes: run.brokenMailboxes,
      firstDay: days[0]?.day ?? null,
      lastDay: days.at(-1)?.day ?? null,
    },
    verdicts: totals.verdicts,
    rules: rulesOf(totals, policy.rules),
    days,
    people: peopleOf(totals),
    uncovered: uncoveredOf(totals),
    unread: unreadOf(totals),
    speed: speedOf(totals, { workers: run.workers, seconds: run.seconds, mails: run.judgedNow }),
  };
}

/** The mails that the report speaks of by number. */
function namedIn({ notJudged }: Totals, { rules }: Report): readonly number[] {
  return [...rules.flatMap(({ examples }) => examples.map(({ no }) => no)), ...notJudged.map(({ no }) => no)];
}

function readLanguage(asked: string | undefined, policy: Policy): Language {
  const language = LANGUAGES.find((one) => one === (asked ?? policy.language));
  if (language === undefined)
    throw new CliError(`--language: expected "da" or "en", found "${asked ?? ""}"`, EXIT.usage);
  return language;
}

function readWorkers(asked: string | undefined): number {
  const size = asked === undefined ? Math.min(availableParallelism(), MAX_WORKERS) : Number(asked);
  if (Number.isInteger(size) && size >= 1 && size <= MAX_WORKERS) return size;
  throw new CliError(`--workers: expected a number from 1 to ${MAX_WORKERS}, found "${asked ?? ""}"`, EXIT.usage);
}

function sayProgress(
  share: number,
  { mails, now }: { readonly mails: number; readonly now: number },
  start: number,
): string {
  const seconds = (performance.now() - start) / 1_000;
  const left = share > 0.01 && share < 1 ? `, ${Math.ceil((seconds * (1 - share)) / share)} s left` : "";
  return `${Math.floor(share * 100)} %, ${mails} mails, ${Math.round(now / Math.max(seconds, 0.001))} a second${left}`;
}

function summarise({ sample, verdicts, speed }: Report, out: string): string {
  const failed = Object.values(sample.notJudged).reduce((sum, count) => sum + count, 0);
  const told = [
    `${sample.judged} mails: ${verdicts.allow} allow, ${verdicts.warn} warn, ${verdicts.justify} justify, ${verdicts.block} block`,
    ...(sample.notOwn === 0
      ? []
      : [`${sample.notOwn} left out, for their sender is in none of the organisation's domains`]),
    ...(failed === 0 ? [] : [`${failed} could not be judged`]),
  ];
  return `${told.join("; ")}\n${out}: report.html, report.json, positions.csv (${speed.seconds} s, ${speed.mailsASecond} mails a second)`;
}
