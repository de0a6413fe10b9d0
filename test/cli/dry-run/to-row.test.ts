import { describe, expect, test } from "@jest/globals";
import { judgeTask } from "../../../src/cli/dry-run/judge-task.ts";
import type { JudgedRow } from "../../../src/cli/dry-run/row.ts";
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll } from "@jest/globals";
import { parsePolicy } from "../../../src/core/policy/parse-policy.ts";

const folder = mkdtempSync(join(tmpdir(), "postvagt-row-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const parsed = parsePolicy({ organisation: { name: "Gladsaxe Kommune", domains: ["gladsaxe.dk"] } });
if (!parsed.ok) throw new Error("the policy of this test is wrong");
const judging = { policy: parsed.policy, salt: "salt", ocr: false };

async function rowOf(mail: string | Uint8Array) {
  const path = join(folder, "mail.eml");
  writeFileSync(path, mail);
  return judgeTask({ no: 7, path, start: 0, length: Buffer.byteLength(mail) }, judging);
}

const LEAKY = [
  "From: Astrid Hemmelig <astrid.hemmelig@gladsaxe.dk>",
  "To: Kirsten Kanariefugl <kirsten.kanariefugl@gmail.com>, post@leverandoer.example",
  "Subject: Vedr. Kanariefugl, skizofreni",
  "Date: Tue, 24 Nov 2026 12:00:00 +0100",
  "MIME-Version: 1.0",
  'Content-Type: multipart/mixed; boundary="b"',
  "",
  "--b",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "Kirsten Kanariefugl, CPR 251248-9996, har skizofreni.",
  "--b",
  'Content-Type: text/plain; name="Sag.kanariefugl"',
  'Content-Disposition: attachment; filename="Sag.kanariefugl"',
  "",
  "CPR 251248-9996",
  "--b--",
  "",
].join("\r\n");

describe("what is kept of a mail", () => {
  test("kinds, places and masked numbers, and no word, name or address", async () => {
    const row = await rowOf(LEAKY);
    expect(JSON.stringify(row)).not.toMatch(/kanariefugl|hemmelig|skizofreni|9996|1248|gmail/i);
    expect(row).toMatchObject({ no: 7, action: "block", day: "2026-11-24" });
    const { held, uncovered } = row as JudgedRow;
    expect(held.find(({ rule }) => rule === "cpr-not-secure")?.found).toContainEqual({
      kind: "cpr",
      certainty: "certain",
      place: "body",
      count: 1,
      shown: ["2512••-••••"],
    });
    expect(uncovered).toEqual([
      { kind: "webmail", domain: "" },
      { kind: "other", domain: "leverandoer.example" },
    ]);
  });

  test("the same sender is the same, under another salt another", async () => {
    const sender = async (salt: string, name: string) => {
      const path = join(folder, "sender.eml");
      writeFileSync(path, `From: ${name}@gladsaxe.dk\nTo: b@gladsaxe.dk\n\nHej\n`);
      const row = await judgeTask({ no: 1, path, start: 0, length: 60 }, { ...judging, salt });
      return (row as JudgedRow).sender;
    };
    expect(await sender("x", "anna")).toBe(await sender("x", "ANNA"));
    expect(await sender("x", "anna")).not.toBe(await sender("x", "bo"));
    expect(await sender("x", "anna")).not.toBe(await sender("y", "anna"));
  });

  test.each([
    ["a mail of another organisation", "From: a@viborg.dk\nTo: b@gladsaxe.dk\n\nHej\n", "not-own"],
    ["no mail", "\u0000\u0001", "not-a-mail"],
    ["an empty file", "", "not-a-mail"],
  ])("%s has no row of its own", async (_, mail, problem) => {
    expect(await rowOf(mail)).toEqual({ no: 7, problem });
  });

  test("a file that is gone is said to be", async () => {
    const row = await judgeTask({ no: 1, path: join(folder, "gone.eml"), start: 0, length: 10 }, judging);
    expect(row).toEqual({ no: 1, problem: "unavailable" });
  });

  test("the judgement is that of the check command", async () => {
    const row = await rowOf(readFileSync(resolve("test/breach-log/row-6.eml")));
    expect(row).toMatchObject({ action: "block" });
  });
});
