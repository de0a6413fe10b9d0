import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { writeCertificate } from "../../support/a-certificate.ts";
import { writeOrg } from "../../support/a-server.ts";
import { serveInFolder } from "../../support/serve-in-folder.ts";
import { fileOnce } from "../../support/file-once.ts";
import { type Postgres, startPostgres } from "../../support/postgres.ts";
import { until } from "../../support/until.ts";

const { folder, start } = serveInFolder("away");

/** On a connection of its own: the calls that start and stop a cluster hold this process up, and a kept connection may be closed meanwhile. */
const onItsOwn = { headers: { connection: "close" } };
/** 0 where the server gave the connection up while this process was held up. */
const statusAt = (url: string): Promise<number> =>
  fetch(url, onItsOwn).then(
    ({ status }) => status,
    () => 0,
  );
const scriptOf = async (url: string): Promise<string> => (await fetch(`${url}/onsend.js`, onItsOwn)).text();
const OBSERVE = { rollout: { phase: "observe" } };

describe("while the database is down", () => {
  let cluster: Postgres;
  let database = {};
  beforeAll(async () => {
    cluster = await startPostgres();
    database = { postgres: cluster.database("register") };
  }, 60_000);
  afterAll(() => {
    cluster.remove();
  });

  test("at the start the add-in is served and the policy is taken on; the register opens when the database comes", async () => {
    cluster.stopNow();
    const org = writeOrg(join(folder, "boot.json"), database);
    const { url, said, tokenFor, child } = await start(org);
    expect(await scriptOf(url)).toContain("proevestad.example");
    expect(await Promise.all(["/healthz", "/manifest.xml", "/readyz"].map((path) => statusAt(url + path)))).toEqual([
      200, 200, 503,
    ]);
    const token = await tokenFor("dpo");
    expect((await fetch(`${url}/api/me`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(503);
    expect(said()).toMatch(
      /"event":"database","details":\{"status":"away","why":"the database cannot be opened \(ECONNREFUSED\)"/,
    );

    writeOrg(org, database, {}, OBSERVE);
    await until(async () => (await scriptOf(url)).includes('"phase":"observe"'));

    cluster.start();
    await until(async () => (await statusAt(`${url}/readyz`)) === 200);
    expect(await fileOnce(url, token)).toMatch(/^\d{4}-\d+$/);
    expect(said()).toContain('"details":{"status":"open"}');
    expect(child.exitCode).toBeNull();
  }, 120_000);

  test("the kill switch is taken on, and the register hears of the rest when it is back", async () => {
    const org = writeOrg(join(folder, "kill.json"), database);
    const { url, said, tokenFor } = await start(org);
    const token = await tokenFor("dpo");
    cluster.stopNow();
    writeOrg(org, database, {}, { ...OBSERVE, organisation: { name: "Nystad Kommune", domains: ["nystad.example"] } });
    await until(async () => (await scriptOf(url)).includes('"phase":"observe"'));
    expect(said()).not.toContain("reload refused");
    expect(await statusAt(`${url}/readyz`)).toBe(503);
    cluster.start();
    const nameNow = async (): Promise<string> => {
      const answer = await fetch(`${url}/api/me`, { headers: { authorization: `Bearer ${token}` } });
      const { organisation } = (await answer.json()) as { organisation?: { name: string } };
      return organisation?.name ?? "";
    };
    await until(async () => (await nameNow()) === "Nystad Kommune");
  }, 120_000);
});

describe("what stands in the way of a changed file", () => {
  test("a part of the register that needs a restart holds up no policy", async () => {
    const org = writeOrg(join(folder, "moved.json"), { embedded: "moved" });
    const { url, said } = await start(org);
    writeOrg(org, { embedded: "elsewhere" }, {}, OBSERVE);
    await until(async () => (await scriptOf(url)).includes('"phase":"observe"'));
    expect(said()).toContain('"event":"restart needed","details":{"for":["register.database"]}');
    expect(await statusAt(`${url}/readyz`)).toBe(200);
  }, 60_000);

  test("is looked at again by itself: a certificate that comes later is taken on, and the policy with it", async () => {
    const first = await writeCertificate(folder, "first");
    const listen = { port: 0 };
    const withTls = (tls: object, more: object = {}) => ({ register: undefined, serve: { listen, tls }, ...more });
    const org = join(folder, "certificate.json");
    writeOrg(org, {}, {}, withTls({ cert: first.cert, key: first.key }));
    const { said } = await start(org);
    const later = join(folder, "later");
    const tls = { cert: join(later, "second.pem"), key: join(later, "second.key") };
    writeOrg(org, {}, {}, withTls(tls, OBSERVE));
    await until(() => said().includes("reload refused"));
    mkdirSync(later);
    await writeCertificate(later, "second");
    await until(() => said().split('"event":"policy"').length === 3);
    expect(said().split("reload refused")).toHaveLength(2);
  }, 120_000);
});
