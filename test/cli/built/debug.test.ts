import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";

const program = resolve(import.meta.dirname, "../../../dist/cli/postvagt.js");
const missing = "/nowhere/010190-9999.eml";

function run(...args: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: "utf8" });
  return { status, lines: stderr.trimEnd().split("\n") };
}

describe("postvagt --debug", () => {
  test.each([
    ["before the command", ["--debug", "check", missing]],
    ["after it", ["check", missing, "--debug"]],
  ])("%s: a fault is followed by its place in the program", (_where, args) => {
    const { status, lines } = run(...args);
    expect(status).toBe(65);
    const [said, kind, ...frames] = lines;
    expect(said).toMatch(/^postvagt: /);
    expect(kind).toBe("CliError");
    expect(frames.length).toBeGreaterThan(0);
    for (const frame of frames) expect(frame).toMatch(/:\d+:\d+\)?$|^ {2}caused by /);
    expect(frames.join("\n")).not.toContain("9999");
  });

  test("without it a fault is one line", () => {
    const { status, lines } = run("check", missing);
    expect([status, lines.length]).toEqual([65, 1]);
  });

  test("a wrong call prints help and no place", () => {
    expect(run("--debug", "chekc").lines.join("\n")).not.toMatch(/:\d+:\d+/);
  });
});
