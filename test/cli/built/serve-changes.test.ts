import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { createServer } from "node:net";
import { once } from "node:events";
import { join } from "node:path";
import { TLSSocket } from "node:tls";
import { describe, expect, test } from "@jest/globals";
import { writeCertificate } from "../../support/a-certificate.ts";
import { someFacts } from "../../support/a-filing.ts";
import { type AServer, PROGRAM, TENANT } from "../../support/a-server.ts";
import { serveInFolder } from "../../support/serve-in-folder.ts";
import { sendHalf } from "../../support/half-sent.ts";
import { until } from "../../support/until.ts";

const { folder, start } = serveInFolder("changes");

const addIn = { id: "6f0f7c36-58a5-4b0a-9d0e-6c1f6f2f3a11", address: "https://postvagt.proevestad.example" };
const plain = {
  organisation: { name: "Prøvestad Kommune", domains: ["proevestad.example"] },
  addIn,
  serve: { listen: { port: 0 } },
};

function write(name: string, file: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(file));
  return path;
}

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    encoding: "utf8",
    timeout: 30_000,
    cwd: folder,
  });
  return { status, stdout, lines: stderr.trim().split("\n") };
};
const textAt = async (url: string): Promise<string> => (await fetch(url)).text();
const eventsOf = (server: AServer, event: string) =>
  server
    .said()
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as { readonly event?: string; readonly details: Readonly<Record<string, unknown>> })
    .filter((line) => line.event === event);

describe("an organisation without a register", () => {
  test("is served the add-in, its manifest and the well-known file, and no desk", async () => {
    const { url } = await start(write("add-in.json", plain));
    const manifest = await textAt(`${url}/manifest.xml`);
    expect(manifest).toContain(addIn.id);
    writeFileSync(join(folder, "fetched.xml"), manifest);
    expect(run("manifest", "check", "fetched.xml")).toMatchObject({ status: 0 });
    expect(await (await fetch(`${url}/.well-known/microsoft-officeaddins-allowed.json`)).json()).toEqual({
      allowed: [`${addIn.address}/onsend.js`],
    });
    expect(await textAt(`${url}/taskpane.js`)).toContain("POSTVAGT_REGISTER=null");
    for (const path of ["/", "/desk.html", "/desk.js", "/api/me", "/development/token", "/metrics"])
      expect((await fetch(url + path)).status).toBe(404);
    for (const path of ["/healthz", "/readyz"]) expect((await fetch(url + path)).status).toBe(200);
    const icon = await fetch(`${url}/assets/icon-16.png`);
    expect(icon.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  }, 60_000);

  test("without the part addIn there is no manifest, and the log says why", async () => {
    const server = await start(write("nameless.json", { ...plain, addIn: undefined }));
    expect((await fetch(`${server.url}/manifest.xml`)).status).toBe(404);
    expect(eventsOf(server, "manifest")[0]?.details["missing"]).toContain('"addIn"');
  }, 60_000);
});

describe("a changed organisation file", () => {
  test("is taken on while the server runs, or refused whole with every problem in one line", async () => {
    const org = write("changing.json", plain);
    const server = await start(org);
    const script = () => textAt(`${server.url}/onsend.js`);
    const other = { ...plain, organisation: { ...plain.organisation, domains: ["nystad.example"] } };

    write("changing.json", other);
    await until(async () => (await script()).includes("nystad.example"));

    write("changing.json", { ...plain, organisation: { domain: 1 }, rollout: { phase: "later" } });
    await until(() => eventsOf(server, "reload refused").length === 1);
    const [refused] = eventsOf(server, "reload refused");
    expect(JSON.stringify(refused)).toContain("organisation.domain");
    expect(JSON.stringify(refused)).toContain("rollout.phase");
    expect(await script()).toContain("nystad.example");

    write("changing.json", { ...plain, serve: { listen: { port: 1 } } });
    await until(() => eventsOf(server, "reload refused").length === 2);
    expect(JSON.stringify(eventsOf(server, "reload refused")[1])).toContain("restart");
    expect(await script()).toContain("nystad.example");

    write("changing.json", { ...other, addIn: { ...addIn, displayName: "Prøvevagt" } });
    await until(() => eventsOf(server, "policy").length === 3);
    expect(await textAt(`${server.url}/manifest.xml`)).toContain("Prøvevagt");
    expect(eventsOf(server, "manifest").at(-1)?.details).toMatchObject({ version: "1.0.1.0", isChanged: true });
    expect(server.child.exitCode).toBeNull();
  }, 60_000);

  test("SIGHUP reads it again too", async () => {
    const server = await start(write("hangup.json", plain));
    server.child.kill("SIGHUP");
    await until(() => eventsOf(server, "policy").length === 2);
  }, 60_000);

  test("a request that is under way is answered by the server it came to; and so it is when the server is stopped", async () => {
    const register = { database: { embedded: "under-way" }, tenants: [{ id: TENANT }], signIn: "development" };
    const local = { ...plain, addIn: { ...addIn, address: "https://localhost:8443" }, register };
    const org = write("under-way.json", local);
    const server = await start(org);
    const headers = async (key: string) => ({
      authorization: `Bearer ${await server.tokenFor("reporter")}`,
      "idempotency-key": `11111111-1111-4111-8111-11111111111${key}`,
    });
    const changing = await sendHalf(`${server.url}/api/incidents`, await headers("1"), someFacts);
    write("under-way.json", { ...local, organisation: { domains: ["nystad.example"], name: "Nystad" } });
    await until(async () => (await textAt(`${server.url}/onsend.js`)).includes("nystad.example"));
    expect(await changing.finish()).toBe(201);

    const stopping = await sendHalf(`${server.url}/api/incidents`, await headers("2"), someFacts);
    const ended = once(server.child, "exit");
    server.child.kill("SIGTERM");
    await until(() => eventsOf(server, "stopping").length === 1);
    await until(() =>
      fetch(`${server.url}/healthz`).then(
        () => false,
        () => true,
      ),
    );
    expect(await stopping.finish()).toBe(201);
    expect(await ended).toEqual([0, null]);
  }, 90_000);
});

/** The fingerprint of the certificate that a server shows. */
function fingerprintAt(url: string, ca: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = get(`${url}/healthz`, { ca, agent: false }, (answer) => {
      answer.resume();
      resolve(answer.socket instanceof TLSSocket ? answer.socket.getPeerCertificate().fingerprint256 : "");
    });
    asked.once("error", reject);
  });
}

describe("a certificate", () => {
  test("is used, and a renewed one is taken on without a restart", async () => {
    const first = await writeCertificate(folder, "server");
    const tls = { cert: "server.pem", key: "server.key" };
    const server = await start(write("tls.json", { ...plain, serve: { listen: { port: 0 }, tls } }));
    const { url } = server;
    expect(eventsOf(server, "certificate")[0]?.details).toMatchObject({ namesAddress: false });
    expect(url).toMatch(/^https:/);
    const before = await fingerprintAt(url, first.pem);
    const renewed = await writeCertificate(folder, "server");
    await until(() =>
      fingerprintAt(url, renewed.pem).then(
        (now) => now !== before,
        () => false,
      ),
    );
  }, 60_000);

  test("one that cannot serve is one line each at the start", async () => {
    await writeCertificate(folder, "expired", { starts: -60, ends: -1 });
    await writeCertificate(folder, "early", { starts: 1, ends: 60 });
    await writeCertificate(folder, "right");
    await writeCertificate(folder, "stranger");
    writeFileSync(join(folder, "nonsense.pem"), "certificate");
    const cases: readonly (readonly [string, string, RegExp])[] = [
      ["expired.pem", "expired.key", /^postvagt: serve\.tls\.cert: \S+expired\.pem expired on \d{4}-\d\d-\d\d$/],
      ["early.pem", "early.key", /early\.pem is not valid before \d{4}-\d\d-\d\d$/],
      ["none.pem", "right.key", /^postvagt: serve\.tls\.cert: \S+none\.pem is not there$/],
      ["nonsense.pem", "right.key", /nonsense\.pem is no certificate in PEM$/],
      ["right.pem", "stranger.key", /^postvagt: serve\.tls\.key: \S+stranger\.key does not fit \S+right\.pem$/],
      ["right.pem", "nonsense.pem", /^postvagt: serve\.tls\.key: \S+nonsense\.pem is no private key in PEM$/],
    ];
    for (const [cert, key, said] of cases) {
      write("bad-tls.json", { ...plain, serve: { listen: { port: 0 }, tls: { cert, key } } });
      const { status, lines } = run("serve", "--org", "bad-tls.json");
      expect({ status, lines }).toEqual({ status: 65, lines: [expect.stringMatching(said)] });
    }
  }, 60_000);
});

describe("figures", () => {
  test("behind a token, for whoever brings it", async () => {
    const token = "a-token-of-many-letters";
    const file = { ...plain, serve: { listen: { port: 0 }, metrics: "token" } };
    expect(run("serve", "--org", write("no-token.json", file))).toMatchObject({
      status: 65,
      lines: [expect.stringContaining("POSTVAGT_METRICS_TOKEN")],
    });
    const { url } = await start(write("token.json", file), PROGRAM, { POSTVAGT_METRICS_TOKEN: token });
    await fetch(`${url}/onsend.js?person=a`);
    expect((await fetch(`${url}/metrics`)).status).toBe(401);
    const answer = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${token}` } });
    const text = await answer.text();
    expect(answer.headers.get("content-type")).toContain("version=0.0.4");
    expect(text).toContain('postvagt_http_requests_total{route="page",method="GET",status="200"} 1');
    expect(text).not.toMatch(/onsend|person|database_up/);
  }, 60_000);

  test("on a listener of their own, and a port in use there is one line", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as { readonly port: number };
    const file = { ...plain, serve: { listen: { port: 0 }, metrics: { listen: { port } } } };
    const org = write("listener.json", file);
    expect(run("serve", "--org", org)).toMatchObject({ status: 65, lines: [`postvagt: port ${port} is in use`] });
    taken.close();
    await once(taken, "close");
    const { url } = await start(org);
    expect(await textAt(`http://127.0.0.1:${port}/metrics`)).toContain("postvagt_build_info");
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
  }, 60_000);
});

test("the program's version is the package's", () => {
  const { version } = JSON.parse(readFileSync(join(PROGRAM, "../../../package.json"), "utf8")) as {
    readonly version: string;
  };
  expect(run("--version").stdout.trim()).toBe(version);
});
