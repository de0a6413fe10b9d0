import type { Policy } from "#core/policy/policy.ts";
import { createProgress } from "../../draw-progress.ts";
import type { Sample } from "../sample/find-files.ts";
import { listReplay, type SentMoment } from "./list-replay.ts";
import { type MemoryFigures, memoryFigures } from "./memory-figures.ts";
import type { ReplayRow } from "./replay-mail.ts";
import { replaySenders } from "./replay-senders.ts";

interface ReplayParts {
  readonly policy: Policy;
  readonly script: string;
  readonly size: number;
  readonly ocr: boolean;
  readonly patience: number;
}

/** Goes through a sample that has been judged once more, a sender after the other, with a memory of contacts and without. */
export async function replaySample(
  sample: Sample,
  moments: ReadonlyMap<number, SentMoment>,
  { policy, script, size, ocr, patience }: ReplayParts,
): Promise<MemoryFigures> {
  const senders = await listReplay(sample, moments);
  const rows: ReplayRow[] = [];
  const progress = createProgress(process.stderr, moments.size);
  await replaySenders(senders, { script, size, judging: { policy, ocr, salt: "" }, patience }, (row) => {
    rows.push(row);
    progress.step(1);
  });
  progress.end();
  return memoryFigures(rows, senders.length);
}
