import { spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startServer, stopServer } from "../../support/a-server.ts";

const folder = mkdtempSync(join(tmpdir(), "postvagt-package-"));
const home = join(folder, "machine");
const program = join(home, "node_modules/postvagt/dist/cli/postvagt.js");
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What `npm pack --json` says of the package. */
interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

const MEGABYTE = 1e6;
const made: { pack?: Packed | undefined } = {};
const pack = (): Packed => {
  if (made.pack === undefined) throw new Error("nothing is packed");
  return made.pack;
};

function run(command: string, args: readonly string[], cwd: string) {
  return spawnSync(command, args, { cwd, encoding: "utf8", timeout: 240_000 });
}

/** What `init` says that the register still lacks: the Entra app by which people sign in. */
function signIn(path: string): void {
  const org = JSON.parse(readFileSync(path, "utf8")) as { register: object };
  const register = { ...org.register, signIn: { clientId: "11111111-1111-4111-8111-111111111111" } };
  writeFileSync(path, JSON.stringify({ ...org, register }));
}

/** The folder, packed as a release is, and installed on a machine that has nothing but Node and npm. */
beforeAll(() => {
  mkdirSync(home);
  writeFileSync(join(home, "package.json"), "{}");
  // dist/ is built before these tests; to build it here again would take a minute and show nothing more.
  const packed = run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], resolve("."));
  made.pack = (JSON.parse(packed.stdout) as Packed[])[0];
  const file = join(folder, pack().filename);
  const flags = ["--omit=dev", "--no-audit", "--no-fund", "--prefer-offline"];
  const installed = run("npm", ["install", ...flags, file], home);
  expect({ status: installed.status, said: installed.status === 0 ? "" : installed.stderr }).toEqual({
    status: 0,
    said: "",
  });
}, 300_000);

describe("the packed package", () => {
  test("holds what runs and what explains it, and neither sources, simulator nor office.js", () => {
    const paths = pack().files.map(({ path }) => path);
    for (const path of [
      ...[
        "dist/onsend.js",
        "dist/taskpane.html",
        "dist/desk.html",
        "dist/cli/postvagt.js",
        "dist/cli/dry-run-worker.js",
      ],
      ...["dist/ocr/ocr.js", "manifest.xml", "LICENSE", "THIRD-PARTY.md", "sbom.cdx.json"],
      ...["deploy/mail-flow/Set-PostvagtMailFlowRules.ps1", "docs/organisation-file.md"],
    ])
      expect(paths).toContain(path);
    const folders = ["src/", "test/", "bench/", "build/", "scripts/", "dist/simulator/"];
    const isStrange = (path: string): boolean =>
      folders.some((one) => path.startsWith(one)) ||
      path.endsWith(".map") ||
      (!path.startsWith("docs/") && /^(?:office|outlook)/.test(basename(path)));
    expect(paths.filter(isStrange)).toEqual([]);
  });

  test("is not larger than its parts explain", () => {
    const { size, unpackedSize } = pack();
    // Text recognition is most of it: three engines and a language of about 4 MB each.
    expect(size / MEGABYTE).toBeLessThan(16);
    expect(unpackedSize / MEGABYTE).toBeLessThan(40);
  });

  test("judges a mail of the breach log", () => {
    const mail = resolve("test/breach-log/row-1.eml");
    const { status, stdout, stderr } = run("npx", ["--no-install", "postvagt", "check", mail], home);
    expect({ status, stderr }).toEqual({ status: expect.any(Number), stderr: "" });
    expect([10, 11, 12]).toContain(status);
    expect(stdout).toContain("row-1.eml");
  }, 60_000);

  test("serves the add-in, its manifest and the desk of an organisation that was made a moment ago", async () => {
    const init = ["--no-install", "postvagt", "init", "--domain", "proevestad.example", "--yes"];
    expect(run("npx", init, home)).toMatchObject({ status: 0, stderr: "" });
    const org = join(home, "org.json");
    signIn(org);
    const server = await startServer(org, program);
    try {
      const answers = await Promise.all(
        ["/healthz", "/manifest.xml", "/", "/taskpane.html", "/onsend.js", "/ocr/ocr.js"].map(async (path) => {
          const answer = await fetch(server.url + path);
          return [path, answer.status, (await answer.text()).length > 10];
        }),
      );
      expect(answers.filter(([, status, isFilled]) => status !== 200 || isFilled !== true)).toEqual([]);
    } finally {
      expect(await stopServer(server.child)).toBe(0);
    }
  }, 90_000);
});
