import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Names the folder in which the suites of this run find the one PostgreSQL that they share (shared-postgres.ts). */
export default function setUp() {
  process.env["POSTVAGT_TEST_RUN"] ??= mkdtempSync(join(tmpdir(), "postvagt-run-"));
}

/** Ends what the suites have started. */
export function tearDown() {
  const folder = process.env["POSTVAGT_TEST_RUN"];
  if (folder === undefined) return;
  const started = join(folder, "postgres.json");
  if (existsSync(started)) {
    const { stop, folder: cluster } = JSON.parse(readFileSync(started, "utf8"));
    const [program, ...options] = stop;
    execFileSync(program, options, { stdio: "ignore", cwd: "/" });
    rmSync(cluster, { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
  delete process.env["POSTVAGT_TEST_RUN"];
}
