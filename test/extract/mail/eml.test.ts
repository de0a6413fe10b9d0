import { describe, expect, test } from "@jest/globals";
import { strToU8 } from "fflate";
import { extractFile } from "#extract/extract-file.ts";
import { classicLimits } from "#extract/limits.ts";
import { textFrom } from "../../support/extract-from.ts";

const HEAD = "From: a@b.dk\nTo: c@d.dk\nSubject: Prøve\n";
const mail = (rest: string) => textFrom("mail.eml", strToU8(HEAD + rest));
const multipart = (inside: string, boundary = "b1") =>
  mail(`Content-Type: multipart/mixed; boundary="${boundary}"\n\n${inside}`);

describe("everything that goes out with a mail is read, also what mail programs do not show", () => {
  test.each<[string, () => string, readonly string[]]>([
    ["ahead of the first part", () => multipart("ord foran\n--b1\n\nord inde\n--b1--\n"), ["ord foran", "ord inde"]],
    ["behind the last part", () => multipart("--b1\n\nord inde\n--b1--\nord bagved\n"), ["ord inde", "ord bagved"]],
    ["a part without headers", () => multipart("--b1\n\nord inde\n--b1--"), ["ord inde"]],
    ["a part without headers and without a blank line", () => multipart("--b1\nord inde\n--b1--"), ["ord inde"]],
    ["headers that run into the text", () => mail("her er ord\n\nog flere ord"), ["her er ord", "og flere ord"]],
    [
      "a boundary that begins like another",
      () => multipart("--b1\n\nord\n--b11\nogså ord\n--b1--"),
      ["ord", "--b11", "også ord"],
    ],
    ["a boundary with a semicolon", () => multipart("--x;y\n\nord inde\n--x;y--", "x;y"), ["ord inde"]],
    ["a boundary that never comes", () => multipart("ord inde"), ["ord inde"]],
  ])("%s", (_, read, words) => {
    for (const word of words) expect(read()).toContain(word);
  });
});

describe("files between the lines of a text, as old programs send them", () => {
  const BLOCK = "begin 644 brev.txt\n#:&5J\n `\nend\n";
  test.each([
    ["in the text", `\nher er filen\n${BLOCK}hilsen`],
    ["as a part", `Content-Type: application/octet-stream\nContent-Transfer-Encoding: x-uuencode\n\n${BLOCK}`],
  ])("%s", (_, rest) => {
    expect(mail(rest).split("\n")).toContain("hej");
  });
  test("the words around it stay", () => {
    expect(mail(`\nher er filen\n${BLOCK}hilsen`)).toMatch(/her er filen\nhilsen/);
  });
});

test("a mail of a hundred thousand parts is read to the end of its time and no further", () => {
  const parts = "--b\n\nord\n".repeat(100_000);
  let now = 0;
  const pieces = extractFile(
    { path: ["a.eml"], bytes: strToU8(`${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${parts}--b--`) },
    { limits: classicLimits, now: () => now++ },
  );
  expect(pieces.some((piece) => "value" in piece && piece.value.includes("ord"))).toBe(true);
});
