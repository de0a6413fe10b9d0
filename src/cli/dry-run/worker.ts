import { parentPort, workerData } from "node:worker_threads";
import { type Judging, judgeTask } from "./judge-task.ts";
import { createMemory } from "#core/recipients/memory.ts";
import { type Remembered, replayMail, type ReplayRow, type ReplayTask } from "./replay/replay-mail.ts";
import type { Row } from "./row.ts";
import type { Task } from "./sample/list-tasks.ts";

const judging = workerData as Judging;

/** Of the sender whose mails this thread goes through. */
const remembered: Remembered = { sender: -1, memory: createMemory(0) };

/** One thread of `postvagt dry-run`: a task in, its row out, as often as asked. */
parentPort?.on("message", (task: Task | ReplayTask) => {
  void answer(task).then((row) => {
    parentPort?.postMessage(row);
  });
});

function answer(task: Task | ReplayTask): Promise<Row | ReplayRow> {
  if (!("sender" in task)) return judgeTask(task, judging);
  // It could be judged a while ago, so what is wrong with it now is of no interest.
  return replayMail(task, judging, remembered).catch((): Row => ({ no: task.no, problem: "damaged" }));
}
