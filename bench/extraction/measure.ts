import type { ReaderProcess } from "./reader-process.ts";
import type { Order } from "./worker.ts";
import { countFound, once, wordsOf } from "./words.ts";

/** A reference with fewer words says nothing about a share of them. */
const MIN_WORDS = 5;
const DISTINCT = new Set(["xlsx", "xlsm", "xlsb", "xls", "ods", "pptx", "ppt", "odp"]);

/** What one reader made of the files of one format. */
export interface Score {
  files: number;
  failed: number;
  hung: number;
  compared: number;
  underHalf: string[];
  /** Words of the reference that were not found, by file. */
  missing: { readonly file: string; readonly count: number; readonly words: readonly string[] }[];
  words: [found: number, all: number];
  numbers: [found: number, all: number];
  millis: number[];
  memory: number;
}

export const newScore = (): Score => ({
  files: 0,
  failed: 0,
  hung: 0,
  compared: 0,
  underHalf: [],
  missing: [],
  words: [0, 0],
  numbers: [0, 0],
  millis: [],
  memory: 0,
});

export async function scoreFile(
  order: Order,
  reference: string | undefined,
  reader: ReaderProcess,
  score: Score,
): Promise<void> {
  score.files++;
  const answer = await reader.read(order);
  if (answer === undefined) score.hung++;
  else if ("failed" in answer) score.failed++;
  const isRead = answer !== undefined && !("failed" in answer);
  if (isRead) {
    score.millis.push(answer.millis);
    score.memory = Math.max(score.memory, answer.memory);
  }
  if (reference === undefined) return;
  const [wanted, found] = [wordsOf(reference), wordsOf(isRead ? answer.text : "")];
  const one = DISTINCT.has(order.kind) ? once : (words: ReadonlyMap<string, number>) => words;
  const words = countFound(one(wanted.words), found.words);
  if (words.all < MIN_WORDS) return;
  const numbers = countFound(one(wanted.numbers), found.numbers);
  score.compared++;
  score.words = [score.words[0] + words.found, score.words[1] + words.all];
  score.numbers = [score.numbers[0] + numbers.found, score.numbers[1] + numbers.all];
  if (words.found * 2 < words.all) score.underHalf.push(order.file);
  if (words.found < words.all)
    score.missing.push({ file: order.file, count: words.all - words.found, words: words.missing });
}

const percent = ([found, all]: readonly [number, number]) => (all === 0 ? "" : `${((100 * found) / all).toFixed(2)} %`);

/** A row of the table. */
export function scoreRow(score: Score): Readonly<Record<string, string | number>> {
  const sorted = [...score.millis].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return {
    files: score.files,
    compared: score.compared,
    words: percent(score.words),
    "4+ digits": percent(score.numbers),
    "< 50 %": score.underHalf.length,
    "ms median": at(0.5),
    "ms p95": at(0.95),
    "ms worst": at(1),
    failed: score.failed,
    hung: score.hung,
    "MB peak": Math.round(score.memory),
  };
}
