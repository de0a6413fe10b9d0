import { execFileSync, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { someFacts } from "./a-filing.ts";
import { type AServer, PROGRAM, startServer, stopServer, writeOrg } from "./a-server.ts";
import { numberIn } from "./file-once.ts";

/** What came of killing servers that share a database, one after the other, while people were filing at all of them. */
export interface ManyKilled {
  readonly servers: number;
  readonly kills: number;
  readonly acknowledged: number;
  readonly lost: number;
  /** Numbers that two filings got, and filings that got two numbers. */
  readonly doubled: number;
  readonly faults: string;
}

interface Options {
  readonly servers: number;
  readonly kills: number;
  readonly clients: number;
  readonly program?: string;
}

/** Each is a person of its own, with its own limit of reports an hour. */
const ROLES = ["reporter", "coordinator", "dpo", "admin", "auditor"];

interface Running {
  readonly server: AServer;
  readonly tokens: readonly string[];
}

/** Clients file by turns at every server, and try a filing that got no answer at the next one under the same key. */
export async function killProcesses(
  database: object,
  { servers, kills, clients, program = PROGRAM }: Options,
): Promise<ManyKilled> {
  const folder = mkdtempSync(join(tmpdir(), "postvagt-many-"));
  const org = writeOrg(join(folder, "org.json"), database);
  const start = async (): Promise<Running> => {
    const server = await startServer(org, program);
    return { server, tokens: await Promise.all(ROLES.map(server.tokenFor)) };
  };
  const running: Running[] = [];
  for (let n = 0; n < servers; n++) running.push(await start());
  const numberOf = new Map<string, string>();
  let doubled = 0;
  let isOver = false;
  const client = async (own: number): Promise<void> => {
    let turn = own;
    while (!isOver) {
      const key = randomUUID();
      for (let number: string | null = null; number === null && !isOver; turn++) {
        number = await fileAt(running[turn % servers], own, key);
        if (number === null) await setTimeout(20);
        else if (numberOf.set(key, numberOf.get(key) ?? number).get(key) !== number) doubled++;
      }
    }
  };
  const filing = Array.from({ length: clients }, (_, own) => client(own));
  for (let kill = 0; kill < kills; kill++) {
    await setTimeout(300 + ((kill * 173) % 700));
    const at = (kill * 7) % servers;
    const killed = running[at];
    if (killed !== undefined) await stopServer(killed.server.child, "SIGKILL");
    running[at] = await start();
  }
  isOver = true;
  await Promise.all(filing);
  for (const { server } of running) await stopServer(server.child);
  const file = join(folder, "export.ndjson");
  execFileSync(process.execPath, [program, "register", "export", file, "--org", org]);
  const kept = new Set(readFileSync(file, "utf8").split("\n").filter(Boolean).flatMap(numberIn));
  const { stderr } = spawnSync(process.execPath, [program, "register", "verify", "--org", org], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  const numbers = [...numberOf.values()];
  return {
    servers,
    kills,
    acknowledged: numbers.length,
    lost: numbers.filter((number) => !kept.has(number)).length,
    doubled: doubled + numbers.length - new Set(numbers).size,
    faults: stderr,
  };
}

/** The number, or null where the server gave none: it is gone, or busy, or the person has reported enough. */
async function fileAt(at: Running | undefined, person: number, key: string): Promise<string | null> {
  const token = at?.tokens[person % ROLES.length];
  if (at === undefined || token === undefined) return null;
  try {
    const answer = await fetch(`${at.server.url}/api/incidents`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json", "idempotency-key": key },
      body: JSON.stringify(someFacts),
    });
    if (answer.status > 201) return null;
    const { year, no } = (await answer.json()) as { year: number; no: number };
    return `${year}-${no}`;
  } catch {
    return null;
  }
}
