import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL cluster of our own: Debian's package, a free port, a temporary folder. */
export interface Postgres {
  readonly port: number;
  /** Makes an empty database and answers its address. */
  readonly database: (name: string) => string;
  /** All that the server has written to its log. */
  readonly log: () => string;
  /** A streaming replica, after which the primary waits with each commit. */
  readonly follow: () => Promise<Replica>;
  readonly stopNow: () => void;
  readonly start: () => void;
  /** Stops the cluster and deletes its folder. */
  readonly remove: () => void;
}

/** A second cluster that has everything that the first has acknowledged. */
export interface Replica {
  readonly port: number;
  readonly promote: () => void;
  readonly remove: () => void;
}

/** Where Debian keeps the server's programs, newest version first; null where PostgreSQL is not installed. */
export function findPostgres(): string | null {
  const root = "/usr/lib/postgresql";
  if (!existsSync(root)) return null;
  const versions = readdirSync(root).filter((version) => existsSync(join(root, version, "bin", "initdb")));
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  return newest === undefined ? null : join(root, newest, "bin");
}

/** PostgreSQL refuses to run as root, so root's tests run it as the package's own user. */
const isRoot = process.getuid?.() === 0;

export async function startPostgres(): Promise<Postgres> {
  const bin = findPostgres();
  if (bin === null) throw new Error("PostgreSQL is not installed: apt-get install postgresql");
  const folder = mkdtempSync(join(tmpdir(), "postvagt-postgres-"));
  if (isRoot) execFileSync("chown", ["postgres", folder]);
  chmodSync(folder, 0o700);
  const data = join(folder, "data");
  const port = await freePort();
  const run = (program: string, ...options: readonly string[]): void => {
    const command = isRoot ? ["runuser", "-u", "postgres", "--"] : [];
    const [first = "", ...rest] = [...command, join(bin, program), ...options];
    execFileSync(first, rest, { stdio: ["ignore", "ignore", "inherit"], cwd: "/" });
  };
  run("initdb", "-D", data, "-U", "postvagt", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
  const start = (): void => {
    const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c logging_collector=off`;
    run("pg_ctl", "-D", data, "-w", "-l", join(folder, "log"), "-o", options, "start");
  };
  start();
  return {
    port,
    database: (name) => {
      run("createdb", "-h", "127.0.0.1", "-p", String(port), "-U", "postvagt", name);
      return `postgres://postvagt@127.0.0.1:${port}/${name}`;
    },
    follow: async () => {
      const copy = join(folder, "replica");
      const other = await freePort();
      const host = ["-h", "127.0.0.1", "-p", String(port), "-U", "postvagt"];
      run("pg_basebackup", ...host, "-D", copy, "-R", "--wal-method=stream", "--checkpoint=fast");
      const options = `-p ${other} -k ${folder} -c listen_addresses=127.0.0.1 -c logging_collector=off`;
      run("pg_ctl", "-D", copy, "-w", "-l", join(folder, "replica-log"), "-o", options, "start");
      for (const sql of ["alter system set synchronous_standby_names = '*'", "select pg_reload_conf()"])
        run("psql", ...host, "-d", "postgres", "-q", "-c", sql);
      return {
        port: other,
        promote: () => {
          run("pg_ctl", "-D", copy, "-w", "promote");
        },
        remove: () => {
          run("pg_ctl", "-D", copy, "-w", "-m", "immediate", "stop");
        },
      };
    },
    log: () => readFileSync(join(folder, "log"), "utf8"),
    start,
    stopNow: () => {
      run("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop");
    },
    remove: () => {
      run("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === "object") resolve(address.port);
        else reject(new Error("no port"));
      });
    });
  });
}
