import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { splitMbox } from "../../../src/cli/dry-run/sample/split-mbox.ts";

const folder = mkdtempSync(join(tmpdir(), "postvagt-mbox-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const BORDER = "From - Tue Nov 24 13:05:00 2026\n";

async function mailsIn(content: string): Promise<readonly string[]> {
  const path = join(folder, "a.mbox");
  writeFileSync(path, content);
  const bytes = readFileSync(path);
  const mails: string[] = [];
  for await (const { start, length } of splitMbox(path)) mails.push(bytes.toString("utf8", start, start + length));
  return mails;
}

describe("an mbox file", () => {
  test.each<readonly [string, string, readonly string[]]>([
    ["one mail", `${BORDER}From: a@b.dk\n\nHej\n`, ["From: a@b.dk\n\nHej\n"]],
    [
      "two mails",
      `${BORDER}To: a@b.dk\n\nHej\n\n${BORDER}To: c@d.dk\n\nDu\n`,
      ["To: a@b.dk\n\nHej\n\n", "To: c@d.dk\n\nDu\n"],
    ],
    [
      "lines that end as Windows ends them",
      `${BORDER}To: a@b.dk\r\n\r\nHej\r\n\r\nFrom x@y.dk Tue Nov 24 13:05:00 2026\r\nTo: c@d.dk\r\n\r\nDu`,
      ["To: a@b.dk\r\n\r\nHej\r\n\r\n", "To: c@d.dk\r\n\r\nDu"],
    ],
    [
      "a sentence that begins with From",
      `${BORDER}To: a@b.dk\n\nHej\n\nFrom now on: nothing\n`,
      ["To: a@b.dk\n\nHej\n\nFrom now on: nothing\n"],
    ],
    [
      "a sentence with a time and a year, and no header after it",
      `${BORDER}To: a@b.dk\n\nHej\n\nFrom 10:30 in 2026 we are open\nand closed\n`,
      ["To: a@b.dk\n\nHej\n\nFrom 10:30 in 2026 we are open\nand closed\n"],
    ],
    [
      "a border without an empty line before it is none",
      `${BORDER}To: a@b.dk\n\nHej\n${BORDER}To: c@d.dk\n`,
      [`To: a@b.dk\n\nHej\n${BORDER}To: c@d.dk\n`],
    ],
    ["nothing", "", []],
    ["no border at all", "To: a@b.dk\n\nHej\n", []],
  ])("%s", async (_, content, mails) => {
    expect(await mailsIn(content)).toEqual(mails);
  });

  test("a border that lies across two reads", async () => {
    for (const before of [1_048_570, 1_048_576, 1_047_550, 1_047_552, 1_047_556]) {
      const first = `To: a@b.dk\n\n${"x".repeat(before - BORDER.length - 14)}\n\n`;
      const second = "To: c@d.dk\n\nDu\n";
      expect(await mailsIn(BORDER + first + BORDER + second)).toEqual([first, second]);
    }
  });

  test("any mails come out as they went in", async () => {
    const body = fc.string({ maxLength: 3_000 }).map((text) => text.split("From ").join("From"));
    await fc.assert(
      fc.asyncProperty(fc.array(body, { minLength: 1, maxLength: 12 }), async (bodies) => {
        const mails = bodies.map((one) => `Subject: x\n\n${one}\n\n`);
        expect(await mailsIn(mails.map((mail) => BORDER + mail).join(""))).toEqual(mails);
      }),
      { numRuns: 60 },
    );
  });
});
