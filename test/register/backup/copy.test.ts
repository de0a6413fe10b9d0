import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";

import { afterAll, afterEach, beforeEach, expect, test } from "@jest/globals";

import { answerBackups, requestBackup } from "#register/backup/backup-request.ts";
import { writeCopy } from "#register/backup/write-copy.ts";
import type { Db } from "#register/engine/db.ts";
import { openEmbedded } from "#register/engine/embedded.ts";
import { isFolderLocked } from "#register/engine/folder-lock.ts";
import { fileIncident } from "#register/store/file-incident.ts";
import { addFile } from "#register/store/incident-files.ts";
import { putTenant } from "#register/store/put-tenant.ts";
import { verify } from "#register/store/verify.ts";

import { aFiling } from "../../support/a-filing.ts";
import { emptyRegister } from "../../support/empty-register.ts";
import { openToOthers } from "../../support/modes.ts";
import { anActor, aTenant } from "../../support/some-actors.ts";

const root = mkdtempSync(join(tmpdir(), "postvagt-copy-"));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const now = new Date("2026-11-20T10:05:00.000Z");
let folder = "";
let db: Db;
let tenant = "";
let made = 0;

beforeEach(async () => {
  folder = await emptyRegister();
  db = await openEmbedded(folder);
  const one = aTenant();
  tenant = one.id;
  await putTenant(db, one);
}, 60_000);
afterEach(async () => {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The numbers in a copy that is served, and whether it fits its trail. */
async function numbersIn(copy: string): Promise<{ readonly numbers: readonly unknown[]; readonly faults: number }> {
  const opened = await openEmbedded(copy);
  const rows = await opened.query("select no from incident order by no");
  const faults = await verify(opened);
  await opened.close();
  return { numbers: rows.map(({ no }) => no), faults: faults.length };
}

test("a copy that is made while people file holds what was acknowledged before it, without gaps, and fits its trail", async () => {
  let isOver = false;
  const acknowledged: number[] = [];
  const fileOn = async (): Promise<void> => {
    while (!isOver) {
      const entry = await fileIncident(db, aFiling(tenant), now);
      const bytes = Buffer.alloc(50_000, entry.no);
      const file = { name: "bevis.bin", type: "application/octet-stream", bytes };
      // Beyond a person's files of a day the entries go on without.
      await addFile(db, anActor(tenant, "dpo"), entry, file, now).catch(() => undefined);
      acknowledged.push(entry.no);
      // The engine answers without giving way, which requests over a network do.
      await setImmediate();
    }
  };
  const filing = [fileOn(), fileOn()];
  const copies: { readonly target: string; readonly before: number }[] = [];
  for (let n = 0; n < 3; n++) {
    const target = join(root, `copy-${made++}`);
    const before = acknowledged.length;
    await writeCopy(db, folder, target);
    copies.push({ target, before });
  }
  isOver = true;
  await Promise.all(filing);
  for (const { target, before } of copies) {
    expect(openToOthers(target)).toEqual([]);
    const { numbers, faults } = await numbersIn(target);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(numbers.length).toBeGreaterThanOrEqual(before);
    expect(faults).toBe(0);
  }
}, 120_000);

test("a command gets its copy from the server that has the folder", async () => {
  const stop = answerBackups(db, folder);
  await fileIncident(db, aFiling(tenant), now);
  const target = join(root, `copy-${made++}`);
  expect(isFolderLocked(folder)).toBe(true);
  await requestBackup(folder, target);
  expect((await numbersIn(target)).numbers).toEqual([1]);
  await expect(requestBackup(folder, target)).rejects.toThrow("is there already");
  await expect(requestBackup(folder, join(folder, "inside"))).rejects.toThrow("outside the register");
  await expect(requestBackup(folder, join(root, "nowhere", "copy"))).rejects.toThrow("cannot be written (ENOENT)");
  stop();
}, 60_000);
