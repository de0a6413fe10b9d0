import { createHash, randomUUID } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openEmbedded } from "#register/engine/embedded.ts";
import { migrate } from "#register/engine/migrate.ts";
import { migrations } from "#register/migrations/index.ts";

/** Making a database takes seconds of two cores, copying one does not: it is made once a machine and schema, and copied for each suite. */
const TEMPLATE = join(
  tmpdir(),
  `postvagt-template-${createHash("sha256")
    .update(JSON.stringify([migrations, process.getuid?.()]))
    .digest("hex")
    .slice(0, 16)}`,
);

/** A folder with an embedded register that has its schema and nothing else. */
export async function emptyRegister(): Promise<string> {
  if (!existsSync(TEMPLATE)) await makeTemplate();
  const folder = mkdtempSync(join(tmpdir(), "postvagt-embedded-"));
  cpSync(TEMPLATE, folder, { recursive: true, preserveTimestamps: true });
  return folder;
}

async function makeTemplate(): Promise<void> {
  const making = `${TEMPLATE}-${randomUUID()}`;
  const db = await openEmbedded(making);
  await migrate(db, migrations);
  await db.close();
  try {
    renameSync(making, TEMPLATE);
  } catch {
    // Another suite was first.
    rmSync(making, { recursive: true });
  }
}
