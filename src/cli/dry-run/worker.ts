import { parentPort, workerData } from "node:worker_threads";
import { type Judging, judgeTask } from "./judge-task.ts";
import type { Task } from "./sample/list-tasks.ts";

const judging = workerData as Judging;

/** One thread of `postvagt dry-run`: a task in, its row out, as often as asked. */
parentPort?.on("message", (task: Task) => {
  void judgeTask(task, judging).then((row) => {
    parentPort?.postMessage(row);
  });
});
