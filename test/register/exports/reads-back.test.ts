import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import type { Breach } from "#core/breach/breach.ts";
import * as values from "#core/breach/values.ts";
import { defaultRules } from "#core/policy/default-rules.ts";
import { FORMATS, type FormatName } from "#register/exports/formats.ts";
import { letter } from "#register/exports/letter.ts";
import { EXPORT_KINDS, type ExportKind, makeTable } from "#register/exports/make-table.ts";
import { notificationSheet } from "#register/exports/notification-sheet.ts";
import { fromLogRow } from "#register/log/from-log-row.ts";
import { readLogFile } from "#register/imports/read-log-file.ts";

import { aBreach, everyValue } from "../../support/a-breach.ts";
import { wordsThatArePrograms } from "../../support/program-words.ts";

const reader = new URL("../../support/programs/read-office.py", import.meta.url).pathname;
const log = readFileSync(new URL("../../breach-log/log.txt", import.meta.url));
const tenant = {
  ...{ id: "t", name: "Prøvestad Kommune", cvr: "12345678", dpoName: "Dorte Databeskytter", dpoPhone: "00 00 00 00" },
  ...{ dpoMail: "dpo@proevestad.example", units: [], retentionYears: 5 },
};

/** The municipality's own log, one entry of everything, and one entry for each coded value there is. */
async function fixtures(): Promise<readonly Breach[]> {
  const imported = (await readLogFile("text", log)).map((row, index) => {
    const read = fromLogRow(row, `rows[${index}]`, 2019);
    if (!("year" in read)) throw new Error("a row of the log could not be read");
    const { authorityLegacyText, dataSubjectLegacyText, year, no } = read;
    return aBreach({ ...read.facts, ...read.judgement, authorityLegacyText, dataSubjectLegacyText, year, no });
  });
  return [...imported, aBreach(), ...everyValue()];
}

const banned = wordsThatArePrograms([...defaultRules.map(({ id }) => id)], values);

describe("what leaves the house holds nothing of the program", () => {
  let folder = "";
  let breaches: readonly Breach[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "postvagt-papers-"));
    breaches = await fixtures();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const textOf = (format: FormatName, path: string): string =>
    format === "pdf"
      ? execFileSync("pdftotext", ["-layout", path, "-"], { maxBuffer: 1 << 28 }).toString()
      : (
          JSON.parse(execFileSync("/usr/bin/python3", [reader, path], { maxBuffer: 1 << 28 }).toString()) as {
            text: string;
          }[][]
        )
          .flat()
          .map(({ text }) => text)
          .join("\n");

  const every = EXPORT_KINDS.flatMap((kind) =>
    (Object.keys(FORMATS) as FormatName[]).map((format) => [kind, format] as const),
  );

  test.each(every)(
    "the edition %s as %s",
    async (kind: ExportKind, format: FormatName) => {
      const isPaper = format === "pdf" || format === "docx";
      const origin = { organisation: tenant.name, year: null, takenAt: "2026-11-30T09:00:00.000Z", isPaper };
      const table = makeTable(kind, breaches, () => [], origin);
      const path = join(folder, `${kind}.${format}`);
      writeFileSync(path, await FORMATS[format].write(table));
      expect(banned(textOf(format, path))).toEqual([]);
    },
    60_000,
  );

  test("the letter to the citizen", () => {
    for (const breach of breaches) expect(banned(letter(breach, tenant))).toEqual([]);
  });

  test("the notification sheet, where no value stands without its label and nothing twice", () => {
    for (const breach of breaches) {
      const items = notificationSheet(breach, tenant, () => []);
      for (const { text } of items) {
        const lines = text.split("\n").filter((line) => line !== "");
        expect(banned(text)).toEqual([]);
        expect(new Set(lines).size).toBe(lines.length);
        for (const line of lines) expect(line).toMatch(/[.!?:…)»”"]$/);
      }
    }
  });
});
