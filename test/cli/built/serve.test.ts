import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { someFacts } from "../../support/a-filing.ts";
import { PROGRAM, stopServer, writeOrg } from "../../support/a-server.ts";
import { serveInFolder } from "../../support/serve-in-folder.ts";

const { folder, start } = serveInFolder("serve");

function anOrg(name: string, register: object = {}, parts: object = {}): string {
  return writeOrg(join(folder, `${name}.json`), { embedded: `${name}-data` }, register, parts);
}

const refused = (org: string) => {
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, "serve", "--org", org], {
    encoding: "utf8",
    timeout: 30_000,
  });
  return { status, lines: stderr.trim().split("\n") };
};

describe("postvagt serve", () => {
  test("serves the add-in with the policy of a minute ago, a page, and nothing of its own programs", async () => {
    const { url } = await start(anOrg("add-in"));
    const script = await (await fetch(`${url}/onsend.js`)).text();
    expect(script.startsWith("var POSTVAGT_POLICY=")).toBe(true);
    expect(script).toContain("proevestad.example");
    expect((await fetch(`${url}/assets/icon-80.png`)).headers.get("content-type")).toBe("image/png");
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: "ok" });
    expect((await fetch(`${url}/`)).status).toBe(200);
    for (const path of ["/cli/postvagt.js", "/simulator/page.js", "/../package.json", "/%2e%2e/package.json"])
      expect((await fetch(url + path)).status).toBe(404);
  }, 90_000);

  test("a browser that has a file asks whether it is still that one", async () => {
    const { url } = await start(anOrg("cached"));
    const first = await fetch(`${url}/onsend.js`);
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toBe("max-age=0, stale-while-revalidate=60");
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    const icon = await fetch(`${url}/assets/icon-80.png`);
    expect(icon.headers.get("cache-control")).toBe("public, max-age=86400");
    expect((await fetch(`${url}/onsend.js`, { headers: { "if-none-match": etag } })).status).toBe(304);
    expect((await fetch(`${url}/onsend.js`, { headers: { "if-none-match": '"old"' } })).status).toBe(200);
  }, 60_000);

  test("a breach that was filed is there after the process was killed, and the log names nobody", async () => {
    const org = anOrg("kept");
    const first = await start(org);
    const authorization = `Bearer ${await first.tokenFor("reporter")}`;
    const filed = await fetch(`${first.url}/api/incidents`, {
      method: "POST",
      headers: {
        authorization,
        "content-type": "application/json",
        "idempotency-key": "11111111-1111-4111-8111-111111111111",
      },
      body: JSON.stringify(someFacts),
    });
    expect(filed.status).toBe(201);
    await stopServer(first.child, "SIGKILL");
    const second = await start(org);
    const dpo = `Bearer ${await second.tokenFor("dpo")}`;
    const listed = await fetch(`${second.url}/api/incidents`, { headers: { authorization: dpo } });
    expect(await listed.json()).toHaveLength(1);
    expect(first.said() + second.said()).not.toMatch(/Prøve reporter|dev-reporter/);
    expect(await stopServer(second.child)).toBe(0);
  }, 60_000);

  test("a second server on the same folder says so in one line", async () => {
    const org = anOrg("shared");
    await start(org);
    const { status, lines } = refused(org);
    expect(status).toBe(65);
    expect(lines).toHaveLength(1);
  }, 90_000);

  test("a port in use is one line", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as { port: number };
    expect(refused(anOrg("port", {}, { serve: { listen: { port } }, register: undefined }))).toEqual({
      status: 65,
      lines: [`postvagt: port ${port} is in use`],
    });
    taken.close();
  }, 60_000);

  test("a mistake in the register's part is named with its path, by policy check too", () => {
    const org = anOrg("mistaken", { tenants: [], lisen: {} });
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, "policy", "check", org], { encoding: "utf8" });
    expect(status).toBe(66);
    expect(stderr).toContain("register.tenants");
    expect(stderr).toContain("register.lisen");
  });
});
