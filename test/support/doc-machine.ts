import { type ChildProcess, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { PROGRAM, startServer, stopServer } from "./a-server.ts";
import { commandsOf, type Fence } from "./read-fences.ts";

/** How a command that is documented ended. */
export interface Ran {
  readonly line: string;
  readonly status: number | null;
  readonly said: string;
}

/** A folder in which the fences of a page are worked through in order, as somebody does who follows it. */
export interface DocMachine {
  readonly run: (fence: Fence) => Promise<readonly Ran[]>;
  /** Whether `org.json`, with these parts in place of its own, has no problem. */
  readonly takes: (fence: Fence) => Ran;
  readonly stop: () => Promise<void>;
}

const PORT = "8443";
const LOG = resolve("test/breach-log");

async function freePort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  return `${port}`;
}

/** Mails beside the organisation file: those of the breach log. */
function putMails(folder: string): void {
  for (const to of ["sent-mail", "folder"]) {
    mkdirSync(join(folder, to), { recursive: true });
    for (const name of readdirSync(LOG).filter((one) => one.endsWith(".eml")))
      cpSync(join(LOG, name), join(folder, to, name));
  }
  cpSync(join(LOG, "row-6.eml"), join(folder, "mail.eml"));
}

/** `postvagt` is on the path, as after an installation for all; the documented port is one that is free. */
export async function aDocMachine(folder: string): Promise<DocMachine> {
  const port = await freePort();
  const org = join(folder, "org.json");
  const shims = join(folder, "bin");
  mkdirSync(shims, { recursive: true });
  writeFileSync(join(folder, "package.json"), "{}");
  writeFileSync(join(shims, "postvagt"), `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`, { mode: 0o755 });
  putMails(folder);
  const quiet = { npm_config_audit: "false", npm_config_fund: "false", npm_config_prefer_offline: "true" };
  let environment: Record<string, string> = { ...quiet, PATH: `${shims}:${process.env["PATH"] ?? ""}` };
  let server: ChildProcess | undefined;

  const stop = async (): Promise<void> => {
    if (server !== undefined) await stopServer(server);
    server = undefined;
  };
  const onThisPort = (text: string): string => text.replaceAll(PORT, port);
  const shell = (line: string): Ran => {
    const { status, stdout, stderr } = spawnSync("bash", ["-c", line], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, ...environment },
      timeout: 240_000,
    });
    // `init` has just written the documented port.
    if (existsSync(org)) writeFileSync(org, onThisPort(readFileSync(org, "utf8")));
    return { line, status, said: stdout + stderr };
  };
  const runLine = async (line: string): Promise<Ran> => {
    const [, name, value = ""] = /^export (\w+)=(\S+)$/.exec(line) ?? [];
    if (name !== undefined) {
      environment = { ...environment, [name]: value };
      return { line, status: 0, said: "" };
    }
    if (!/^(?:npx )?postvagt serve --org org\.json$/.test(line)) return shell(onThisPort(line));
    const installed = join(folder, "node_modules/postvagt/dist/cli/postvagt.js");
    const started = await startServer(org, line.startsWith("npx") ? installed : PROGRAM, environment);
    server = started.child;
    return { line, status: 0, said: started.said() };
  };
  const merged = (fence: Fence): string => {
    const text = onThisPort(fence.text);
    const parts = JSON.parse(text.startsWith("{") ? text : `{${text}}`) as object;
    return JSON.stringify({ ...(JSON.parse(readFileSync(org, "utf8")) as object), ...parts }, null, 2);
  };
  return {
    run: async (fence) => {
      // A register is looked after, and a server started, while none runs.
      if (/ (?:serve|register) /.test(fence.text)) await stop();
      const ran: Ran[] = [];
      for (const line of commandsOf(fence)) ran.push(await runLine(line));
      return ran;
    },
    takes: (fence) => {
      const file = fence.mark === "org" ? "org.json" : "org-with-this.json";
      writeFileSync(join(folder, file), merged(fence));
      return shell(`postvagt policy check ${file}`);
    },
    stop,
  };
}
