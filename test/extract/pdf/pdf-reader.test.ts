import { readFileSync } from "node:fs";

import { describe, expect, test } from "@jest/globals";

import { pdfReader } from "#extract/pdf/pdf-reader.ts";

import { readAlone, type Reading } from "../../support/tiny-context.ts";

function readFixture(name: string): Reading {
  return readAlone(pdfReader, readFileSync(new URL(`../../fixtures/pdf/${name}.pdf`, import.meta.url)));
}

describe("a letter saved as PDF by", () => {
  test.each([["chromium"], ["cairo"], ["groff"], ["ghostscript"], ["reportlab"], ["linearised-object-streams"]])(
    "%s is read with its numbers and its Danish letters",
    (name) => {
      const { text, unread } = readFixture(name);
      expect(unread).toEqual([]);
      expect(text).toContain("Sagen drejer sig om Åge Test Berggren, cpr-nr. 021122-3989");
      expect(text).toMatch(/Kirsten Test Berggren\s291182-9996/);
    },
  );

  test("Chromium keeps the cells of a table apart", () => {
    expect(readFixture("chromium").text).toContain("Max Test Berggren\t0107729995\tMadservice");
  });
});

describe("beside the pages", () => {
  const { text } = readFixture("reportlab");

  test.each([
    ["a second page", "Side to: 1509819996"],
    ["text turned by 90 degrees", "Lodret: 010772-9995"],
    ["what is filled in on a form", "0505059996"],
    ["the explanation of a field", "Borgerens personnummer"],
    ["a bookmark", "Oplysninger om borgeren"],
    ["the title", "Afgørelse om hjemmehjælp"],
    ["the author", "Else Test Lauridsen"],
    ["the keywords", "hjemmehjælp"],
  ])("%s is read", (_, expected) => {
    expect(text).toContain(expected);
  });

  test("a file within the file is handed on under its name", () => {
    const { nested } = readFixture("with-attachment");
    expect(nested.map(({ name }) => name)).toEqual(["bilag.txt"]);
    expect(Buffer.from(nested[0]?.bytes ?? []).toString()).toContain("021122-3989");
  });
});

describe("protection", () => {
  test.each([["opens-rc4-40"], ["opens-rc4-128"], ["opens-aes-128"], ["opens-aes-256-r5"], ["opens-aes-256"]])(
    "%s: a file that opens without a password is read",
    (name) => {
      const { text, unread } = readFixture(name);
      expect(text).toContain("cpr-nr. 021122-3989");
      expect(text).toContain("Afgørelse om hjemmehjælp");
      expect(unread).toEqual([]);
    },
  );

  test.each([["needs-password-rc4"], ["needs-password-aes-256"]])(
    "%s: a file that takes a password is said to be encrypted",
    (name) => {
      expect(readFixture(name)).toEqual({ text: "", unread: ["encrypted"], nested: [] });
    },
  );
});

describe("what cannot be read is said", () => {
  test("a scanned page is image-only", () => {
    expect(readFixture("scanned").unread).toEqual(["image-only"]);
  });

  test("a file cut short in the middle is damaged, and what is left of it is read", () => {
    const { text, unread } = readFixture("cut-off");
    expect(unread).toEqual(["damaged"]);
    expect(text).toContain("0505059996");
  });
});
