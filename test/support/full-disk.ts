import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileOnce, numberIn } from "./file-once.ts";
import { startServer, stopServer, writeOrg } from "./a-server.ts";

/** What came of filing on a disk that is full. */
export interface Filled {
  readonly acknowledged: number;
  /** Filings that were answered with an error while nothing could be written. */
  readonly refused: number;
  readonly lost: number;
  readonly faults: string;
  /** What a command says that is started on a disk that takes no writing. */
  readonly readOnly: string;
}

const SIZE = 110;

/**
 * Files on a small file system until it is full and beyond, frees it, starts again and counts; then mounts it read-only. Null
 * where this machine lets nobody mount one.
 */
export async function fillDisk(program: string): Promise<Filled | null> {
  const disk = mkdtempSync(join(tmpdir(), "postvagt-disk-"));
  if (spawnSync("mount", ["-t", "tmpfs", "-o", `size=${SIZE}m`, "tmpfs", disk]).status !== 0) return null;
  try {
    return await fileUntilFull(disk, program);
  } finally {
    execFileSync("umount", [disk]);
    rmSync(disk, { recursive: true });
  }
}

async function fileUntilFull(disk: string, program: string): Promise<Filled> {
  const folder = mkdtempSync(join(tmpdir(), "postvagt-full-"));
  const org = writeOrg(join(folder, "org.json"), { embedded: join(disk, "data") });
  const first = await startServer(org, program);
  const token = await first.tokenFor("dpo");
  const before = [await fileOnce(first.url, token), await fileOnce(first.url, token)];
  fill(join(disk, "filler"));
  const during: (string | undefined)[] = [];
  for (let n = 0; n < 20; n++) during.push(await fileOnce(first.url, token).catch(() => undefined));
  await stopServer(first.child, "SIGKILL");
  rmSync(join(disk, "filler"));
  const second = await startServer(org, program);
  const after = await fileOnce(second.url, await second.tokenFor("dpo"));
  await stopServer(second.child);
  const numbers = [...before, ...during, after].flatMap((number) => number ?? []);
  const file = join(folder, "export.ndjson");
  execFileSync(process.execPath, [program, "register", "export", file, "--org", org]);
  const kept = new Set(readFileSync(file, "utf8").split("\n").filter(Boolean).flatMap(numberIn));
  const { stderr: faults } = spawnSync(process.execPath, [program, "register", "verify", "--org", org], {
    encoding: "utf8",
  });
  execFileSync("mount", ["-o", "remount,ro", disk]);
  const { stderr: readOnly } = spawnSync(process.execPath, [program, "register", "verify", "--org", org], {
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  return {
    acknowledged: numbers.length,
    refused: during.filter((number) => number === undefined).length,
    lost: numbers.filter((number) => !kept.has(number)).length,
    faults,
    readOnly: readOnly.trim(),
  };
}

/** Writes until there is no room for one more byte. */
function fill(path: string): void {
  const file = openSync(path, "w");
  for (const size of [1_048_576, 4_096, 1]) {
    try {
      for (;;) writeSync(file, Buffer.alloc(size));
    } catch (error) {
      if ((error as { code?: string }).code !== "ENOSPC") throw error;
    }
  }
  closeSync(file);
}
