import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Db } from "#register/engine/db.ts";
import { exportRegister } from "#register/backup/export-register.ts";
import { restoreRegister } from "#register/backup/restore-register.ts";
import { addFile } from "#register/store/incident-files.ts";
import { fileIncident } from "#register/store/file-incident.ts";
import { putTenant } from "#register/store/put-tenant.ts";
import { verify } from "#register/store/verify.ts";
import { aFiling } from "../../support/a-filing.ts";
import type { Opened } from "../../support/engines.ts";
import { engines } from "../../support/engines.ts";
import { anActor, aTenant } from "../../support/some-actors.ts";

const now = new Date("2026-11-20T10:05:00.000Z");

async function linesOf(db: Db): Promise<readonly string[]> {
  const lines: string[] = [];
  await exportRegister(db, (line) => {
    lines.push(line);
    return Promise.resolve();
  });
  return lines;
}

async function* iterate(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}

describe.each(engines)("a register moved from %s", (_from, openSource) => {
  let source: Opened;
  let lines: readonly string[] = [];

  beforeAll(async () => {
    source = await openSource();
    const tenant = aTenant();
    await putTenant(source.db, tenant);
    for (let n = 0; n < 3; n++) await fileIncident(source.db, aFiling(tenant.id), now);
    await addFile(
      source.db,
      anActor(tenant.id, "dpo"),
      { year: 2026, no: 2 },
      { name: "kvittering.txt", type: "text/plain", bytes: Buffer.from("Modtaget\u0000\u00ff") },
      now,
    );
    lines = await linesOf(source.db);
  }, 120_000);
  afterAll(() => source.remove());

  test.each(engines)(
    "to %s is the same, line by line, and its trail holds",
    async (_to, open) => {
      const { db, remove } = await open();
      const rows = lines.filter((line) => line.startsWith('{"table"')).length;
      expect(await restoreRegister(db, iterate(lines))).toEqual({ rows, faults: [] });
      expect(await linesOf(db)).toEqual(lines);
      expect(await verify(db)).toEqual([]);
      await expect(restoreRegister(db, iterate(lines))).rejects.toThrow("has entries already");
      await remove();
    },
    120_000,
  );

  test.each<[string, (all: readonly string[]) => readonly string[], string]>([
    ["cut short", (all) => all.slice(0, -3), "cut short"],
    ["with a line too few", (all) => [...all.slice(0, 5), ...all.slice(6)], ""],
    [
      "with a word changed",
      (all) => all.map((line) => line.replace("borger B", "borger C")),
      "was changed after it had been written",
    ],
    ["of another program", (all) => ["{}", ...all.slice(1)], "no export"],
    ["that breaks off in a line", (all) => [...all.slice(0, 4), (all[4] ?? "").slice(0, 20)], "not JSON"],
  ])(
    "a file %s is refused, and nothing of it stays",
    async (_name, damage, said) => {
      const [, open] = engines[0] ?? [];
      if (open === undefined) throw new Error("no engine");
      const { db, remove } = await open();
      await expect(restoreRegister(db, iterate(damage(lines)))).rejects.toThrow(said);
      expect(await db.query("select 1 from incident")).toEqual([]);
      expect(await db.query("select 1 from tenant")).toEqual([]);
      await remove();
    },
    60_000,
  );
});
