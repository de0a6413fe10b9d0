import { readFileSync } from "node:fs";

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import { FORMATS } from "#register/exports/formats.ts";
import { makeTable } from "#register/exports/make-table.ts";
import { importLog } from "#register/imports/import-log.ts";
import { readLogFile } from "#register/imports/read-log-file.ts";
import { LOG_COLUMNS, type LogRow } from "#register/log/log-row.ts";
import { readLogDate } from "#register/log/read-log-date.ts";
import { writeLogDate } from "#register/log/write-log-date.ts";
import type { Breach } from "#core/breach/breach.ts";
import type { Queries } from "#register/engine/db.ts";
import { allIncidents } from "#register/store/all-incidents.ts";
import type { Actor } from "#register/store/actor.ts";
import { putTenant } from "#register/store/put-tenant.ts";
import { verify } from "#register/store/verify.ts";

import type { Opened } from "../../support/engines.ts";
import { engines } from "../../support/engines.ts";
import { anActor, aTenant } from "../../support/some-actors.ts";

const log = readFileSync(new URL("../../breach-log/log.txt", import.meta.url));
const now = new Date("2026-11-20T10:05:00.000Z");
const fields = LOG_COLUMNS.map(([field]) => field);

async function allOf(db: Queries, actor: Actor, year: number | null): Promise<readonly Breach[]> {
  const found: Breach[] = [];
  for await (const page of allIncidents(db, actor, year)) found.push(...page);
  return found;
}

describe("the municipal breach log as text", () => {
  let rows: readonly LogRow[] = [];

  beforeAll(async () => {
    rows = await readLogFile("text", log);
  });

  test("has nine rows, and the ones that a page break cut are whole", () => {
    expect(rows.map((row) => row.no)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    expect(rows[2]?.measures).toMatch(
      /^Medarbejderen trak mailen .* Den relevante skole er også kontakten og orienteret om fejlen\.$/,
    );
    const last = rows[8]?.measures ?? "";
    expect(last).toContain("i den pågældende sag er tale om en enkeltstående menneskelig fejl");
    expect(last.endsWith("personfølsomme ord.")).toBe(true);
    expect(rows.map((row) => `${row.authority} ${row.citizens}`)).toEqual([
      ...["Nej Nej", "Nej Nej", "Nej Nej", "Nej Nej", "Nej Nej", "Nej Nej"],
      ...["Ja Ja", "Ja Ja", "Ja Ja"],
    ]);
  });

  test.each([
    ["1", "5. januar 2019", "2019-01-04T23:00:00.000Z"],
    ["2", "3. oktober 2018. Vi blev opmærksomme på det 9. januar 2019 kl. 16.30", "2019-01-09T15:30:00.000Z"],
    ["3", "10. januar 2019", "2019-01-09T23:00:00.000Z"],
    ["4", "15. januar 2019", "2019-01-14T23:00:00.000Z"],
    ["5", "12. og 14. juli 2018. Vi blev opmærksomme på det 23. januar 2019", "2019-01-22T23:00:00.000Z"],
    ["6", "24. januar 2019", "2019-01-23T23:00:00.000Z"],
    ["7", "25. januar 2019", "2019-01-24T23:00:00.000Z"],
    ["8", "4. februar 2019", "2019-02-03T23:00:00.000Z"],
    ["9", "8. februar 2019", "2019-02-07T23:00:00.000Z"],
  ])("row %s: the date is read, written as %s and read back", (no, written, awareAt) => {
    const read = readLogDate(rows.find((row) => row.no === no)?.date ?? "");
    expect(read?.awareAt).toBe(awareAt);
    const again = read === null ? "" : writeLogDate(read);
    expect(again).toBe(written);
    expect(readLogDate(again)).toEqual(read);
  });
});

describe.each(engines)("the nine rows on %s", (_name, open) => {
  let opened: Opened;
  let rows: readonly LogRow[] = [];

  beforeAll(async () => {
    opened = await open();
    rows = await readLogFile("text", log);
  }, 120_000);

  afterAll(async () => {
    await opened.remove();
  });

  /** Takes rows into an organisation of their own, and out again as a table. */
  async function throughRegister(imported: readonly LogRow[]): Promise<ReturnType<typeof makeTable>> {
    const tenant = aTenant();
    await putTenant(opened.db, tenant);
    const dpo = anActor(tenant.id, "dpo");
    await importLog(opened.db, dpo, imported, now);
    return makeTable("log", await allOf(opened.db, dpo, null), () => [], {
      ...{ organisation: "Prøvestad Kommune", year: null, takenAt: now.toISOString(), isPaper: false },
    });
  }

  test.each(["csv", "xlsx"] as const)(
    "81 of 81 cells survive import, export as %s, and import again",
    async (format) => {
      const table = await throughRegister(rows);
      const file = await FORMATS[format].write(table);
      const again = await readLogFile(format, file);
      const second = await throughRegister(again);
      for (const [index, row] of rows.entries()) {
        const cells = fields.map((field) => row[field]);
        expect(table.rows[index]).toEqual(cells);
        expect(fields.map((field) => again[index]?.[field])).toEqual(cells);
        expect(second.rows[index]).toEqual(cells);
      }
      expect(second.heading).toEqual(LOG_COLUMNS.map(([, title]) => title));
      expect(await verify(opened.db)).toEqual([]);
    },
  );

  test("the import says only what the log says", async () => {
    const tenant = aTenant();
    await putTenant(opened.db, tenant);
    const dpo = anActor(tenant.id, "dpo");
    await importLog(opened.db, dpo, rows, now);
    const entries = await allOf(opened.db, dpo, 2019);
    expect(entries.map((one) => one.state)).toEqual(Array<string>(9).fill("closed"));
    expect(entries[1]).toMatchObject({ scenario: "attack", links: [{ kind: "concerns", text: "nr. 26" }] });
    expect(entries[2]).toMatchObject({ channel: "secure_mail" });
    expect(entries.map((one) => one.causeCategory)).toEqual([
      ...["human_error", "external_attack", "human_error", "human_error", "human_error", "human_error", "human_error"],
      ...["supplier_error", "human_error"],
    ]);
    expect(entries[1]).toMatchObject({
      awarePrecision: "minute",
      times: [{ day: "2018-10-03" }],
      discoveredPrecision: "minute",
    });
    expect(entries[4]).toMatchObject({ awarePrecision: "day", times: [{ day: "2018-07-12" }, { day: "2018-07-14" }] });
    expect(entries[6]).toMatchObject({
      authorityDecision: "notify",
      dataSubjectDecision: "inform",
      dataSubjectSentAt: null,
      notifications: [],
    });
    expect(entries[8]?.dataCategories).toEqual(["cpr"]);
    expect(await opened.db.query("select 1 from reminder where tenant = $1", [tenant.id])).toEqual([]);
  });

  test("a log with one wrong row is not taken in at all, and every wrong cell is named", async () => {
    const tenant = aTenant();
    await putTenant(opened.db, tenant);
    const dpo = anActor(tenant.id, "dpo");
    const wrong = rows.map((row, index) => (index === 3 ? { ...row, no: "x", description: " " } : row));
    await expect(importLog(opened.db, dpo, wrong, now)).rejects.toMatchObject({
      code: "invalid",
      problems: [{ path: "rows[3].no" }, { path: "rows[3].description" }],
    });
    expect(await allOf(opened.db, dpo, null)).toEqual([]);
  });

  test("a date that cannot be read is kept as its words and marked, and numbers may begin anywhere", async () => {
    const tenant = aTenant();
    await putTenant(opened.db, tenant);
    const dpo = anActor(tenant.id, "dpo");
    const odd = rows.map((row, at) => ({ ...row, no: String(at + 26), ...(at === 3 ? { date: "i foråret" } : {}) }));
    const imported = await importLog(opened.db, dpo, odd, now);
    expect(imported.map(({ no, was, isDateRead }) => [no, was, isDateRead])).toEqual(
      odd.map((_row, at) => [at + 1, at + 26, at !== 3]),
    );
    const table = makeTable("log", await allOf(opened.db, dpo, null), () => [], {
      ...{ organisation: "", year: null, takenAt: now.toISOString(), isPaper: false },
    });
    expect(table.rows.map(([no]) => no)).toEqual(odd.map(({ no }) => no));
    expect(table.rows[3]?.[1]).toBe("i foråret");
    expect(await verify(opened.db)).toEqual([]);
  });
});

describe("what municipalities have", () => {
  test.each([
    ["14-03-2024", ["2024-03-14"], "day"],
    ["03.02.2023", ["2023-02-03"], "day"],
    ["14. marts 2021", ["2021-03-14"], "day"],
    ["medio juni 2021", ["2021-06-01"], "month"],
    ["2024-03-14 kl. 10.15", ["2024-03-14"], "minute"],
    ["5/1-2019 og 7/1-2019", ["2019-01-05", "2019-01-07"], "day"],
    ["12. og 14. juli 2018", ["2018-07-12", "2018-07-14"], "day"],
  ] as const)("%s is read", (cell, days, precision) => {
    const read = readLogDate(cell);
    expect(read?.times.map(({ day }) => day)).toEqual(days);
    expect(read?.awarePrecision).toBe(precision);
  });

  const text = "Sagsnr;Tidspunkt;Hændelse;Datatilsynet\r\n7;14-03-2024;Brev på afveje til børnehave;Nej\r\n";
  test.each([
    ["Windows-1252", Buffer.from(text, "latin1")],
    ["UTF-16 with its mark", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16 without it", Buffer.from(text, "utf16le")],
    ["UTF-8 with its mark", Buffer.from(`\uFEFF${text}`, "utf8")],
  ])("a CSV in %s with other names of columns is read", async (_encoding, bytes) => {
    const [row] = await readLogFile("csv", bytes);
    expect(row).toMatchObject({ no: "7", date: "14-03-2024", description: "Brev på afveje til børnehave", cause: "" });
  });
});
