import { spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openRegister } from "#register/open-register.ts";
import { addFile } from "#register/store/incident-files.ts";
import { fileIncident } from "#register/store/file-incident.ts";
import { putTenant } from "#register/store/put-tenant.ts";
import { aFiling } from "./a-filing.ts";
import { PROGRAM, writeOrg } from "./a-server.ts";
import type { ADatabase } from "./databases.ts";
import { anActor, aTenant } from "./some-actors.ts";

/** What came of taking a register out of one database and into an empty one, by the commands that an administrator runs. */
export interface Drill {
  /** Exit codes and what was said on stderr: export, import, verify, second export. */
  readonly status: readonly number[];
  readonly said: string;
  readonly megabytes: number;
  /** Whether the restored register writes the very same export. */
  readonly isSame: boolean;
  /** The largest resident size of each command in MB, in the same order. */
  readonly peaks: readonly number[];
  readonly seconds: readonly number[];
}

const LARGEST = 10 * 1024 * 1024;

/** Files of the largest size that the register takes, until there are so many megabytes of evidence. */
export async function fillWithEvidence(database: ADatabase["database"], megabytes: number): Promise<void> {
  const db = await openRegister(database);
  const tenant = aTenant();
  const actor = anActor(tenant.id, "dpo");
  const now = new Date("2026-01-05T10:05:00.000Z");
  await putTenant(db, tenant);
  for (let left = megabytes * 1024 * 1024; left > 0; left -= LARGEST) {
    // One a day, below what a person may add in a day.
    now.setUTCDate(now.getUTCDate() + 1);
    const entry = await fileIncident(db, aFiling(tenant.id), now);
    const bytes = randomBytes(Math.min(left, LARGEST));
    await addFile(db, actor, entry, { name: "bevis.bin", type: "application/octet-stream", bytes }, now);
  }
  await db.close();
}

/** Export, fresh database, import, verify, and a second export to compare. */
export async function restoreDrill(
  from: ADatabase["database"],
  to: ADatabase["database"],
  program = PROGRAM,
): Promise<Drill> {
  const folder = mkdtempSync(join(tmpdir(), "postvagt-drill-"));
  const [source, target] = [from, to].map((database, at) => writeOrg(join(folder, `${at}.json`), database));
  const [first, second] = ["first", "second"].map((name) => join(folder, `${name}.ndjson`));
  const runs = [
    ["export", first ?? "", "--org", source ?? ""],
    ["import", first ?? "", "--org", target ?? ""],
    ["verify", "--org", target ?? ""],
    ["export", second ?? "", "--org", target ?? ""],
  ].map((args) => run(program, args, join(folder, "peak")));
  const digests = await Promise.all([first ?? "", second ?? ""].map(digestOf));
  const megabytes = Math.round(statSync(first ?? "").size / 1024 / 1024);
  rmSync(folder, { recursive: true });
  return {
    status: runs.map(({ status }) => status),
    said: runs.map(({ stderr }) => stderr).join(""),
    megabytes,
    isSame: digests[0] === digests[1],
    peaks: runs.map(({ peak }) => peak),
    seconds: runs.map(({ seconds }) => seconds),
  };
}

function run(program: string, args: readonly string[], peakFile: string) {
  const start = performance.now();
  const memory = join(import.meta.dirname, "report-memory.js");
  const { status, stderr } = spawnSync(process.execPath, ["--import", memory, program, "register", ...args], {
    encoding: "utf8",
    env: { ...process.env, PEAK_MEMORY_FILE: peakFile },
  });
  const seconds = (performance.now() - start) / 1000;
  return { status: status ?? -1, stderr, seconds, peak: Number(readFileSync(peakFile, "utf8")) };
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
