import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { PROGRAM, writeOrg } from "../../support/a-server.ts";

const folder = mkdtempSync(join(tmpdir(), "postvagt-register-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, "register", ...args], {
    cwd: folder,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

test("a register's export is taken in by an empty one, and fits its trail there", () => {
  writeOrg(join(folder, "one.json"), { embedded: "one" });
  writeOrg(join(folder, "other.json"), { embedded: "other" });
  const exported = run("export", "all.jsonl", "--org", "one.json");
  expect(exported).toMatchObject({ status: 0, stdout: expect.stringMatching(/^all\.jsonl: \d+ rows$/m) });
  const rows = /\d+(?= rows)/.exec(exported.stdout)?.[0] ?? "";
  expect(run("import", "all.jsonl", "--org", "other.json")).toEqual({
    status: 0,
    stdout: `all.jsonl: ${rows} rows taken in\n`,
    stderr: "",
  });
  expect(run("verify", "--org", "other.json")).toMatchObject({ status: 0 });
}, 120_000);
