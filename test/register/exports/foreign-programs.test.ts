import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import { FORMATS, type FormatName } from "#register/exports/formats.ts";
import type { Table } from "#register/exports/table.ts";
import { readLogFile } from "#register/imports/read-log-file.ts";
import { LOG_COLUMNS } from "#register/log/log-row.ts";

const log = readFileSync(new URL("../../breach-log/log.txt", import.meta.url));
const reader = new URL("../../support/programs/read-office.py", import.meta.url).pathname;
const traps = [
  "=1+1",
  '=HYPERLINK("https://angriber.example";"klik")',
  "+45 00 00 00 00",
  "-2",
  "@SUM(A1)",
  "'citeret",
  "æøå ÆØÅ é",
  "010203",
  "to\nlinjer",
];

interface Cell {
  readonly text: string;
  /** As openpyxl names it: s text, n number or nothing, f formula. */
  readonly type: string;
}

describe("exports opened by programs that we did not write", () => {
  let folder = "";
  let table: Table = { title: "", subtitle: "", notes: [], heading: [], widths: [], rows: [] };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "postvagt-exports-"));
    const rows = (await readLogFile("text", log)).map((row) => LOG_COLUMNS.map(([field]) => row[field]));
    table = {
      ...{ title: "Brud 2019", subtitle: "Prøvestad Kommune", notes: ["Kun en prøve."] },
      ...{ heading: LOG_COLUMNS.map(([, title]) => title), widths: LOG_COLUMNS.map(() => 10), rows: [...rows, traps] },
    };
    for (const format of Object.keys(FORMATS) as FormatName[]) {
      writeFileSync(join(folder, `log.${format}`), await FORMATS[format].write(table));
    }
  }, 60_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  // Debian's packages of openpyxl and python-docx belong to Debian's own Python.
  const cells = (name: string): readonly (readonly Cell[])[] =>
    JSON.parse(execFileSync("/usr/bin/python3", [reader, join(folder, name)]).toString()) as Cell[][];

  const office = (from: string, to: string): string => {
    const { name } = parse(from);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const asked = [profile, "--headless", "--convert-to", to, "--outdir", join(folder, "office"), join(folder, from)];
    execFileSync("soffice", asked, { stdio: "ignore" });
    return join("office", `${name}.${to.split(":", 1).join("")}`);
  };

  test.each([
    ["openpyxl reads the XLSX", "log.xlsx"],
    ["python-docx reads the DOCX", "log.docx"],
  ])("%s: every cell as it was, and none a formula", (_title, name) => {
    const read = cells(name);
    expect(read.map((row) => row.map((cell) => cell.text))).toEqual([table.heading, ...table.rows]);
    expect(read.flat().filter((cell) => cell.type === "f")).toEqual([]);
  });

  test("Python's csv reads the CSV: every cell as it was, with an apostrophe before what Excel would run", () => {
    const read = cells("log.csv").map((row) => row.map((cell) => cell.text));
    expect(read.slice(0, -1)).toEqual([table.heading, ...table.rows.slice(0, -1)]);
    expect(read.at(-1)).toEqual(traps.map((cell) => (/^'*[=+\-@]/.test(cell) ? `'${cell}` : cell)));
  });

  test("LibreOffice opens the XLSX and saves it again: every cell as it was, and none a formula", () => {
    const read = cells(office("log.xlsx", "xlsx:Calc MS Excel 2007 XML"));
    expect(read.map((row) => row.map((cell) => cell.text))).toEqual([table.heading, ...table.rows]);
    expect(read.flat().filter((cell) => cell.type === "f")).toEqual([]);
  }, 120_000);

  test("LibreOffice opens the DOCX: every word of every cell is there", () => {
    const text = squeezed(readFileSync(join(folder, office("log.docx", "txt:Text (encoded):UTF8")), "utf8"));
    for (const cell of table.rows.flat()) expect(text).toContain(squeezed(cell));
  }, 120_000);

  test("pdftotext reads the PDF: every word of every cell is there, and pdfinfo calls it tagged", () => {
    const path = join(folder, "log.pdf");
    expect(execFileSync("pdfinfo", [path]).toString()).toMatch(/^Tagged:\s+yes$/m);
    const words = execFileSync("pdftotext", ["-raw", path, "-"]).toString();
    const text = squeezed(words);
    for (const word of table.rows.flat().flatMap((cell) => cell.split(/\s+/))) expect(text).toContain(squeezed(word));
  });
});

/** Without white space, and without the hyphens that a line break adds. */
function squeezed(text: string): string {
  return text.replace(/[\s\u00ad\u2010-]/g, "");
}
