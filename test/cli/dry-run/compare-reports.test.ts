import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { compareReports, readReport } from "../../../src/cli/dry-run/compare-reports.ts";
import type { Report } from "../../../src/cli/dry-run/report.ts";

const folder = mkdtempSync(join(tmpdir(), "postvagt-compare-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const aReport = (block: number, rules: Readonly<Record<string, number>>, mails = 100) =>
  ({
    version: 1,
    sample: { mails, bytes: 1_000 },
    verdicts: { allow: mails - block, warn: 0, justify: 0, block },
    rules: Object.entries(rules).map(([id, count]) => ({ id, mails: count })),
  }) as unknown as Report;

test("verdicts and rules stand side by side; a rule that speaks as often as before is left out", () => {
  expect(compareReports(aReport(12, { a: 12, b: 5, old: 1 }), aReport(3, { a: 3, b: 5, fresh: 2 }))).toEqual([
    "            before      now",
    "  allow         88       97",
    "  warn           0        0",
    "  justify        0        0",
    "  block         12        3",
    "  a             12        3",
    "  old            1        –",
    "  fresh          –        2",
  ]);
});

test("what has not changed, and another sample, are said in words", () => {
  const lines = compareReports(aReport(1, { a: 1 }), aReport(1, { a: 1 }, 200));
  expect(lines.slice(-2)).toEqual([
    "  every rule speaks of as many mails as before",
    "  but the samples are not the same: run both policies on the same mails",
  ]);
});

test("a folder without a report, and a file that is none, are said in one line", async () => {
  await expect(readReport(join(folder, "nowhere"))).rejects.toThrow("there is no such file");
  writeFileSync(join(folder, "report.json"), '{ "version": 7 }');
  await expect(readReport(folder)).rejects.toThrow("this is no report of dry-run");
});
