import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach } from "@jest/globals";
import { type AServer, startServer, stopServer } from "./a-server.ts";

/** A folder for one suite, and servers that end with the test that has started them. */
export function serveInFolder(name: string): {
  readonly folder: string;
  readonly start: (...args: Parameters<typeof startServer>) => Promise<AServer>;
} {
  const folder = mkdtempSync(join(tmpdir(), `postvagt-${name}-`));
  const running: ChildProcess[] = [];
  afterEach(async () => {
    for (const child of running.splice(0)) await stopServer(child);
  }, 60_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return {
    folder,
    start: async (...args) => {
      const server = await startServer(...args);
      running.push(server.child);
      return server;
    },
  };
}
