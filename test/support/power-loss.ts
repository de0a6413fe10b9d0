import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileOnce, numberIn } from "./file-once.ts";
import { startServer, stopServer, writeOrg } from "./a-server.ts";

/** What came of taking the power away while somebody was filing. */
export interface PowerLost {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Acknowledged filings that were not on the disk. */
  readonly lost: number;
  readonly faults: string;
}

const MEGABYTES = 300;

/**
 * Keeps the register on a file system in an image (register.md 4.1). While filings run, the process is frozen and the image
 * copied: what the kernel had not been made to write is not in the copy. The copy is mounted, opened and counted. Null where
 * this machine lets nobody mount an image.
 */
export async function losePower(rounds: number, program: string): Promise<PowerLost | null> {
  const folder = mkdtempSync(join(tmpdir(), "postvagt-power-"));
  const results: Omit<PowerLost, "rounds">[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const result = await oneLoss(join(folder, String(round)), 300 + ((round * 173) % 900), program);
      if (result === null) return null;
      results.push(result);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const sum = (pick: (one: Omit<PowerLost, "rounds">) => number) => results.reduce((all, one) => all + pick(one), 0);
  return {
    rounds,
    acknowledged: sum((one) => one.acknowledged),
    lost: sum((one) => one.lost),
    faults: results.map(({ faults }) => faults).join(""),
  };
}

async function oneLoss(folder: string, after: number, program: string): Promise<Omit<PowerLost, "rounds"> | null> {
  const [image, copy, disk] = [join(folder, "disk.img"), join(folder, "copy.img"), join(folder, "disk")];
  mkdirSync(disk, { recursive: true });
  execFileSync("truncate", ["-s", `${MEGABYTES}M`, image]);
  if (spawnSync("mkfs.ext4", ["-q", "-F", image]).status !== 0) return null;
  if (spawnSync("mount", ["-o", "loop", image, disk]).status !== 0) return null;
  const org = writeOrg(join(folder, "org.json"), { embedded: join(disk, "data") });
  const numbers = await fileThenFreeze(org, after, program, () => {
    execFileSync("cp", [image, copy]);
  });
  execFileSync("umount", [disk]);
  execFileSync("mount", ["-o", "loop", copy, disk]);
  try {
    const file = join(folder, "export.ndjson");
    execFileSync(process.execPath, [program, "register", "export", file, "--org", org]);
    const kept = new Set(readFileSync(file, "utf8").split("\n").filter(Boolean).flatMap(numberIn));
    const verified = spawnSync(process.execPath, [program, "register", "verify", "--org", org], { encoding: "utf8" });
    const lost = numbers.filter((number) => !kept.has(number)).length;
    return { acknowledged: numbers.length, lost, faults: verified.stderr };
  } finally {
    execFileSync("umount", [disk]);
  }
}

/** Files without a pause, freezes the process, lets the image be copied, and only then ends it. */
async function fileThenFreeze(
  org: string,
  after: number,
  program: string,
  copyImage: () => void,
): Promise<readonly string[]> {
  const { url, child, tokenFor } = await startServer(org, program);
  const tokens = await Promise.all(["reporter", "coordinator", "dpo"].map(tokenFor));
  const numbers: string[] = [];
  let isOver = false;
  const fileOn = async (token: string): Promise<void> => {
    while (!isOver) {
      const number = await fileOnce(url, token).catch(() => undefined);
      if (number === undefined) return;
      numbers.push(number);
    }
  };
  const streams = tokens.map(fileOn);
  await new Promise((done) => setTimeout(done, after));
  child.kill("SIGSTOP");
  isOver = true;
  const acknowledged = [...numbers];
  copyImage();
  await stopServer(child, "SIGKILL");
  await Promise.all(streams);
  return acknowledged;
}
