import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { detectText } from "#core/detect/detect-text.ts";
import { context } from "./context.ts";
import { table } from "./markdown.ts";

const MB = 1_000_000;
const SIZES = [1, 10, 100];
const SOURCE = "../shared/corpus-da/laws/laws-da.txt";

/** All detectors over one text of 1, 10 and 100 MB: the speed stays when the text grows, and little memory is taken beside it. */
export function speed(): string | undefined {
  if (!existsSync(resolve(SOURCE))) return undefined;
  const source = readFileSync(resolve(SOURCE), "utf8");
  const rows = SIZES.map((size) => {
    const text = source.repeat(Math.ceil((size * MB) / source.length)).slice(0, size * MB);
    const before = process.memoryUsage().rss;
    const start = performance.now();
    detectText({ origin: "body", value: text }, context);
    const seconds = (performance.now() - start) / 1_000;
    const memory = Math.max(0, process.memoryUsage().rss - before) / MB;
    return [`${size} MB`, `${(size / seconds).toFixed(0)} MB/s`, `${memory.toFixed(0)} MB`];
  });
  return table([["text", "all detectors", "memory more than before"], ...rows]);
}
