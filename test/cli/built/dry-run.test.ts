import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { makeSentMails } from "../../support/make-sent-mails.ts";
import type { Report } from "../../../src/cli/dry-run/report.ts";

const root = resolve(import.meta.dirname, "../../..");
const program = join(root, "dist/cli/postvagt.js");
const org = join(root, "test/fixtures/policy/valid/gladsaxe.json");
const folder = mkdtempSync(join(tmpdir(), "postvagt-dry-run-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const mails = join(folder, "mails");
makeSentMails(mails, 700);
writeFileSync(join(mails, "broken.eml"), "\u0000\u0001");
copyFileSync(join(root, "test/breach-log/row-6.eml"), join(mails, "row-6.eml"));

mkdirSync(join(folder, "blocked/dry-run-state.jsonl"), { recursive: true });

function dryRun(...args: readonly string[]) {
  return spawnSync(process.execPath, [program, "dry-run", ...args, "--org", org], { encoding: "utf8", cwd: folder });
}

function reportIn(out: string): Omit<Report, "madeAt" | "speed"> {
  const { madeAt, speed, ...report } = JSON.parse(readFileSync(join(folder, out, "report.json"), "utf8")) as Report;
  expect(madeAt).toMatch(/^2\d{3}-/);
  expect(speed.median).toBeGreaterThan(0);
  return report;
}

describe("postvagt dry-run", () => {
  test("judges a folder, names no mail's words, and leaves no state behind", () => {
    const { status, stdout, stderr } = dryRun(mails, "--out", "one", "--workers", "1");
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toContain("1 could not be judged");
    const report = reportIn("one");
    expect(report.sample).toMatchObject({ mails: 702, notOwn: 0, notJudged: { "not-a-mail": 1 } });
    expect(report.rules.find(({ id }) => id === "cpr-not-secure")?.mails).toBeGreaterThan(5);
    for (const name of ["report.json", "report.html"])
      expect(readFileSync(join(folder, "one", name), "utf8")).not.toMatch(/9996|9995|Berggren|medarbejder\d|\.eml"/);
    expect(existsSync(join(folder, "one/dry-run-state.jsonl"))).toBe(false);
    const positions = readFileSync(join(folder, "one/positions.csv"), "utf8").trim().split("\n");
    expect(positions).toContain("701,broken.eml,0,2");
  });

  test("two threads say what one says", () => {
    expect(dryRun(mails, "--out", "two", "--workers", "2").status).toBe(0);
    expect(reportIn("two")).toEqual(reportIn("one"));
  });

  test("killed in the middle and run again, it says the same", async () => {
    const state = join(folder, "killed/dry-run-state.jsonl");
    const args = [program, "dry-run", mails, "--org", org, "--out", "killed", "--workers", "2"];
    const run = spawn(process.execPath, args, { cwd: folder, stdio: "ignore" });
    const ended = new Promise((end) => run.once("exit", end));
    const lines = () => (existsSync(state) ? readFileSync(state, "utf8").split("\n").length : 0);
    while (run.exitCode === null && lines() < 60) await new Promise((wait) => setTimeout(wait, 5));
    run.kill("SIGKILL");
    await ended;
    expect(lines()).toBeGreaterThan(60);
    expect(existsSync(join(folder, "killed/report.json"))).toBe(false);
    const before = lines();
    expect(dryRun(mails, "--out", "killed").status).toBe(0);
    expect(reportIn("killed")).toEqual(reportIn("one"));
    expect(before).toBeLessThan(702);
  });

  test("an mbox of the same mails gives the same figures", () => {
    const paths = Array.from({ length: 700 }, (_, at) =>
      join(mails, at < 500 ? "000" : "001", `${String(at).padStart(6, "0")}.eml`),
    );
    const border = "From - Tue Nov 24 13:05:00 2026\n";
    const content = paths.map((path) => `${border}${readFileSync(path, "utf8")}\n\n`).join("");
    mkdirSync(join(folder, "box"));
    writeFileSync(join(folder, "box/Sent.mbox"), content);
    const only = join(folder, "only");
    makeSentMails(only, 700);
    expect(dryRun("box/Sent.mbox", "--out", "mbox").status).toBe(0);
    expect(dryRun(only, "--out", "only").status).toBe(0);
    const figures = ({ sample: { judged }, ...rest }: Omit<Report, "madeAt" | "speed">) => ({ judged, ...rest });
    expect(figures(reportIn("mbox"))).toEqual(figures(reportIn("only")));
  });

  test("in English, where that is asked for", () => {
    const { status } = dryRun(join(mails, "row-6.eml"), "--out", "english", "--language", "en");
    expect(status).toBe(0);
    expect(readFileSync(join(folder, "english/report.html"), "utf8")).toContain("What would Postvagt have said?");
  });

  test.each([
    ["a folder that is not there", ["nowhere"], 65, "there is no such file"],
    ["a number of threads that makes no sense", [mails, "--workers", "0"], 64, "--workers"],
    ["a language that is not spoken", [mails, "--language", "se"], 64, "--language"],
    ["a state file that cannot be written", [mails, "--out", "blocked"], 65, "blocked: "],
    ["a place that is a file", [mails, "--out", "mails/broken.eml/x"], 65, "broken.eml"],
  ])("%s", (_, args, code, said) => {
    const { status, stderr } = dryRun(...args);
    expect(stderr).toContain(said);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(status).toBe(code);
  });
});
