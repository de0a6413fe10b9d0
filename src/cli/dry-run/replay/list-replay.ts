import type { Sample } from "../sample/find-files.ts";
import { listTasks } from "../sample/list-tasks.ts";
import type { Row } from "../row.ts";
import type { ReplayTask } from "./replay-mail.ts";

/** What is kept of each judged mail until all are: whose it is, and when it was sent. */
export interface SentMoment {
  readonly sender: string;
  readonly minute: number;
}

/** The moment of a row; nothing where the mail names no sender or no time, and can therefore not be put in order. */
export function momentOf(row: Row): SentMoment | undefined {
  if ("problem" in row || row.sender === "" || row.minute === undefined) return undefined;
  return { sender: row.sender, minute: row.minute };
}

/** The mails of each sender, in the order in which they were sent. */
export async function listReplay(
  sample: Sample,
  moments: ReadonlyMap<number, SentMoment>,
): Promise<readonly (readonly ReplayTask[])[]> {
  const numbers = new Map<string, number>();
  const senders: ReplayTask[][] = [];
  for await (const task of listTasks(sample, () => undefined)) {
    const moment = moments.get(task.no);
    if (moment === undefined) continue;
    const sender = numbers.get(moment.sender) ?? senders.length;
    numbers.set(moment.sender, sender);
    const own = senders[sender] ?? [];
    senders[sender] = own;
    own.push({ ...task, sender, minute: moment.minute });
  }
  return senders.map((tasks) => tasks.sort((a, b) => a.minute - b.minute || a.no - b.no));
}
