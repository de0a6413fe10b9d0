import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";

import { lockFolder } from "#register/engine/folder-lock.ts";

const root = join(import.meta.dirname, "../../..");

interface Starter {
  readonly child: ChildProcess;
  readonly says: string;
}

/** Starts a process that locks the folder, and waits for its first line. */
function start(folder: string): Promise<Starter> {
  const child = spawn(
    process.execPath,
    ["--import", join(root, "test/support/run-typescript.js"), join(root, "test/support/hold-folder.ts"), folder],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
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

  test("a starter that died while it took over does not stand in the way", async () => {
    const first = await start(folder);
    await killed(first.child);
    const dead: unknown = JSON.parse(readFileSync(join(folder, "postvagt.lock"), "utf8"));
    const { token } = dead as { token: string };
    writeFileSync(join(folder, `postvagt.lock.after-${token}-0`), JSON.stringify(dead));
    const unlock = await lockFolder(folder);
    unlock();
    expect(readdirSync(folder)).toEqual([]);
  }, 30_000);

  test("a lock of another machine is taken over only when its heartbeat has stopped", async () => {
    const foreign = { host: "en-anden-maskine", boot: "b", pid: 1, started: "", token: "t" };
    writeFileSync(join(folder, "postvagt.lock"), JSON.stringify(foreign));
    const unlock = await lockFolder(folder);
    unlock();
  }, 30_000);

  test("a folder that cannot be written says so", async () => {
    writeFileSync(join(folder, "en-fil"), "");
    await expect(lockFolder(join(folder, "en-fil"))).rejects.toThrow("cannot be written");
  });
});
