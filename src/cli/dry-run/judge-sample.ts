import { Worker } from "node:worker_threads";
import type { Judging } from "./judge-task.ts";
import type { NotJudgedRow, Row } from "./row.ts";
import type { Task } from "./sample/list-tasks.ts";

export interface Crew {
  /** The built `dry-run-worker.js`. */
  readonly script: string;
  readonly size: number;
  readonly judging: Judging;
  /** Milliseconds for one mail, longer than any budget of the readers: what takes so long hangs. */
  readonly patience: number;
}

/** Megabytes of a worker's own memory; a mail that needs more is one that could not be read, and ends nothing else. */
const MAX_MEMORY = 1_500;

/** Judges tasks in as many threads as the crew has, and hands on each row as it comes; a thread that dies is replaced. */
export async function judgeSample(
  tasks: AsyncIterator<Task, unknown>,
  crew: Crew,
  take: (row: Row, task: Task) => Promise<void>,
): Promise<void> {
  const lane = async (): Promise<void> => {
    let worker: Worker | undefined;
    for (let next = await tasks.next(); next.done !== true; next = await tasks.next()) {
      worker ??= await hire(crew);
      const { row, isAlive } = await ask(worker, next.value, crew.patience);
      if (!isAlive) worker = undefined;
      await take(row, next.value);
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: crew.size }, lane));
}

/** A thread that runs: what it takes to start is no mail's time. */
export async function hire({ script, judging }: Crew): Promise<Worker> {
  const worker = new Worker(script, { workerData: judging, resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY } });
  await new Promise<void>((resolve) => {
    const go = () => {
      worker.off("online", go).off("exit", go);
      resolve();
    };
    worker.on("online", go).on("exit", go);
  });
  return worker;
}

/** The row of one task, whatever becomes of the thread. */
export function ask<Answer = Row>(
  worker: Worker,
  task: Task,
  patience: number,
): Promise<{ readonly row: Answer | NotJudgedRow; readonly isAlive: boolean }> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      void worker.terminate();
      end({ no: task.no, problem: "out-of-time" }, false);
    }, patience);
    const answered = (row: Answer) => {
      end(row, true);
    };
    const failed = (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      end({ no: task.no, problem: isMemory ? "out-of-memory" : "damaged" }, false);
    };
    const ended = () => {
      end({ no: task.no, problem: "damaged" }, false);
    };
    const end = (row: Answer | NotJudgedRow, isAlive: boolean) => {
      clearTimeout(timer);
      worker.off("message", answered).off("error", failed).off("exit", ended);
      // A thread on its way out may still say why.
      if (!isAlive) worker.on("error", () => undefined);
      resolve({ row, isAlive });
    };
    worker.on("message", answered).on("error", failed).on("exit", ended);
    worker.postMessage(task);
  });
}
