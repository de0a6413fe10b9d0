import { afterAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOrgJson } from "../../../src/cli/org/read-org-text.ts";
import { scanJson } from "../../../src/cli/org/scan-json.ts";

const folder = mkdtempSync(join(tmpdir(), "postvagt-json-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const path = join(folder, "org.json");
async function messageOf(content: string | Uint8Array): Promise<string> {
  writeFileSync(path, content);
  return readOrgJson(path).then(
    () => "",
    (error: unknown) => (error instanceof Error ? error.message.replace(path, "org.json") : ""),
  );
}

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");
const comment =
  'a comment, and JSON has none: take it out (a mark has the field "note" for colleagues, "accepted" takes reasons)';

/** What an administrator saves, and what is said of it, to the letter. */
test.each<[string, string | Uint8Array, string]>([
  [
    "UTF-16, as PowerShell writes it",
    utf16('{ "a": 1 }'),
    "org.json: this is UTF-16, as Windows PowerShell's > and Out-File write it and Notepad calls it Unicode. Save it as UTF-8",
  ],
  [
    "UTF-16 without a mark",
    utf16('{ "a": 1 }').subarray(2),
    "org.json: this is UTF-16, as Windows PowerShell's > and Out-File write it and Notepad calls it Unicode. Save it as UTF-8",
  ],
  [
    "Latin-1",
    Buffer.from('{\n  "name":\n "Brønderslev" }', "latin1"),
    "org.json: line 3 has a letter that is not UTF-8: the file is in Latin-1 (Windows-1252, which Notepad calls ANSI). Save it as UTF-8",
  ],
  ["a comment", '{\n  "a": 1, // vores\n  "b": 2\n}', `org.json: this is not JSON (line 2, column 11: ${comment})`],
  ["a comment in stars", "{\n\n /* a */ }", `org.json: this is not JSON (line 3, column 2: ${comment})`],
  ["a comment with #", "# vores\n{}", `org.json: this is not JSON (line 1, column 1: ${comment})`],
  [
    "a backslash written once",
    '{ "cert":\n "C:\\Postvagt\\server.pem" }',
    "org.json: this is not JSON (line 2, column 5: a single backslash in a text: write two (C:\\\\Postvagt\\\\server.pem), or / in paths)",
  ],
  [
    "a comma too many",
    '{ "a": [1, 2,\n] }',
    "org.json: this is not JSON (line 1, column 13: a comma with nothing after it, before ])",
  ],
  [
    "a comma too few",
    '{ "a": 1\n "b": 2 }',
    "org.json: this is not JSON (line 2, column 2: a comma or } is missing here)",
  ],
  [
    "single quotes",
    "{ 'a': 1 }",
    'org.json: this is not JSON (line 1, column 3: single quotes: JSON wants "double quotes")',
  ],
  [
    "quotes as Word writes them",
    "{ “a”: 1 }",
    'org.json: this is not JSON (line 1, column 3: curly quotes: JSON wants straight "double quotes")',
  ],
  [
    "a name without quotes",
    "{ a: 1 }",
    'org.json: this is not JSON (line 1, column 3: a name in "double quotes" is missing here)',
  ],
  ["no colon", '{ "a" 1 }', 'org.json: this is not JSON (line 1, column 7: a colon is missing after "a")'],
  [
    "half a file",
    '{ "a": [1',
    "org.json: this is not JSON (line 1, column 8: it ends too early: this [ is never closed)",
  ],
  [
    "half a text",
    '{ "a": "b',
    "org.json: this is not JSON (line 1, column 8: it ends too early: this text is never closed)",
  ],
  [
    "a text over two lines",
    '{ "a": "b\nc" }',
    "org.json: this is not JSON (line 1, column 8: a text that is not closed on its line)",
  ],
  ["True, as Python has it", '{ "a": True }', "org.json: this is not JSON (line 1, column 8: a value is missing here)"],
  [
    "two files in one",
    "{}\n{}",
    "org.json: this is not JSON (line 2, column 1: more after the end: one { … } is the whole file)",
  ],
])("%s", async (_, content, message) => {
  expect(await messageOf(content)).toBe(message);
});

describe("reading JSON for its mistakes", () => {
  test("finds none in what a parser takes, with a byte-order mark or without", async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 4 }), fc.boolean(), async (json, isMarked) => {
        expect(scanJson(json).mistake).toBeUndefined();
        expect(await messageOf(`${isMarked ? "\uFEFF" : ""}${json}`)).toBe("");
      }),
      { numRuns: 60 },
    );
  });

  test("finds one wherever a parser does", () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom("", "}", '"', ",", "\\", "x", "]", "\n"),
        (json, at, put) => {
          const broken = `${json.slice(0, at % json.length)}${put}${json.slice((at % json.length) + 1)}`;
          let isJson = true;
          try {
            JSON.parse(broken);
          } catch {
            isJson = false;
          }
          expect([broken, scanJson(broken).mistake === undefined]).toEqual([broken, isJson]);
        },
      ),
    );
  });

  test("names keys that stand twice, each with its path", () => {
    expect(scanJson('{ "a": { "b": 1,\n "b": 2 }, "c": [{ "d": 1, "d": 1 }] }').repeated).toEqual([
      { path: "a.b", line: 2 },
      { path: "c[0].d", line: 2 },
    ]);
  });

  test("stops where it is nested beyond all sense", () => {
    expect(scanJson("[".repeat(100_000)).mistake).toBeUndefined();
  });
});
