import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import { context } from "../context.ts";
import { table } from "../markdown.ts";
import type { Speed } from "./measure-speed.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { hasCorpora, speedTexts } from "./speed-texts.ts";

const MB = 1_000_000;
const SIZES = [1, 10, 100];

/** The argument by which this program is told to measure one text and print the figures. */
export const SPEED_ARGUMENT = "--speed";

/** All detectors over one text of 1, 10 and 100 MB, each in a process of its own. */
export function speedTable(program: string): string | undefined {
  if (!hasCorpora()) return undefined;
  const rows = speedTexts.flatMap((name) => SIZES.map((size) => row(name, size, measureApart(program, name, size))));
  return table([
    [
      "text",
      "MB",
      "all detectors, MB/s",
      "CPR alone, MB/s",
      "yardstick, MB/s",
      "all detectors in yardsticks",
      "memory beside the text, MB",
    ],
    ...rows,
  ]);
}

/** Milliseconds for 1 and 2 MB of each text that is made to be slow; what is linear takes twice as long. */
export function hostileTable(): string {
  const rows = Object.keys(hostileTexts).map((name) => {
    const [one = 0, two = 0] = [MB, 2 * MB].map((size) => millisOf(hostileTexts[name]?.(size) ?? ""));
    return [name, one.toFixed(0), two.toFixed(0), (two / Math.max(one, 1)).toFixed(1)];
  });
  return table([["text", "1 MB, ms", "2 MB, ms", "times"], ...rows]);
}

function millisOf(text: string): number {
  text.charCodeAt(1);
  const before = process.cpuUsage();
  findCpr({ origin: "body", value: text }, context);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function row(name: string, size: number, { all, cpr, yardstick, memory }: Speed): readonly string[] {
  const whole = (number: number) => number.toFixed(0);
  return [name, `${size}`, whole(all), whole(cpr), whole(yardstick), (yardstick / all).toFixed(1), whole(memory)];
}

function measureApart(program: string, name: string, size: number): Speed {
  const own = [...process.execArgv, "--expose-gc", fileURLToPath(program), SPEED_ARGUMENT, name, `${size * MB}`];
  const { stdout, stderr, status } = spawnSync(process.execPath, own, { encoding: "utf8" });
  if (status !== 0) throw new Error(`Measuring the speed of "${name}" failed: ${stderr}`);
  return JSON.parse(stdout) as Speed;
}
