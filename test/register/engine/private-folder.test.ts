import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, describe, expect, test } from "@jest/globals";

import { openEmbedded } from "#register/engine/embedded.ts";
import { openPrivateFolder } from "#register/engine/private-folder.ts";

import { openToOthers } from "../../support/modes.ts";

const root = join(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "postvagt-private-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function open(path: string): string {
  try {
    openPrivateFolder(path);
    return "opened";
  } catch (error) {
    return error instanceof Error ? error.message : "?";
  }
}

describe("the embedded register on the disk", () => {
  test.each(["000", "022", "077"])(
    "is for its owner alone under umask %s, from the first file to the last",
    (umask) => {
      const path = join(folder, `umask-${umask}`);
      const program = ["test/support/run-typescript.js", "test/support/make-register.ts"].map((one) => join(root, one));
      execFileSync(process.execPath, ["--import", program[0] ?? "", program[1] ?? "", path, umask]);
      expect(openToOthers(path)).toEqual([]);
    },
    120_000,
  );

  test("opens again after it was made", async () => {
    const path = join(folder, "again");
    await (await openEmbedded(path)).close();
    await (await openEmbedded(path)).close();
    expect(openToOthers(path)).toEqual([]);
  }, 120_000);

  test("a folder that is made is for its owner alone, and the ones above it stay as the umask has them", () => {
    expect(open(join(folder, "above/below"))).toBe("opened");
    expect(openToOthers(join(folder, "above/below"))).toEqual([]);
  });

  test.each([0o755, 0o750, 0o701, 0o720])(
    "a folder with mode %o is refused, and the command that is named fixes it",
    (mode) => {
      const path = join(folder, `open to others ${mode.toString(8)}`);
      mkdirSync(path);
      chmodSync(path, mode);
      const said = open(path);
      expect(said).toContain(`others may read or write ${path}: run chmod -R go= '${path}'`);
      execFileSync("sh", ["-c", /chmod.*/.exec(said)?.[0] ?? "false"]);
      expect(open(path)).toBe("opened");
    },
  );

  test("a file in it that others may read is refused too", () => {
    const path = join(folder, "inside");
    mkdirSync(join(path, "data"), { recursive: true });
    chmodSync(path, 0o700);
    chmodSync(join(path, "data"), 0o700);
    writeFileSync(join(path, "data/pg_wal"), "");
    chmodSync(join(path, "data/pg_wal"), 0o644);
    expect(open(path)).toContain(`others may read or write ${join(path, "data/pg_wal")}`);
  });

  const isRoot = process.getuid?.() === 0;
  (isRoot ? test : test.skip)(
    "a folder of another user is refused: what root writes there its owner could not open",
    () => {
      const path = join(folder, "foreign");
      mkdirSync(path, { mode: 0o700 });
      chownSync(path, 65_534, 65_534);
      expect(open(path)).toContain("belongs to user 65534, and this process runs as user 0");
    },
  );

  test("a path that is a file says so", () => {
    writeFileSync(join(folder, "en-fil"), "");
    expect(open(join(folder, "en-fil"))).toContain("cannot be written");
  });
});
