import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { judgeSample } from "../../../src/cli/dry-run/judge-sample.ts";
import type { Row } from "../../../src/cli/dry-run/row.ts";
import type { Task } from "../../../src/cli/dry-run/sample/list-tasks.ts";
import { defaultPolicy } from "../../../src/core/policy/default-policy.ts";

const folder = mkdtempSync(join(tmpdir(), "postvagt-crew-"));
const script = join(folder, "worker.mjs");
writeFileSync(
  script,
  `import { parentPort } from "node:worker_threads";
  parentPort.on("message", ({ no, path }) => {
    if (path === "ends") process.exit(1);
    if (path === "throws") throw new Error("a mail that breaks its reader");
    if (path === "hangs") for (;;);
    if (path === "silent") return;
    parentPort.postMessage({ no, problem: "not-own" });
  });`,
);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function judge(paths: readonly string[], size: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const tasks = paths.map((path, at): Task => ({ no: at + 1, path, start: 0, length: 1 }));
  const judging = { policy: defaultPolicy, salt: "", ocr: false };
  async function* list() {
    yield* await Promise.resolve(tasks);
  }
  await judgeSample(list(), { script, size, judging, patience: 1_500 }, (row) => {
    rows.push(row);
    return Promise.resolve();
  });
  return rows.sort((a, b) => a.no - b.no);
}

describe.each([1, 3])("%i threads", (size) => {
  test("give every mail its row", async () => {
    const rows = await judge(
      Array.from({ length: 50 }, () => "fine"),
      size,
    );
    expect(rows).toEqual(Array.from({ length: 50 }, (_, at) => ({ no: at + 1, problem: "not-own" })));
  });

  test.each([
    ["ends", "damaged"],
    ["throws", "damaged"],
    ["hangs", "out-of-time"],
    ["silent", "out-of-time"],
  ])("go on past a mail that %s its thread", async (path, problem) => {
    const rows = await judge(["fine", path, "fine", path, "fine"], size);
    const expected = ["not-own", problem, "not-own", problem, "not-own"];
    expect(rows.map((row) => ("problem" in row ? row.problem : ""))).toEqual(expected);
  });
});

test("nothing to judge is over at once", async () => {
  expect(await judge([], 2)).toEqual([]);
});
