import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { makeSentMails } from "../../test/support/make-sent-mails.ts";

interface Figures {
  readonly mails: number;
  readonly workers: number;
  readonly seconds: number;
  readonly peak: number;
  readonly speed: { readonly median: number; readonly p95: number; readonly worst: number };
}

const BUILD = resolve("build/dry-run");

/** Megabytes that a process has needed at most, as Linux counts them; 0 once it is gone. */
function peakOf(pid: number | undefined): number {
  try {
    const lines = readFileSync(`/proc/${pid ?? 0}/status`, "utf8").split("\n");
    const peak = lines.find((line) => line.startsWith("VmHWM:"));
    return Number.parseInt((peak ?? "").slice("VmHWM:".length), 10) / 1_024 || 0;
  } catch {
    return 0;
  }
}

async function measure(folder: string, mails: number, workers: number): Promise<Figures> {
  const out = resolve(BUILD, `report-${mails}-${workers}`);
  rmSync(out, { recursive: true, force: true });
  const org = "test/fixtures/policy/valid/gladsaxe.json";
  const start = performance.now();
  const args = ["dist/cli/postvagt.js", "dry-run", folder, "--org", org, "--out", out, "--workers", String(workers)];
  const run = spawn(process.execPath, args, { stdio: "ignore" });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, peakOf(run.pid))), 50);
  const code = await new Promise<number | null>((end) => run.once("exit", end));
  clearInterval(watch);
  if (code !== 0) throw new Error(`the dry run ended with ${String(code)}`);
  const seconds = (performance.now() - start) / 1_000;
  const { speed } = JSON.parse(readFileSync(resolve(out, "report.json"), "utf8")) as Pick<Figures, "speed">;
  return { mails, workers, seconds, peak, speed };
}

/** `npm run dry-run-speed`: mails a second with one and two threads, and whether memory grows with the sample. */
async function main(): Promise<void> {
  const rows: Figures[] = [];
  for (const mails of [1_000, 10_000]) {
    const folder = resolve(BUILD, `mails-${mails}`);
    if (!existsSync(folder)) makeSentMails(folder, mails);
    for (const workers of [1, 2]) rows.push(await measure(folder, mails, workers));
  }
  console.table(
    rows.map(({ mails, workers, seconds, peak, speed }) => ({
      mails,
      workers,
      seconds: seconds.toFixed(1),
      "mails/s": (mails / seconds).toFixed(0),
      "peak MB": peak.toFixed(0),
      "median ms": speed.median,
      "p95 ms": speed.p95,
      "worst ms": speed.worst,
    })),
  );
}

await main();
