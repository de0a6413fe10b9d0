import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";

const program = resolve(import.meta.dirname, "../../../dist/cli/postvagt.js");
const missing = "/nowhere/010190-9999.eml";

function run(...args: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: "utf8" });
  return { status, lines: stderr.trimEnd().split("\n") };
}

/** "name (file.js:10:5)" */
const isPlace = (line: string): boolean => {
  const parts = line.replace(")", "").split(":");
  return parts.length > 2 && parts.slice(-2).every((part) => /^\d+$/.test(part));
};

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
    expect(frames.filter((frame) => !isPlace(frame))).toEqual([]);
    expect(frames.join("\n")).not.toContain("9999");
  });

  test("without it a fault is one line", () => {
    const { status, lines } = run("check", missing);
    expect([status, lines.length]).toEqual([65, 1]);
  });

  test("a wrong call prints help and no place", () => {
    expect(run("--debug", "chekc").lines.filter(isPlace)).toEqual([]);
  });
});
