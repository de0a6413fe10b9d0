import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "@jest/globals";
import { openJournal } from "../../../src/cli/dry-run/journal.ts";
import type { Row } from "../../../src/cli/dry-run/row.ts";
import type { Sample } from "../../../src/cli/dry-run/sample/find-files.ts";

const folder = mkdtempSync(join(tmpdir(), "postvagt-journal-"));
const path = join(folder, "state.jsonl");
afterAll(() => {
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  rmSync(path, { force: true });
});

const sample: Sample = { root: "/a", files: [{ path: "/a/b.eml", kind: "mail", size: 5, changedAt: 1 }], others: {} };
const rows: readonly Row[] = [1, 2, 3].map((no) => ({ no, problem: "damaged" }));

async function write(written: readonly Row[]): Promise<string> {
  const journal = await openJournal(path, sample, "policy-1");
  for (const row of written) await journal.add(row);
  await journal.close();
  return journal.salt;
}

async function read(of = sample, policy = "policy-1"): Promise<readonly [string, readonly Row[]]> {
  const journal = await openJournal(path, of, policy);
  const found: Row[] = [];
  for await (const row of journal.rows()) found.push(row);
  await journal.close();
  return [journal.salt, found];
}

test("what was written is there, under the same salt", async () => {
  const salt = await write(rows);
  expect(await read()).toEqual([salt, rows]);
  expect(await read()).toEqual([salt, rows]);
});

test("a line that a kill cut off is no row, and harms none after it", async () => {
  await write(rows);
  appendFileSync(path, '{"no":4,"pro');
  const journal = await openJournal(path, sample, "policy-1");
  await journal.add({ no: 5, problem: "damaged" });
  await journal.close();
  expect((await read())[1].map(({ no }) => no)).toEqual([1, 2, 3, 5]);
});

test.each<readonly [string, Sample, string]>([
  ["another policy", sample, "policy-2"],
  [
    "a mail that was added",
    { ...sample, files: [...sample.files, { path: "/a/c.eml", kind: "mail", size: 1, changedAt: 1 }] },
    "policy-1",
  ],
  [
    "a mail that was changed",
    { ...sample, files: [{ path: "/a/b.eml", kind: "mail", size: 5, changedAt: 2 }] },
    "policy-1",
  ],
])("%s begins anew", async (_, of, policy) => {
  const salt = await write(rows);
  const [other, found] = await read(of, policy);
  expect(found).toEqual([]);
  expect(other).not.toBe(salt);
});

test("removed, nothing of it stays", async () => {
  await write(rows);
  const journal = await openJournal(path, sample, "policy-1");
  await journal.close();
  await journal.remove();
  expect(() => readFileSync(path)).toThrow("ENOENT");
});
