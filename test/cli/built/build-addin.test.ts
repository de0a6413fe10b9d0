import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { runBare } from "../../support/bare-engine.ts";
import { fakeOutlook, person } from "../../support/fake-outlook.ts";
import { fakeClock } from "../../support/fake-clock.ts";

const root = resolve(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "postvagt-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function build(org: string, out: string) {
  const program = join(root, "dist/cli/postvagt.js");
  const args = [program, "build-addin", "--org", org, "--out", out];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", cwd: folder });
  return { status, stderr };
}

const own = join(folder, "org.json");
writeFileSync(own, JSON.stringify({ organisation: { name: "Ærø Kommune", domains: ["aeroekommune.dk"] } }));

describe("postvagt build-addin", () => {
  test("writes the add-in's files, and nothing that is not served", () => {
    const out = join(folder, "web");
    expect(build(own, out)).toEqual({ status: 0, stderr: "" });
    for (const name of ["onsend.js", "onsend.html", "assets/icon-80.png"])
      expect(existsSync(join(out, name))).toBe(true);
    for (const name of ["cli", "simulator"]) expect(existsSync(join(out, name))).toBe(false);
  });

  test("compiles the policy in: whose mail it is follows from the file, in an engine without a network", async () => {
    const out = join(folder, "compiled");
    build(own, out);
    const script = readFileSync(join(out, "onsend.js"), "latin1");
    expect(Array.from(script).every((letter) => letter.charCodeAt(0) < 128)).toBe(true);
    const clock = fakeClock();
    const mail = {
      from: person("sagsbehandler@aeroekommune.dk"),
      to: [person("kollega@aeroekommune.dk")],
      body: "CPR 010190-9989",
    };
    const { context } = fakeOutlook(mail, clock);
    const engine = runBare(script, () => context, clock);
    const answers: unknown[] = [];
    engine.launch("onMessageSend", { completed: (answer) => answers.push(answer) });
    await clock.advance(5_000);
    expect(answers).toEqual([{ allowEvent: true }]);
  });

  test.each([
    ["an organisation file with mistakes", join(root, "test/fixtures/policy/ten-mistakes.json"), "ten"],
    ["an organisation file that is not there", join(folder, "none.json"), "none"],
  ])("%s ends with its problems and writes nothing", (_, org, name) => {
    const out = join(folder, name);
    const { status, stderr } = build(org, out);
    expect(status).toBe(66);
    expect(stderr).toContain(org);
    expect(existsSync(out)).toBe(false);
  });

  test("a folder that cannot be written is named", () => {
    const { status, stderr } = build(own, join(own, "web"));
    expect(status).toBe(65);
    expect(stderr).toContain("org.json");
  });
});
