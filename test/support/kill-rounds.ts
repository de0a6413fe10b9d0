import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileOnce, numberIn } from "./file-once.ts";
import { PROGRAM, startServer, stopServer, writeOrg } from "./a-server.ts";

/** What came of killing a server again and again while people were filing. */
export interface Killed {
  readonly rounds: number;
  /** Filings that the server had answered with a number. */
  readonly acknowledged: number;
  /** Those of them that are not in the register any more. */
  readonly lost: number;
  /** Numbers that two people got. */
  readonly doubled: number;
  /** What `register verify` says of trail and numbers; empty when they hold. */
  readonly faults: string;
}

const ROLES = ["reporter", "coordinator", "dpo"];

/**
 * Starts the server, files without a pause, kills it (SIGKILL) somewhere in the stream, and begins again. The moments are
 * spread evenly, not by chance, from the first answer on.
 */
export async function killRounds(rounds: number, database: object, program = PROGRAM): Promise<Killed> {
  const folder = mkdtempSync(join(tmpdir(), "postvagt-crash-"));
  const org = writeOrg(join(folder, "org.json"), database);
  const numbers: string[] = [];
  for (let round = 0; round < rounds; round++) numbers.push(...(await oneRound(org, (round * 37) % 211, program)));
  const file = join(folder, "export.ndjson");
  execFileSync(process.execPath, [program, "register", "export", file, "--org", org]);
  const kept = new Set(readFileSync(file, "utf8").split("\n").filter(Boolean).flatMap(numberIn));
  const { stderr } = spawnSync(process.execPath, [program, "register", "verify", "--org", org], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return {
    rounds,
    acknowledged: numbers.length,
    lost: numbers.filter((number) => !kept.has(number)).length,
    doubled: numbers.length - new Set(numbers).size,
    faults: stderr,
  };
}

async function oneRound(org: string, after: number, program: string): Promise<readonly string[]> {
  const { url, child, tokenFor } = await startServer(org, program);
  const tokens = await Promise.all(ROLES.map(tokenFor));
  const numbers: string[] = [];
  let isOver = false;
  const end = (): void => {
    isOver = true;
    child.kill("SIGKILL");
  };
  const fileOn = async (token: string): Promise<void> => {
    while (!isOver) {
      const number = await fileOnce(url, token).catch(() => undefined);
      if (number === undefined) return;
      if (numbers.length === 0) setTimeout(end, after);
      numbers.push(number);
    }
  };
  await Promise.all(tokens.map(fileOn));
  await stopServer(child, "SIGKILL");
  return numbers;
}
