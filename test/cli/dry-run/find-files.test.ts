import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { findFiles } from "../../../src/cli/dry-run/sample/find-files.ts";

const folder = mkdtempSync(join(tmpdir(), "postvagt-sample-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function fill(name: string, files: readonly string[]): string {
  const root = join(folder, name);
  for (const file of files) {
    mkdirSync(join(root, file, ".."), { recursive: true });
    writeFileSync(join(root, file), file.endsWith("Inbox") ? "From - Tue Nov 24 13:05:00 2026\n" : "x");
  }
  return root;
}

test("every mail of every folder, in the order of their paths", async () => {
  const names = Array.from({ length: 1_200 }, (_, at) => join(String(at % 7), "sub", `${at}.eml`));
  const root = fill("many", names);
  const { files } = await findFiles(root);
  expect(files.map(({ path }) => relative(root, path))).toEqual([...names].sort());
});

test("mbox files, also Thunderbird's without an ending; the rest is counted by ending and not opened", async () => {
  const root = fill("mixed", ["a.mbox", "Inbox", "b.EML", "c.msg", "d.pdf", "e.pdf", "notes"]);
  const { files, others } = await findFiles(root);
  expect(files.map(({ path, kind: is }) => [relative(root, path), is])).toEqual([
    ["Inbox", "mailbox"],
    ["a.mbox", "mailbox"],
    ["b.EML", "mail"],
    ["c.msg", "mail"],
  ]);
  expect(others).toEqual({ ".pdf": 2, "": 1 });
});

test("every file in cur and new of a Maildir is a mail, and what lies in tmp is none yet", async () => {
  const root = fill("maildir", ["Sent/cur/1700.M1P2.host:2,S", "Sent/new/1701.M1P3.host", "Sent/tmp/1702.M1P4.host"]);
  const { files } = await findFiles(root);
  expect(files.map(({ path, kind }) => [relative(root, path), kind])).toEqual([
    ["Sent/cur/1700.M1P2.host:2,S", "mail"],
    ["Sent/new/1701.M1P3.host", "mail"],
  ]);
});

test.each([
  ["a PST file", fill("pst-file", ["a.pst"]) + "/a.pst", "export them as .eml"],
  ["a folder with a PST file", fill("pst", ["a.pst"]), "export them as .eml"],
  ["a folder without mail", fill("none", ["a.docx"]), "there is no .eml, .msg or mbox file and no Maildir"],
])("%s", async (_, path, said) => {
  await expect(findFiles(path)).rejects.toThrow(said);
});
