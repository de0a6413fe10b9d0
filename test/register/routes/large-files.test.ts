import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { strToU8, unzipSync, zipSync } from "fflate";
import writeExcelFile from "write-excel-file/node";
import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import { putTenant } from "#register/store/put-tenant.ts";
import type { AnApp } from "../../support/an-app.ts";
import { anApp } from "../../support/an-app.ts";
import { engines, type Opened } from "../../support/engines.ts";
import { aTenant } from "../../support/some-actors.ts";

const [, open] = engines[0] ?? [];
const tenant = aTenant();
const dpo = { tenant: tenant.id, role: "dpo" } as const;
const HEADING = "Nr.\tDato\tBeskrivelse";

/** A workbook of one cell, with its sheet rewritten. */
async function workbook(change: (sheet: string) => string): Promise<Uint8Array> {
  const bytes = await writeExcelFile([[{ value: "Beskrivelse" }]], { sheet: "Log" }).toBuffer();
  const parts = unzipSync(bytes);
  const name = Object.keys(parts).find((one) => one.includes("worksheets/")) ?? "";
  const sheet = new TextDecoder().decode(parts[name]);
  return zipSync({ ...parts, [name]: strToU8(change(sheet)) });
}

const far = (cell: string, row: string) => (sheet: string) =>
  sheet.replace("</sheetData>", `<row r="${row}"><c r="${cell}" t="inlineStr"><is><t>x</t></is></c></row></sheetData>`);

describe("an import that would stop the server", () => {
  let opened: Opened;
  let app: AnApp;
  beforeAll(async () => {
    if (open === undefined) throw new Error("no engine");
    opened = await open();
    await putTenant(opened.db, tenant);
    app = await anApp(opened.db, [tenant.id], findCpr);
  }, 120_000);
  afterAll(() => opened.remove());

  test.each<[string, string, () => Promise<Uint8Array>]>([
    ["a cell at the far corner of a sheet", "xlsx", () => workbook(far("XFD1048576", "1048576"))],
    ["a cell in the last column", "xlsx", () => workbook(far("XFD2", "2"))],
    ["a row in the last line", "xlsx", () => workbook(far("A1048576", "1048576"))],
    [
      "a sheet that declares to be large",
      "xlsx",
      () => workbook((sheet) => sheet.replace("<sheetData", '<dimension ref="A1:XFD1048576"/><sheetData')),
    ],
    [
      "a sheet of 80 MB of nothing",
      "xlsx",
      () => workbook((sheet) => sheet.replace("</sheetData>", `${" ".repeat(80_000_000)}</sheetData>`)),
    ],
    ["a cell of nine megabytes", "csv", () => Promise.resolve(Buffer.from(`Beskrivelse\n"${"x".repeat(9_000_000)}"`))],
    ["more rows than a log has", "csv", () => Promise.resolve(Buffer.from(`Beskrivelse\n${"x\n".repeat(20_000)}`))],
    [
      "a cell that goes on for a million lines",
      "text",
      () => Promise.resolve(Buffer.from(`${HEADING}\n1\t1/1\tx\n${"\t\tx\n".repeat(1_000_000)}`)),
    ],
    ["a line of a million tabs", "text", () => Promise.resolve(Buffer.from(`${HEADING}\n${"\t".repeat(1_000_000)}`))],
  ])(
    "%s is refused, and the add-in is answered meanwhile",
    async (_name, format, make) => {
      const bytes = await make();
      let isOver = false;
      const imported = app.ask(dpo, "POST", `/api/import?format=${format}`, bytes).finally(() => {
        isOver = true;
      });
      expect((await app.app.request("/healthz")).status).toBe(200);
      expect(isOver).toBe(false);
      expect([400, 413]).toContain((await imported).status);
    },
    120_000,
  );

  test("nobody waits for it any more: the work ends", async () => {
    const leaving = new AbortController();
    const token = await app.signIn.issue({ ...dpo, name: "Dorte Databeskytter" });
    const body = Buffer.from(`${HEADING}\n1\t1/1\tx\n${"\t\tx\n".repeat(100_000)}`);
    const headers = { authorization: `Bearer ${token}`, "content-length": String(body.length) };
    const asked = app.app.request("/api/import?format=text", { method: "POST", headers, body, signal: leaving.signal });
    leaving.abort();
    await Promise.allSettled([asked]);
    const csv = await app.ask(dpo, "GET", "/api/export?kind=log&format=csv");
    expect(csv.status).toBe(200);
  }, 60_000);

  test("ten at once: some wait their turn, and the rest is told to come again", async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => app.ask(dpo, "GET", "/api/export?kind=log&format=csv")),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(9);
    expect(statuses.filter((status) => status === 503)).toHaveLength(3);
  }, 120_000);
});
