import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { PROGRAM } from "../../support/a-server.ts";
import { aDocMachine, type DocMachine, type Ran } from "../../support/doc-machine.ts";
import { commandsOf, type Fence, readFences } from "../../support/read-fences.ts";

const root = mkdtempSync(join(tmpdir(), "postvagt-docs-"));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const pages = readdirSync("docs", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .map((name) => join("docs", name));
const withFences = pages.filter((page) => readFences(page).length > 0);
const guides = ["docs/en/administrator-guide.md", "docs/da/administratorvejledning.md"];

/** What each language of a fence stands for; the first two are worked through below. */
const LANGUAGES = ["sh", "json", "powershell", "ini", "text"];
const INIT = "postvagt init --domain gladsaxe.dk --yes";
/** `check` and `dry-run` answer with what they found. */
const isFine = ({ line, status }: Ran): boolean =>
  status === 0 || (/postvagt check /.test(line) && [10, 11, 12].includes(status ?? -1));

const words = (fences: readonly Fence[]): readonly string[] =>
  fences.filter(({ language }) => language === "sh").flatMap(commandsOf);

async function work(machine: DocMachine, fences: readonly Fence[]): Promise<readonly Ran[]> {
  const ran: Ran[] = [];
  for (const fence of fences) {
    if (fence.language === "sh") ran.push(...(await machine.run(fence)));
    if (fence.language === "json") ran.push(machine.takes(fence));
  }
  return ran;
}

describe("every fence", () => {
  test.each(withFences)("of %s says in which language it is", (page) => {
    for (const { language, text } of readFences(page))
      expect([LANGUAGES.includes(language), text]).toEqual([true, text]);
  });

  test.each(withFences)("in PowerShell, of %s, calls a script of ours or signs in", (page) => {
    const lines = readFences(page).filter(({ language }) => language === "powershell");
    for (const line of lines.flatMap(commandsOf)) {
      const [script = ""] = line.split(" ");
      expect([line, script === "Connect-ExchangeOnline" || existsSync(resolve(script))]).toEqual([line, true]);
    }
  });
});

describe("the commands in the docs", () => {
  test.each(withFences)(
    "%s",
    async (page) => {
      const folder = join(root, page.replaceAll("/", "-"));
      mkdirSync(folder);
      const machine = await aDocMachine(folder);
      // What is done with a release is run in release.test.ts, where there is one.
      const fences = readFences(page).filter(({ mark }) => mark !== "release");
      try {
        if (guides.includes(page)) spawnSync("npm", ["pack", "--ignore-scripts", "--pack-destination", folder]);
        else await machine.run({ page, language: "sh", mark: "", text: INIT });
        const ran = await work(machine, fences);
        expect(ran.filter((one) => !isFine(one))).toEqual([]);
        const jsons = fences.filter(({ language }) => language === "json").length;
        expect(ran).toHaveLength(words(fences).length + jsons);
      } finally {
        await machine.stop();
      }
    },
    300_000,
  );

  test("are the same in both guides, and name the version that there is", () => {
    const [english = [], danish = []] = guides.map((page) => readFences(page));
    expect(danish.map(({ text }) => text)).toEqual(english.map(({ text }) => text));
    expect(words(english).length).toBeGreaterThan(15);
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
    expect(words(english)[0]).toContain(`postvagt-${version}.tgz`);
  });
});

describe("the README's list of commands", () => {
  const fences = readFences("README.md");
  const listed = fences.flatMap(commandsOf).filter((line) => /^postvagt /.test(line));
  const asWritten = (line: string): string => (line.split(/ {2,}/)[0] ?? "").trim();

  test("is run, one after the other, in one folder", async () => {
    const folder = join(root, "readme");
    mkdirSync(folder);
    const machine = await aDocMachine(folder);
    const sh = (text: string) => machine.run({ page: "README.md", language: "sh", mark: "", text });
    await sh(INIT);
    expect(listed.length).toBeGreaterThan(9);
    try {
      const ran: Ran[] = [];
      for (const line of listed.map(asWritten)) {
        // It asks, and never writes over a file that is there.
        ran.push(...(await sh(line === "postvagt init" ? `${INIT} --org another.json` : line)));
      }
      expect(ran.filter((one) => !isFine(one))).toEqual([]);
    } finally {
      await machine.stop();
    }
  }, 180_000);

  test("and the mails of the breach log are judged as it says", () => {
    const line = words(fences).find((one) => one.startsWith("npx postvagt check")) ?? "";
    const { status, stdout } = spawnSync(process.execPath, [PROGRAM, ...line.split(" ").slice(2)], {
      encoding: "utf8",
    });
    expect(status).toBe(12);
    expect(stdout).toContain("row-6.eml");
  }, 60_000);
});
