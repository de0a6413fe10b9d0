import type { ChildProcess } from "node:child_process";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";

import { lockFolder } from "#register/engine/folder-lock.ts";

const root = join(import.meta.dirname, "../../..");

interface Starter {
  readonly child: ChildProcess;
  readonly says: string;
}

/** A process of its own PID, host-name and network namespaces, which dies with the one that is killed from outside. */
const CONTAINER = ["unshare", "--pid", "--fork", "--kill-child", "--mount-proc", "--uts", "--net", "--"];

const mayUnshare = process.env["CI"] === "true" || spawnSync("unshare", [...CONTAINER.slice(1), "true"]).status === 0;

/** Starts a process that locks the folder, and waits for its first line. */
function start(folder: string, inside: readonly string[] = []): Promise<Starter> {
  const support = join(root, "test/support");
  const program = [join(support, "run-typescript.js"), join(support, "hold-folder.ts")] as const;
  const [first, ...rest] = [...inside, process.execPath, "--import", ...program, folder];
  const child = spawn(first, rest, { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve) => {
    child.stdout.once("data", (chunk: Buffer) => {
      resolve({ child, says: chunk.toString().trim() });
    });
  });
}

function killed(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve();
      return;
    }
    child.once("exit", () => {
      resolve();
    });
    child.kill("SIGKILL");
  });
}

describe("the lock on the embedded folder", () => {
  let folder = "";
  let children: ChildProcess[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "postvagt-lock-"));
    children = [];
  });

  afterEach(async () => {
    await Promise.all(children.map(killed));
    rmSync(folder, { recursive: true, force: true });
  });

  test("a second server is refused in one line that names the first", async () => {
    const unlock = await lockFolder(folder);
    const second = await start(folder);
    children.push(second.child);
    expect(second.says).toMatch(new RegExp(`in use by process ${process.pid} on .*: stop that server first$`));
    unlock();
    await expect(
      lockFolder(folder).then((release) => {
        release();
      }),
    ).resolves.toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  }, 30_000);

  test("a server that was killed does not stand in the way of the next one", async () => {
    const first = await start(folder);
    expect(first.says).toBe("locked");
    await killed(first.child);
    const unlock = await lockFolder(folder);
    unlock();
  }, 30_000);

  test("six starts at once after a crash: exactly one gets the folder", async () => {
    const first = await start(folder);
    await killed(first.child);
    const starters = await Promise.all(Array.from({ length: 6 }, () => start(folder)));
    children.push(...starters.map((one) => one.child));
    expect(starters.filter((one) => one.says === "locked")).toHaveLength(1);
    expect(starters.filter((one) => one.says.includes("in use by"))).toHaveLength(5);
  }, 60_000);

  test("a lock file that is empty, or that somebody has deleted, changes nothing: the kernel holds the lock", async () => {
    writeFileSync(join(folder, "postvagt.lock"), "", { mode: 0o600 });
    const unlock = await lockFolder(folder);
    rmSync(join(folder, "postvagt.lock"));
    const second = await start(folder);
    children.push(second.child);
    expect(second.says).toContain("is in use by another process: stop that server first");
    unlock();
  }, 30_000);

  (mayUnshare ? test : test.skip)(
    "a server in another PID namespace, as in another container, is refused, and the lock ends with its holder",
    async () => {
      const first = await start(folder, CONTAINER);
      children.push(first.child);
      expect(first.says).toBe("locked");
      for (const inside of [[], CONTAINER]) {
        const second = await start(folder, inside);
        children.push(second.child);
        expect(second.says).toContain("in use by process");
      }
      await killed(first.child);
      const third = await start(folder, CONTAINER);
      children.push(third.child);
      expect(third.says).toBe("locked");
    },
    60_000,
  );

  test("a folder that cannot be written says so", async () => {
    writeFileSync(join(folder, "en-fil"), "");
    await expect(lockFolder(join(folder, "en-fil"))).rejects.toThrow("cannot be written");
  });
});
