import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";

const root = resolve(import.meta.dirname, "../../..");
const org = join(root, "test/fixtures/policy/valid/gladsaxe.json");
const row = (n: number) => join(root, `test/breach-log/row-${n}.eml`);
const folder = mkdtempSync(join(tmpdir(), "postvagt-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function postvagt(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "dist/cli/postvagt.js"), ...args], {
    encoding: "utf8",
    cwd: folder,
  });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("postvagt check", () => {
  test.each([
    ["allow", file("hej.eml", "From: a@gladsaxe.dk\nTo: b@gladsaxe.dk\nSubject: Hej\n\nHej\n"), 0],
    ["warn", row(1), 10],
    ["block", row(6), 12],
  ])("%s has an exit code of its own", (action, path, code) => {
    const { status, stdout } = postvagt("check", path, "--org", org, "--json");
    expect(status).toBe(code);
    expect(JSON.parse(stdout)).toMatchObject({ file: path, action });
  });

  test("the JSON of a mail points at the text and never holds it", () => {
    const { stdout } = postvagt("check", row(6), "--org", org, "--json");
    expect(stdout).not.toContain("9995");
    const { findings } = JSON.parse(stdout) as {
      findings: { kind: string; origin: string; start: number; end: number }[];
    };
    expect(findings.find(({ kind }) => kind === "cpr")).toMatchObject({
      origin: "body",
      certainty: "certain",
      person: 1,
    });
  });

  test("a folder goes on past a file that is no mail, and says so", () => {
    const mails = join(folder, "mails");
    mkdirSync(mails);
    copyFileSync(row(6), join(mails, "a.eml"));
    writeFileSync(join(mails, "b.eml"), "\u0000\u0001 no mail");
    copyFileSync(row(1), join(mails, "c.eml"));
    const { status, stdout, stderr } = postvagt("check", mails, "--org", org, "--json");
    expect(stdout.trim().split("\n")).toHaveLength(2);
    expect(stderr).toContain("b.eml: this is not a mail");
    expect(status).toBe(65);
  });

  test("a mail that was cut off is judged as far as it goes", () => {
    const whole = readFileSync(row(7));
    const { status, stdout } = postvagt("check", file("cut.eml", whole.subarray(0, whole.length - 9_000)), "--json");
    expect(status).toBeLessThan(64);
    expect((JSON.parse(stdout) as { unread: unknown[] }).unread).toContainEqual({ origin: "body", because: "damaged" });
  });

  test.each([
    ["a file that is not there", ["check", "nowhere.eml"], 65, "there is no such file"],
    ["an empty file", ["check", file("empty.eml", "")], 65, "this is not a mail"],
    ["an organisation file that is not there", ["check", row(1), "--org", "nowhere.json"], 66, "there is no such file"],
    [
      "an organisation file that is no JSON",
      ["check", row(1), "--org", file("bad.json", '{\n  "organisation": }')],
      66,
      "line 2",
    ],
    ["an unknown option", ["check", "x.eml", "--fast"], 64, "unknown option"],
    ["an unknown command", ["chekc"], 64, "unknown command"],
    [
      "ten mistakes in a policy",
      ["policy", "check", join(root, "test/fixtures/policy/ten-mistakes.json")],
      66,
      "10 problems",
    ],
  ])("%s", (_, args, code, said) => {
    const { status, stderr } = postvagt(...args);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain("    at ");
    expect(status).toBe(code);
  });
});

test.each([[["--help"]], [["check", "--help"]], [["policy", "--help"]], [["manifest", "check", "--help"]]])(
  "%p helps",
  (args) => {
    const { status, stdout } = postvagt(...args);
    expect(status).toBe(0);
    expect(stdout).toContain("Usage: postvagt");
  },
);

test("the schema is one that editors read", () => {
  const schema = JSON.parse(postvagt("policy", "schema").stdout) as Record<string, unknown>;
  expect(schema).toMatchObject({ type: "object", additionalProperties: false, required: ["organisation"] });
});
