import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { commandsOf, readFences } from "../../support/read-fences.ts";

const home = mkdtempSync(join(tmpdir(), "postvagt-release-"));
const repository = join(home, "repository");
const release = join(repository, "build/release");
const key = join(home, "key");
afterAll(() => {
  rmSync(home, { recursive: true });
});

const PROGRAMS = ["core", "extract", "hosts", "onsend", "ocr", "taskpane", "desk", "web"];

function run(command: string, args: readonly string[], input = "", environment: Readonly<Record<string, string>> = {}) {
  const env = { ...process.env, ...environment };
  return spawnSync(command, args, { cwd: repository, encoding: "utf8", input, env });
}
const git = (...args: readonly string[]) => run("git", ["-c", "user.name=x", "-c", "user.email=x@x.example", ...args]);
const make = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  run(process.execPath, ["scripts/release/release.js", "--built", ...args], "", environment);
const write = (name: string, text: string): void => {
  writeFileSync(join(repository, name), text);
};
const commit = (): void => {
  git("add", "--all");
  git("commit", "--quiet", "--message", "x");
};
const CHANGELOG =
  "# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-12-01\n\n### Added\n\n- Noget.\n\n## [1.2.2]\n\n- Før.\n";

/** A package with everything that a release is made of, and nothing more. */
beforeAll(() => {
  for (const program of PROGRAMS) mkdirSync(join(repository, "src", program), { recursive: true });
  mkdirSync(join(repository, "dist"));
  cpSync("scripts/release", join(repository, "scripts/release"), { recursive: true });
  const own = { name: "postvagt", version: "1.2.3", license: "MIT", files: ["dist"], type: "module" };
  write("package.json", JSON.stringify(own));
  write("package-lock.json", JSON.stringify({ version: "1.2.3", packages: { "": { dependencies: {} } } }));
  write("src/core/version.ts", 'export const VERSION = "1.2.3";\n');
  write("dist/onsend.js", "0;\n");
  write("CHANGELOG.md", CHANGELOG);
  write(".gitignore", "build/\n");
  run(process.execPath, ["scripts/release/make-notices.js"]);
  git("init", "--quiet");
  commit();
  run("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", key]);
});

describe("npm run release", () => {
  test("makes package, bill, notes, checksums and a signature that holds", () => {
    expect(make([], { POSTVAGT_SIGNING_KEY: key })).toMatchObject({ status: 0, stderr: "" });
    const files = ["NOTES.md", "SHA256SUMS", "SHA256SUMS.sig", "postvagt-1.2.3.cdx.json", "postvagt-1.2.3.tgz"];
    expect(readdirSync(release).sort()).toEqual(files);
    expect(readFileSync(join(release, "NOTES.md"), "utf8")).toBe("### Added\n\n- Noget.\n");
    const sums = readFileSync(join(release, "SHA256SUMS"), "utf8");
    for (const line of sums.trimEnd().split("\n")) {
      const [sum, name = ""] = line.split("  ");
      expect(
        createHash("sha256")
          .update(readFileSync(join(release, name)))
          .digest("hex"),
      ).toBe(sum);
    }
    expect(sums.trimEnd().split("\n")).toHaveLength(3);
    const signers = join(release, "allowed_signers");
    writeFileSync(signers, `postvagt ${readFileSync(`${key}.pub`, "utf8")}`);
    const documented = readFences("docs/releasing.md").flatMap(commandsOf);
    expect(documented).toHaveLength(2);
    for (const line of documented)
      expect([line, run("bash", ["-c", `cd build/release && ${line}`]).status]).toEqual([line, 0]);
    const verify = [
      "-Y",
      "verify",
      "-f",
      signers,
      "-I",
      "postvagt",
      "-n",
      "file",
      "-s",
      join(release, "SHA256SUMS.sig"),
    ];
    expect(run("ssh-keygen", verify, sums).status).toBe(0);
    expect(run("ssh-keygen", verify, sums.replace("a", "b")).status).not.toBe(0);
  }, 60_000);

  test("without a key: only when that is asked for", () => {
    expect(make([], { POSTVAGT_SIGNING_KEY: "" }).status).toBe(1);
    expect(make(["--unsigned"]).stdout).toContain("unsigned");
    expect(readdirSync(release)).not.toContain("SHA256SUMS.sig");
  }, 60_000);

  test.each([
    ["src/core/version.ts", 'export const VERSION = "1.2.4";\n', "src/core/version.ts has another version"],
    ["package-lock.json", '{ "version": "1.2.2", "packages": { "": { "dependencies": {} } } }', "package-lock.json"],
    ["CHANGELOG.md", CHANGELOG.replace("[1.2.3]", "[1.2.4]"), "CHANGELOG.md says nothing of 1.2.3"],
    ["sbom.cdx.json", "{}", "the bill of materials is not that of the lock file"],
  ])("refuses when %s is another version's", (name, text, said) => {
    const before = readFileSync(join(repository, name), "utf8");
    write(name, text);
    commit();
    const { status, stderr } = make(["--unsigned"]);
    write(name, before);
    commit();
    expect([status, stderr]).toEqual([1, expect.stringContaining(said)]);
  });

  test("refuses what is not committed", () => {
    write("dist/onsend.js", "1;\n");
    const { status, stderr } = make(["--unsigned"]);
    write("dist/onsend.js", "0;\n");
    expect([status, stderr]).toEqual([1, expect.stringContaining("not committed")]);
  });
});
