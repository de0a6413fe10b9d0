import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";

export const PROGRAM = resolve(import.meta.dirname, "../../dist/cli/postvagt.js");
export const TENANT = "00000000-0000-4000-8000-000000000001";

/** A server process as an administrator starts it, with development sign-in. */
export interface AServer {
  readonly url: string;
  readonly child: ChildProcess;
  /** All that it has printed. */
  readonly said: () => string;
  readonly tokenFor: (role: string) => Promise<string>;
}

/** Writes an organisation file whose server keeps its register in the given database; `parts` replace whole parts. */
export function writeOrg(path: string, database: object, register: object = {}, parts: object = {}): string {
  const file = {
    organisation: { name: "Prøvestad Kommune", domains: ["proevestad.example"] },
    addIn: { id: "6f0f7c36-58a5-4b0a-9d0e-6c1f6f2f3a11", address: "https://localhost:8443" },
    serve: { listen: { port: 0 } },
    register: { database, tenants: [{ id: TENANT }], signIn: "development", ...register },
    ...parts,
  };
  writeFileSync(path, JSON.stringify(file));
  return path;
}

/** Starts `postvagt serve`; rejects with what it printed when it ends before it serves. */
export async function startServer(
  org: string,
  program = PROGRAM,
  environment: Readonly<Record<string, string>> = {},
): Promise<AServer> {
  const child = spawn(process.execPath, [program, "serve", "--org", org], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environment },
  });
  let said = "";
  const url = await new Promise<string>((found, fail) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString("utf8");
      const address = /^Postvagt: (http\S+)/m.exec(said)?.[1];
      if (address !== undefined) found(address);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", () => {
      fail(new Error(said));
    });
  });
  const tokenFor = async (role: string): Promise<string> => {
    const answer = await fetch(`${url}/development/token`, {
      method: "POST",
      headers: { "content-type": "application/json", "sec-fetch-site": "same-origin" },
      body: JSON.stringify({ role }),
    });
    return ((await answer.json()) as { token: string }).token;
  };
  return { url, child, said: () => said, tokenFor };
}

/** Ends the process and answers its exit code; null when a signal ended it. */
export async function stopServer(child: ChildProcess, signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill(signal);
    await once(child, "exit");
  }
  return child.exitCode;
}
