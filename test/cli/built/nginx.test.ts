import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { request } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { writeCertificate } from "../../support/a-certificate.ts";
import { readFences } from "../../support/read-fences.ts";
import { until } from "../../support/until.ts";

const folder = mkdtempSync(join(tmpdir(), "postvagt-nginx-"));
let nginx: ChildProcess;
let upstream: Server;
let port = 0;

/** What came through to the server behind. */
interface Arrived {
  readonly forwarded: string | undefined;
  readonly host: string | undefined;
  readonly bytes: number;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port: free } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return free;
}

/** Answers with what arrived. */
const echo = (): Server =>
  createServer((incoming, answer) => {
    let bytes = 0;
    incoming.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
    });
    incoming.on("end", () => {
      const { host } = incoming.headers;
      const arrived: Arrived = { forwarded: incoming.headers["x-forwarded-for"]?.toString(), host, bytes };
      answer.end(JSON.stringify(arrived));
    });
  });

beforeAll(async () => {
  upstream = echo().listen(0, "127.0.0.1");
  await once(upstream, "listening");
  port = await freePort();
  const { cert, key } = await writeCertificate(folder, "server");
  const [fence] = readFences("docs/hosting.md").filter(({ language }) => language === "nginx");
  const site = (fence?.text ?? "")
    .replace("listen 443 ssl", `listen 127.0.0.1:${port} ssl`)
    .replace("/etc/ssl/postvagt/server.pem", cert)
    .replace("/etc/ssl/postvagt/server.key", key)
    .replace("127.0.0.1:8443", `127.0.0.1:${(upstream.address() as AddressInfo).port}`);
  mkdirSync(join(folder, "temp"));
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path temp/${name};`);
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; pid nginx.pid; error_log stderr; events {} http { access_log off; ${temp.join(" ")} ${site} }`,
  );
  nginx = spawn("nginx", ["-p", folder, "-c", "nginx.conf"], { stdio: "ignore" });
  await until(async () => (await ask({}).catch(() => undefined)) !== undefined);
}, 60_000);

afterAll(async () => {
  nginx.kill("SIGTERM");
  await once(nginx, "exit");
  upstream.close();
  rmSync(folder, { recursive: true });
});

function ask(headers: Readonly<Record<string, string>>, body = new Uint8Array()): Promise<Arrived> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, method: "POST", path: "/api/incidents", rejectUnauthorized: false };
    const asked = request({ ...options, headers: { "content-length": body.length, ...headers } }, (answer) => {
      let text = "";
      answer.on("data", (chunk: Buffer) => {
        text += chunk.toString("utf8");
      });
      answer.on("end", () => {
        if (answer.statusCode === 200) resolve(JSON.parse(text) as Arrived);
        else reject(new Error(`${answer.statusCode ?? 0}`));
      });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

test("the documented nginx brings the client's own address, and not one that the client has written", async () => {
  const { forwarded, host } = await ask({ "x-forwarded-for": "10.9.8.7", host: "postvagt.gladsaxe.dk" });
  expect([forwarded, host]).toEqual(["127.0.0.1", "postvagt.gladsaxe.dk"]);
});

test("a file of 10 MB comes through", async () => {
  const { bytes } = await ask({}, new Uint8Array(10 * 1024 * 1024));
  expect(bytes).toBe(10 * 1024 * 1024);
});
