import { detectText } from "#core/detect/detect-text.ts";
import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import { context } from "../context.ts";
import { makeText } from "./speed-texts.ts";

export interface Speed {
  /** Megabytes (million characters) a second of processor time. */
  readonly all: number;
  readonly cpr: number;
  readonly yardstick: number;
  /** MB that the process took at its height beside the text. */
  readonly memory: number;
}

const MB = 1_000_000;
const WARM_UP = 1_500_000;
const WARM_UPS = 6;
/** A short text is read over and over, until there is something to measure. */
const MIN_CHARACTERS = 8_000_000;

/** Measures in a process that does nothing else, since memory is counted by the process. */
export function measureSpeed(name: string, size: number): Speed {
  const text = makeText(name, size);
  const warmUp = makeText(name, WARM_UP);
  for (let round = 0; round < WARM_UPS; round++) for (const run of [addUp, findAll, findNumbers]) run(warmUp);
  collectGarbage();
  const before = process.memoryUsage().rss;
  const all = speedOf(findAll, text);
  const memory = Math.max(0, process.resourceUsage().maxRSS * 1024 - before) / MB;
  return { all, cpr: speedOf(findNumbers, text), yardstick: speedOf(addUp, text), memory };
}

const findAll = (value: string) => detectText({ origin: "body", value }, context).length;
const findNumbers = (value: string) => findCpr({ origin: "body", value }, context).length;

/** The yardstick: the least that a program can do with each character. */
function addUp(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (Math.imul(sum, 31) + text.charCodeAt(index)) | 0;
  return sum;
}

/** Processor time of this process, not the clock's: others use the machine too. */
function speedOf(run: (text: string) => number, text: string): number {
  const times = Math.ceil(MIN_CHARACTERS / text.length);
  const before = process.cpuUsage();
  for (let time = 0; time < times; time++) run(text);
  const { user, system } = process.cpuUsage(before);
  return (times * text.length) / (user + system);
}

/** There only under node's `--expose-gc`. */
function collectGarbage(): void {
  const { gc } = globalThis;
  if (gc !== undefined) gc({ execution: "sync" });
}
