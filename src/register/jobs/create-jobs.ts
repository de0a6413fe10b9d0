import { Worker } from "node:worker_threads";

import type { Breach } from "#core/breach/breach.ts";

import { errorCode } from "../engine/error-code.ts";
import { tooLarge } from "../imports/import-limits.ts";
import { RegisterError } from "../register-error.ts";
import type { Job, Message, PaperJob, ReadLog, Reply, WrittenFile } from "./job.ts";

/** Work of seconds, in threads of their own within limits of time and memory. */
export interface Jobs {
  /** Reads a log; the signal stops it. */
  readonly read: (job: Extract<Job, { kind: "read" }>, signal: AbortSignal) => Promise<ReadLog>;
  /** Writes a file of the pages. */
  readonly write: (
    job: Extract<Job, { kind: "write" }>,
    pages: AsyncIterable<readonly Breach[]>,
    signal: AbortSignal,
  ) => Promise<WrittenFile>;
  /** Writes a paper as a file. */
  readonly paper: (job: PaperJob, signal: AbortSignal) => Promise<WrittenFile>;
  /** Stops what runs. */
  readonly close: () => Promise<void>;
}

/** Where the thread's program lies; the arguments are for a program that is not built. */
export interface JobProgram {
  readonly script: string;
  readonly execArgv?: readonly string[];
}

/** As many as cores are spared by a machine of two that serves the add-in beside. */
const AT_ONCE = 1;
const MAX_WAITING = 8;
const MEGABYTES = 512;
const LONGEST = 120_000;

type Feed = (send: (message: Message) => void) => Promise<void>;

export function createJobs(program: JobProgram): Jobs {
  const running = new Set<Worker>();
  const inTurn = takeTurns();
  const run = (feed: Feed, signal: AbortSignal): Promise<Reply> => inTurn(() => runOne(program, running, feed, signal));
  return {
    read: async (job, signal) => {
      const feed: Feed = (send) => {
        send(job);
        return Promise.resolve();
      };
      const reply = await run(feed, signal);
      return "read" in reply ? reply.read : refuse(reply);
    },
    write: async (job, pages, signal) => {
      const feed: Feed = async (send) => {
        send(job);
        for await (const breaches of pages) {
          if (signal.aborted) break;
          send({ kind: "page", breaches });
        }
        send({ kind: "end" });
      };
      const reply = await run(feed, signal);
      return "written" in reply ? reply.written : refuse(reply);
    },
    paper: async (job, signal) => {
      const feed: Feed = (send) => {
        send(job);
        return Promise.resolve();
      };
      const reply = await run(feed, signal);
      return "written" in reply ? reply.written : refuse(reply);
    },
    close: async () => {
      await Promise.all([...running].map((worker) => worker.terminate()));
    },
  };
}

/** A few at once, some waiting, and whoever comes beyond is told to come again. */
function takeTurns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let taken = 0;
  return async (work) => {
    if (waiting.length >= MAX_WAITING) throw new RegisterError("busy");
    if (taken >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    else taken++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) taken--;
      else next();
    }
  };
}

async function runOne(program: JobProgram, running: Set<Worker>, feed: Feed, signal: AbortSignal): Promise<Reply> {
  const worker = new Worker(program.script, {
    ...(program.execArgv === undefined ? {} : { execArgv: [...program.execArgv] }),
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  running.add(worker);
  try {
    const replied = replyOf(worker, AbortSignal.any([signal, AbortSignal.timeout(LONGEST)]));
    // A reply that comes as an error while pages are still being read is awaited below.
    replied.catch(() => undefined);
    await feed((message) => {
      worker.postMessage(message);
    });
    return await replied;
  } finally {
    running.delete(worker);
    await worker.terminate();
  }
}

function replyOf(worker: Worker, signal: AbortSignal): Promise<Reply> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", (error) => {
      reject(errorCode(error) === "ERR_WORKER_OUT_OF_MEMORY" ? tooLarge("", "a file that needs less memory") : error);
    });
    worker.once("exit", () => {
      reject(new RegisterError("busy"));
    });
    signal.addEventListener("abort", () => {
      reject(tooLarge("", "a file that takes less time"));
    });
  });
}

function refuse(reply: Reply): never {
  if ("refused" in reply) throw new RegisterError(reply.refused.code, reply.refused.problems);
  throw Object.assign(new Error("a job failed"), { name: "fault" in reply ? reply.fault : "unknown" });
}
