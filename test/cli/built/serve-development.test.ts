import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { PROGRAM, writeOrg } from "../../support/a-server.ts";
import { serveInFolder } from "../../support/serve-in-folder.ts";

const { folder, start } = serveInFolder("development");

/** As a proxy asks for a browser: under the public name, with or without saying for whom. */
const PROXIES: readonly (readonly [name: string, headers: Readonly<Record<string, string>>])[] = [
  ["names itself", { host: "postvagt.gladsaxe.dk", "x-forwarded-for": "10.1.2.3" }],
  ["keeps the public name alone", { host: "postvagt.gladsaxe.dk" }],
  ["hides all of it, as nginx does unless told", { host: "127.0.0.1:8443" }],
];

function statusOf(
  url: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  method = "GET",
): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(
      url + path,
      { method, headers: { ...headers, "sec-fetch-site": "same-origin" } },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    asked.once("error", reject).end();
  });
}

const ADD_IN = ["/manifest.xml", "/onsend.js", "/taskpane.html", "/assets/icon-80.png", "/healthz"];
const REGISTER = ["/api/me", "/api/incidents", "/development/token"];

describe("the first step of the guide, as printed", () => {
  test("makes an add-in that every Outlook can load, and a register that is closed until Entra is named", async () => {
    const guide = readFileSync("docs/en/administrator-guide.md", "utf8").split("\n");
    const line = guide.find((one) => one.startsWith("npx postvagt init ")) ?? "";
    const command = line.replace("npx postvagt", `"${process.execPath}" "${PROGRAM}"`);
    expect(spawnSync("sh", ["-c", command], { cwd: folder }).status).toBe(0);
    const org = join(folder, "org.json");
    const file = JSON.parse(readFileSync(org, "utf8")) as { readonly serve: { listen: { port: number } } };
    file.serve.listen.port = 0;
    writeFileSync(org, JSON.stringify(file));
    const { url, said } = await start(org);
    for (const [, headers] of PROXIES) {
      for (const path of ADD_IN) expect([path, await statusOf(url, path, headers)]).toEqual([path, 200]);
      for (const path of REGISTER) expect([path, await statusOf(url, path, headers)]).toEqual([path, 404]);
    }
    expect(said()).toContain('"event":"register closed","details":{"missing":"register.signIn: nobody can sign in"}');
  }, 60_000);
});

describe("development sign-in", () => {
  test.each<[string, object]>([
    [
      "a public address",
      { addIn: { id: "6f0f7c36-58a5-4b0a-9d0e-6c1f6f2f3a11", address: "https://postvagt.gladsaxe.dk" } },
    ],
    ["a proxy", { serve: { listen: { port: 0 }, proxy: { trusted: ["127.0.0.1"] } } }],
  ])(
    "beside %s serves the add-in to all and the register to nobody, and says so in one line",
    async (name, parts) => {
      const org = writeOrg(join(folder, `${name}.json`), { embedded: join(folder, `${name} data`) }, {}, parts);
      const { url, said } = await start(org);
      for (const [, headers] of [...PROXIES, ["directly", {}] as const]) {
        for (const path of ADD_IN) expect([path, await statusOf(url, path, headers)]).toEqual([path, 200]);
        for (const path of REGISTER) {
          const method = path === "/development/token" ? "POST" : "GET";
          expect([path, await statusOf(url, path, headers, method)]).toEqual([path, 421]);
        }
      }
      expect(
        said()
          .split("\n")
          .filter((line) => line.includes('"event":"development sign-in"')),
      ).toEqual([expect.stringContaining('"answers":"nobody"')]);
    },
    60_000,
  );

  test("on this machine alone answers this machine alone", async () => {
    const { url, said, tokenFor } = await start(writeOrg(join(folder, "local.json"), { embedded: "local" }));
    expect(await tokenFor("dpo")).toMatch(/^eyJ/);
    const [named = {}, publicName = {}] = PROXIES.map(([, headers]) => headers);
    for (const headers of [named, publicName]) {
      for (const path of ADD_IN) expect([path, await statusOf(url, path, headers)]).toEqual([path, 200]);
      expect(await statusOf(url, "/api/me", headers)).toBe(421);
    }
    expect(await statusOf(url, "/api/me", { host: "localhost", "x-forwarded-for": "10.1.2.3" })).toBe(403);
    expect(said()).toContain('"event":"development sign-in","details":{"answers":"this machine alone');
  }, 60_000);
});
