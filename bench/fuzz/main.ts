import { fork } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { extractFile } from "#extract/extract-file.ts";
import { classicLimits } from "#extract/limits.ts";
import { seededRandom } from "../../test/support/seeded-random.ts";
import { mutate } from "./mutate.ts";

const FOLDERS = ["test/fixtures/documents", "test/fixtures/pdf"];
const KEPT = "test-output/fuzz";
const CASE_TIMEOUT_MS = classicLimits.fileMillis + 250;
const MAX_MEMORY = 300;
const HANGING = 20_000;
const SECONDS = 60;

const fixtures = () =>
  FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((file) => !/\.(?:md|sh)$/.test(file) && statSync(file).isFile())
    .map((file) => ({ name: file.slice(file.lastIndexOf("/") + 1), bytes: new Uint8Array(readFileSync(file)) }));

/** The file that a seed stands for. */
function caseOf(
  seed: number,
  files: ReturnType<typeof fixtures>,
): { readonly name: string; readonly bytes: Uint8Array } {
  const chance = seededRandom(seed);
  const [one, other] = [files[chance(files.length)], files[chance(files.length)]];
  if (one === undefined || other === undefined) throw new Error(`no fixtures in ${FOLDERS.join(" and ")}`);
  let bytes: Uint8Array = one.bytes;
  for (let i = chance(3); i >= 0; i--) bytes = mutate(bytes, other.bytes, chance);
  return { name: one.name, bytes };
}

interface Tried {
  readonly seed: number;
  readonly millis: number;
  /** Megabytes more than before the first case. */
  readonly memory: number;
  readonly fault?: string;
}

/** Tries seeds until it is ended; the one that it is at goes ahead of it, so that a hang has a name. */
function tryCases(first: number): void {
  const files = fixtures();
  const before = process.memoryUsage().rss;
  for (let seed = first; ; seed++) {
    const { name, bytes } = caseOf(seed, files);
    process.send?.({ at: seed });
    let fault: string | undefined;
    let millis = Infinity;
    // The machine does other things too: what took too long is timed a second time.
    for (let turn = 0; turn < 2 && millis > CASE_TIMEOUT_MS; turn++) {
      const start = performance.now();
      try {
        extractFile({ path: [name], bytes }, { limits: classicLimits, now: () => performance.now() });
      } catch (error) {
        fault = error instanceof Error ? error.message : "thrown";
      }
      millis = Math.min(millis, performance.now() - start);
    }
    const tried: Tried = {
      seed,
      millis,
      memory: (process.memoryUsage().rss - before) / 2 ** 20,
      ...(fault !== undefined && { fault }),
    };
    process.send?.(tried);
  }
}

function keep(seed: number, why: string): void {
  const { name, bytes } = caseOf(seed, fixtures());
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(join(KEPT, `${seed}-${name}`), bytes);
  console.log(`seed ${seed}: ${why}; kept as ${join(KEPT, `${seed}-${name}`)}`);
}

/** What has been seen so far. */
interface Tally {
  seed: number;
  cases: number;
  faults: number;
  worst: number;
  memory: number;
}

function judge({ seed, millis, memory, fault }: Tried): string | undefined {
  if (fault !== undefined) return `threw ${fault}`;
  if (millis > CASE_TIMEOUT_MS) return `took ${millis.toFixed(0)} ms`;
  return memory > MAX_MEMORY ? `${memory.toFixed(0)} MB at seed ${seed}` : undefined;
}

/** A child until it ends: killed when nothing comes from it any more, or when the time is over. */
function watchChild(tally: Tally, end: number): Promise<void> {
  const child = fork(fileURLToPath(import.meta.url), ["--child", `${tally.seed}`], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const stop = () => {
    child.kill("SIGKILL");
  };
  let watch = setTimeout(stop, HANGING);
  const stopAtEnd = setTimeout(stop, Math.max(0, end - performance.now()));
  const fail = (seed: number, why: string) => {
    tally.faults++;
    keep(seed, why);
  };
  child.on("message", (said: { readonly at: number } | Tried) => {
    clearTimeout(watch);
    watch = setTimeout(stop, HANGING);
    if ("at" in said) {
      tally.seed = said.at;
      return;
    }
    tally.cases++;
    tally.worst = Math.max(tally.worst, said.millis);
    tally.memory = Math.max(tally.memory, said.memory);
    const why = judge(said);
    if (why !== undefined) fail(said.seed, why);
  });
  return new Promise((resolve) => {
    child.on("exit", () => {
      clearTimeout(watch);
      clearTimeout(stopAtEnd);
      if (performance.now() < end) fail(tally.seed, "hung or died");
      tally.seed++;
      resolve();
    });
  });
}

/** `npm run fuzz -- SECONDS [SEED]`: mutated fixtures through every reader; crashes, overruns and hangs are kept. */
async function fuzz(seconds: number, first: number): Promise<number> {
  const tally: Tally = { seed: first, cases: 0, faults: 0, worst: 0, memory: 0 };
  const end = performance.now() + seconds * 1_000;
  while (performance.now() < end) await watchChild(tally, end);
  const { cases, faults, worst, memory } = tally;
  console.log(
    `${cases} cases from seed ${first}: ${faults} faults, worst ${worst.toFixed(0)} ms, at most ${memory.toFixed(0)} MB`,
  );
  return faults;
}

const [, , mode, number] = process.argv;
if (mode === "--child") tryCases(Number(number));
else
  process.exitCode =
    (await fuzz(Number(mode ?? SECONDS), Number(number ?? Math.floor(Date.now() / 1_000)))) === 0 ? 0 : 1;
