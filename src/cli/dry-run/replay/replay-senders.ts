import { ask, type Crew, hire } from "../judge-sample.ts";
import type { NotJudgedRow } from "../row.ts";
import type { ReplayRow, ReplayTask } from "./replay-mail.ts";

/** Goes through the mails of every sender in the order in which they were sent, a sender in one thread. */
export async function replaySenders(
  senders: readonly (readonly ReplayTask[])[],
  crew: Crew,
  take: (row: ReplayRow) => void,
): Promise<void> {
  const waiting = senders.values();
  const lane = async (): Promise<void> => {
    let worker: Awaited<ReturnType<typeof hire>> | undefined;
    for (const tasks of waiting) {
      for (const task of tasks) {
        worker ??= await hire(crew);
        const { row, isAlive } = await ask<ReplayRow | NotJudgedRow>(worker, task, crew.patience);
        if (!isAlive) worker = undefined;
        if ("with" in row) take(row);
      }
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: crew.size }, lane));
}
