import { randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

import { errorCode } from "./error-code.ts";
import { StartRefused } from "./start-refused.ts";

interface Owner {
  readonly host: string;
  readonly boot: string;
  readonly pid: number;
  /** When the process was started, by the kernel's count: tells a reused pid from the owner. */
  readonly started: string;
  readonly token: string;
}

const HEARTBEAT = 2000;
const STALE = 10_000;
const NAME = "postvagt.lock";

/** Two processes on one embedded folder destroy it without a word (register.md 4.1), so the second one is refused here. */
export async function lockFolder(folder: string): Promise<() => void> {
  const own = describeOwner();
  try {
    mkdirSync(folder, { recursive: true });
    await acquire(folder, own);
  } catch (error) {
    if (error instanceof StartRefused) throw error;
    throw new StartRefused(`the folder ${folder} cannot be written`, error);
  }
  const path = join(folder, NAME);
  const beat = setInterval(keepAlive, HEARTBEAT, folder, own);
  beat.unref();
  return () => {
    clearInterval(beat);
    if (read(path)?.token === own.token) rmSync(path, { force: true });
  };
}

/** A lock that somebody deleted by hand is put back; a folder that is gone or full is reported by the next filing. */
function keepAlive(folder: string, own: Owner): void {
  const now = new Date();
  try {
    utimesSync(join(folder, NAME), now, now);
  } catch (error) {
    if (errorCode(error) === "ENOENT" && existsSync(folder)) place(folder, NAME, own);
  }
}

async function acquire(folder: string, own: Owner): Promise<void> {
  const path = join(folder, NAME);
  if (place(folder, NAME, own)) return;
  const holder = read(path);
  if (holder === null) throw inUse(folder, "another process that is starting");
  if (!(await hasGone(path, holder))) throw inUse(folder, `process ${holder.pid} on ${holder.host}`);
  takeOver(folder, holder, own);
}

/**
 * Exactly one of several starters replaces a dead owner's lock: the right to do so is itself a lock, named after the dead owner,
 * and whoever gets it looks once more whether the dead owner's lock is still there.
 */
function takeOver(folder: string, dead: Owner, own: Owner): void {
  const right = nextRight(folder, dead);
  if (!place(folder, right, own)) throw inUse(folder, "another process that is starting");
  if (read(join(folder, NAME))?.token !== dead.token) {
    rmSync(join(folder, right), { force: true });
    throw inUse(folder, "another process that is starting");
  }
  const temporary = join(folder, `${NAME}.${own.token}`);
  writeSynced(temporary, own);
  renameSync(temporary, join(folder, NAME));
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`${NAME}.after-${dead.token}`)) rmSync(join(folder, name), { force: true });
  }
}

/** A starter may die between taking the right and using it; then the right passes on. */
function nextRight(folder: string, dead: Owner): string {
  for (let attempt = 0; ; attempt += 1) {
    const name = `${NAME}.after-${dead.token}-${attempt}`;
    const taker = read(join(folder, name));
    if (taker === null || isAlive(taker)) return name;
  }
}

/** Puts the file there whole or not at all; false when there is one already. */
function place(folder: string, name: string, own: Owner): boolean {
  const temporary = join(folder, `${name}.${own.token}.new`);
  writeSynced(temporary, own);
  try {
    linkSync(temporary, join(folder, name));
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** On the disk before it gets its name: a power loss would leave an empty lock, whose owner nobody could call dead. */
function writeSynced(path: string, own: Owner): void {
  const file = openSync(path, "w");
  writeFileSync(file, JSON.stringify(own));
  fsyncSync(file);
  closeSync(file);
}

async function hasGone(path: string, holder: Owner): Promise<boolean> {
  if (holder.host === hostname()) return !isAlive(holder);
  // Another host's processes cannot be asked: wait for a heartbeat.
  const before = modified(path);
  await new Promise((resolve) => setTimeout(resolve, STALE));
  return modified(path) === before && before !== null;
}

function isAlive(owner: Owner): boolean {
  if (owner.boot !== bootId() || owner.host !== hostname()) return false;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
  const started = startOf(owner.pid);
  return started === "" || owner.started === "" || started === owner.started;
}

function describeOwner(): Owner {
  return { host: hostname(), boot: bootId(), pid: process.pid, started: startOf(process.pid), token: randomUUID() };
}

function read(path: string): Owner | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Owner;
  } catch {
    return null;
  }
}

function modified(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

function bootId(): string {
  return readKernel("/proc/sys/kernel/random/boot_id").trim();
}

/** The 22nd field of /proc/PID/stat; empty where there is no /proc. */
function startOf(pid: number): string {
  const text = readKernel(`/proc/${pid}/stat`);
  return text.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

function readKernel(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function inUse(folder: string, by: string): StartRefused {
  return new StartRefused(`the folder ${folder} is in use by ${by}: stop that server first`);
}
