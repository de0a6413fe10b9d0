import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import { openEmbedded, refuseWithoutSync } from "#register/engine/embedded.ts";
import { SyncingFiles } from "#register/engine/syncing-files.ts";

describe("the embedded database", () => {
  let folder = "";

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "postvagt-embedded-"));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test("does not start when a commit makes no sync call: PGlite as delivered is refused", async () => {
    const engine = await PGlite.create();
    await expect(refuseWithoutSync(engine, { syncs: 0 })).rejects.toThrow("makes no sync call on commit");
    await engine.close();
  }, 60_000);

  test("forces every commit to the disk", async () => {
    const files = new SyncingFiles(join(folder, "counted"));
    const start = PGlite.defaultStartParams.filter((flag) => flag !== "-F");
    const engine = await PGlite.create({
      fs: files,
      startParams: [...start, "-c", "fsync=on", "-c", "wal_sync_method=fsync"],
    });
    await engine.exec("create table filings (no integer)");
    const before = files.syncs;
    for (let no = 1; no <= 50; no += 1) await engine.query("insert into filings values ($1)", [no]);
    expect(files.syncs - before).toBeGreaterThanOrEqual(50);
    await engine.close();
  }, 60_000);

  test("refuses a second server on its folder, and opens again after a stop with what was written", async () => {
    const first = await openEmbedded(join(folder, "register"));
    await first.query("create table filings (no integer)");
    await first.query("insert into filings values (1)");
    await expect(openEmbedded(join(folder, "register"))).rejects.toThrow("is in use by process");
    await first.close();
    const again = await openEmbedded(join(folder, "register"));
    expect(await again.query("select no from filings")).toEqual([{ no: 1 }]);
    await again.close();
  }, 60_000);
});
