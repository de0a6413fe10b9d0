import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { describe, expect, test } from "@jest/globals";
import { getQuickJS } from "quickjs-emscripten";
import { pruneToES2016 } from "../../support/bare-engine.ts";

const home = join(import.meta.dirname, "../../..");
const fixtures = join(home, "test/fixtures");
const script = readFileSync(join(home, "build/engines/readers.js"), "utf8");
const files = ["documents", "pdf"].flatMap((folder) =>
  readdirSync(join(fixtures, folder))
    .filter((name) => /\.(?:docx?|xlsx?|pptx?|od[tsp]|rtf|pdf|html|csv|txt)$/.test(name))
    .map((name) => join(folder, name)),
);
const call = (name: string) =>
  `extraction.readPieces(${JSON.stringify(name)}, "${readFileSync(join(fixtures, name)).toString("base64")}")`;

/** The engines that a JavaScript-only runtime may have (platform.md 2.2): V8 with ES2016 and nothing newer, Hermes, QuickJS. */
const inV8 = (name: string, prune: (realm: object) => void = pruneToES2016): unknown => {
  const realm = createContext(Object.create(null) as object);
  prune(realm);
  return runInContext(`${script};${call(name)}`, realm);
};
const inWholeV8 = (name: string) => inV8(name, () => undefined);

async function inQuickJs(name: string): Promise<string> {
  const context = (await getQuickJS()).newContext();
  try {
    const result = context.unwrapResult(context.evalCode(`${script};${call(name)}`));
    const text = context.getString(result);
    result.dispose();
    return text;
  } finally {
    context.dispose();
  }
}

/** Fetched by `npm test`: it is larger than everything else that the tests need. */
const hermes = join(
  home,
  "tools/engines/node_modules/hermes-engine-cli",
  `${{ linux: "linux64", darwin: "osx", win32: "win64" }[process.platform as string] ?? "linux64"}-bin/hermes`,
);

function inHermes(name: string): string {
  const place = mkdtempSync(join(tmpdir(), "postvagt-hermes-"));
  try {
    const file = join(place, "run.js");
    writeFileSync(file, `${script};print(${call(name)});`);
    return execFileSync(hermes, ["-w", file], { encoding: "utf8", maxBuffer: 64e6 }).trimEnd();
  } finally {
    rmSync(place, { recursive: true });
  }
}

describe("the same text in every engine", () => {
  test.each(files)(
    "%s",
    async (name) => {
      const text = inV8(name);
      expect(text).toMatch(/"value"|"because":"(?:encrypted|image-only)"/);
      expect(text).toBe(inWholeV8(name));
      expect(await inQuickJs(name)).toBe(text);
      expect(inHermes(name)).toBe(text);
    },
    120_000,
  );
});
