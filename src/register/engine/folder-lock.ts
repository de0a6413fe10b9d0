import { spawnSync } from "node:child_process";
import { closeSync, constants, existsSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

import { errorCode } from "./error-code.ts";
import { openPrivateFolder } from "./private-folder.ts";
import { DatabaseAway, StartRefused } from "./start-refused.ts";

/** Says who holds the lock; the lock itself is the kernel's. */
const NAME = "postvagt.lock";

/** A process that was killed is gone from the kernel's books a moment later than from its supervisor's. */
const TRY_EVERY = 100;
const TRIES = 20;

/** libuv's UV_FS_O_EXLOCK, which Node hands to the system but does not name: exclusive sharing on Windows, flock on macOS and BSD. */
const EXCLUSIVE = process.platform === "win32" ? 0x10000000 : 0x20;

/** Status with which flock(1) says that somebody else has the lock. */
const TAKEN = 1;

/**
 * Keeps every other process off an embedded folder, for two destroy it without a word. The kernel holds the lock for as
 * long as this process lives, so neither another PID namespace nor a file that somebody deletes can give it away.
 * @throws StartRefused in one line that names the holder.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  openPrivateFolder(folder);
  for (let tried = 1; ; tried++) {
    const file = tryLock(folder);
    if (file !== null) return hold(folder, file);
    if (tried === TRIES)
      throw new StartRefused(`the folder ${folder} is in use by ${holderOf(folder)}: stop that server first`);
    await setTimeout(TRY_EVERY);
  }
}

/** Whether a process has the folder now. */
export function isFolderLocked(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const file = tryLock(folder);
  if (file !== null) closeSync(file);
  return file === null;
}

function hold(folder: string, file: number): () => void {
  const path = join(folder, NAME);
  try {
    if (process.platform !== "win32") writeFileSync(path, `process ${process.pid} on ${hostname()}\n`, { mode: 0o600 });
  } catch (error) {
    closeSync(file);
    throw new DatabaseAway(`the folder ${folder} cannot be written`, error);
  }
  return () => {
    rmSync(path, { force: true });
    closeSync(file);
  };
}

/** A descriptor that holds the lock until it is closed, or null where another process has one. */
function tryLock(folder: string): number | null {
  return process.platform === "linux" ? lockOnLinux(folder) : lockByOpening(folder);
}

/**
 * The lock is on the folder itself, which cannot be replaced without its contents. Node cannot call flock(2), but a lock
 * belongs to what was opened and not to the process that asks: util-linux's flock(1) takes it for us and ends.
 */
function lockOnLinux(folder: string): number | null {
  const opened = openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  const { status, error } = spawnSync("flock", ["-n", "3"], { stdio: ["ignore", "ignore", "ignore", opened] });
  if (status === 0) return opened;
  closeSync(opened);
  if (status === TAKEN) return null;
  const why =
    error === undefined
      ? "is on a disk without locks: use a local one"
      : "cannot be locked without the program flock (package util-linux)";
  throw new StartRefused(`the folder ${folder} ${why}`, error);
}

function lockByOpening(folder: string): number | null {
  const flags = constants.O_RDWR | constants.O_CREAT | EXCLUSIVE;
  try {
    return openSync(join(folder, NAME), process.platform === "win32" ? flags : flags | constants.O_NONBLOCK, 0o600);
  } catch (error) {
    if (["EAGAIN", "EWOULDBLOCK", "EBUSY"].includes(errorCode(error) ?? "")) return null;
    throw new StartRefused(`the folder ${folder} cannot be locked`, error);
  }
}

function holderOf(folder: string): string {
  try {
    return readFileSync(join(folder, NAME), "utf8").trim() || "another process";
  } catch {
    return "another process";
  }
}
