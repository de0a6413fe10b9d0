import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Validator } from "@seriousme/openapi-schema-validator";
import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import { may } from "#register/routes/permissions.ts";
import { routes } from "#register/routes/index.ts";
import { ROLES } from "#register/store/actor.ts";
import { putTenant } from "#register/store/put-tenant.ts";
import { someFacts } from "../../support/a-filing.ts";
import type { AnApp } from "../../support/an-app.ts";
import { anApp } from "../../support/an-app.ts";
import type { Opened } from "../../support/engines.ts";
import { engines } from "../../support/engines.ts";
import { aTenant } from "../../support/some-actors.ts";

const home = aTenant();
const foreign = aTenant();
const CPR = "010190-9989";
const some = "22222222-2222-4222-8222-222222222222";

let opened: Opened;
let server: AnApp;

beforeAll(async () => {
  const [, open] = engines[0] ?? [];
  if (open === undefined) throw new Error("no engine");
  opened = await open();
  for (const tenant of [home, foreign]) await putTenant(opened.db, tenant);
  server = await anApp(opened.db, [home.id, foreign.id], findCpr);
  const filed = await server.ask({ tenant: home.id, role: "reporter" }, "POST", "/api/incidents", someFacts);
  expect(filed.status).toBe(201);
}, 60_000);
afterAll(() => opened.remove());

const address = (path: string) =>
  path
    .replace("{year}", String(new Date().getFullYear()))
    .replace("{no}", "1")
    .replace("{id}", some)
    .replace("{file}", some);

const bodyOf = (route: (typeof routes)[number]) =>
  route.upload !== undefined
    ? new Uint8Array([1])
    : route.method === "get" || route.method === "delete"
      ? undefined
      : {};

const everyRoute = routes.map((route) => [`${route.method.toUpperCase()} ${route.path}`, route] as const);

describe.each(everyRoute)("%s", (_name, route) => {
  const [method, path] = [route.method.toUpperCase(), address(route.path)];

  test("asks for a token", async () => {
    const body = bodyOf(route);
    const given = body === undefined ? {} : { body: "{}", headers: { "content-length": "2" } };
    expect((await server.app.request(path, { method, ...given })).status).toBe(401);
    const forged = { authorization: "Bearer eyJhbGciOiJub25lIn0.eyJ0aWQiOiIxIn0.x" };
    expect((await server.app.request(path, { method, headers: forged })).status).toBe(401);
  });

  test.each(ROLES)("lets a %s in or keeps them out, as the table of rights says", async (role) => {
    const { status } = await server.ask({ tenant: home.id, role }, method, path, bodyOf(route));
    if (may([role], route.action)) expect([401, 403]).not.toContain(status);
    else expect(status).toBe(403);
    expect(status).toBeLessThan(500);
  });

  test("does not show another organisation's entry, nor that there is one", async () => {
    if (!route.path.includes("{no}")) return;
    const who = { tenant: foreign.id, role: "dpo" } as const;
    const there = await server.ask(who, method, path, bodyOf(route));
    const nowhere = await server.ask(who, method, path.replace("/1", "/999"), bodyOf(route));
    expect(there.status).toBe(nowhere.status);
    expect(await there.text()).toBe(await nowhere.text());
    expect([400, 404, 422]).toContain(there.status);
  });
});

test("the description of the API is valid OpenAPI 3.1, and names every route", async () => {
  const document = (await (await server.app.request("/openapi.json")).json()) as { paths: Record<string, object> };
  expect(await new Validator().validate(document)).toMatchObject({ valid: true });
  const named = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((one) => `${one} ${path}`),
  );
  expect(named.sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort());
});

describe("a CPR number in a report", () => {
  test("is answered with the field and the place, and stands in nothing that the server wrote", async () => {
    const reporter = { tenant: home.id, role: "reporter" } as const;
    const planted = { ...someFacts, description: `Mailen nævnte ${CPR}.` };
    const answer = await server.ask(reporter, "POST", "/api/incidents", planted);
    const said = await answer.text();
    expect([answer.status, said]).toEqual([422, expect.stringContaining("description")]);
    await server.ask(reporter, "POST", "/api/incidents/search", { text: CPR });
    await server.ask(reporter, "GET", `/api/incidents/${CPR}/1`);
    await server.ask(reporter, "POST", "/api/incidents", { [CPR]: CPR });
    const written = said + JSON.stringify(server.log);
    expect(written.replace(/\D/g, "")).not.toContain("0101909989");
    expect(written).not.toMatch(/Signe|dev-reporter/);
  });
});

describe("an export for somebody who asked for access", () => {
  test("names neither reporter nor unit, and has no CPR number, but a mark where it stood", async () => {
    const dpo = { tenant: foreign.id, role: "dpo" } as const;
    const asked = "/api/export?kind=access&format=csv";
    await server.ask(dpo, "POST", "/api/incidents", someFacts);
    const clean = await server.ask(dpo, "GET", asked);
    const text = await clean.text();
    expect([clean.status, text]).toEqual([200, expect.stringContaining("borger A")]);
    expect(text).not.toMatch(/Signe|Jobcenter/);
    const planted = { ...someFacts, description: `Mailen nævnte ${CPR}.`, confirmed: ["description"] };
    expect((await server.ask(dpo, "POST", "/api/incidents", planted)).status).toBe(201);
    const masked = await server.ask(dpo, "GET", asked);
    const said = await masked.text();
    expect([masked.status, said]).toEqual([200, expect.stringContaining("Mailen nævnte [udeladt].")]);
    expect(said).toContain("CPR-nummer (offentlighedslovens § 30, nr. 1)");
    expect(said.replace(/\D/g, "")).not.toContain("0101909989");
    expect((await server.ask(dpo, "GET", "/api/export?kind=log&format=csv")).status).toBe(200);
  }, 60_000);
});

describe("a body", () => {
  const headers = async () => ({
    authorization: `Bearer ${await server.signIn.issue({ tenant: home.id, role: "reporter", name: "Signe" })}`,
  });

  test("of unknown length is refused with 411", async () => {
    const answer = await server.app.request("/api/incidents", { method: "POST", headers: await headers(), body: "{}" });
    expect(answer.status).toBe(411);
  });

  test("that is too long is refused with 413, unread", async () => {
    const long = { ...(await headers()), "content-length": "999999999" };
    const answer = await server.app.request("/api/incidents", { method: "POST", headers: long, body: "{}" });
    expect(answer.status).toBe(413);
  });

  test("that is no JSON is refused, and is not repeated", async () => {
    const answer = await server.app.request("/api/incidents", {
      method: "POST",
      headers: { ...(await headers()), "content-length": "9" },
      body: "{ Signe: ",
    });
    expect(answer.status).toBeLessThan(500);
    expect(await answer.text()).not.toContain("Signe");
  });
});

test("pages say what they may load, and nothing sets a cookie", async () => {
  const page = await server.app.request("/");
  const policy = page.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src");
  expect(policy.split(";").filter((part) => part.includes("script") && part.includes("unsafe"))).toEqual([]);
  expect(page.headers.get("set-cookie")).toBeNull();
});

test("thirty reports an hour are enough for one person; more are refused with the time to wait", async () => {
  const own = await anApp(opened.db, [home.id], findCpr);
  const statuses: number[] = [];
  for (let n = 0; n < 32; n++)
    statuses.push((await own.ask({ tenant: home.id, role: "dpo" }, "POST", "/api/incidents", {})).status);
  expect(statuses.slice(0, 30)).not.toContain(429);
  expect(statuses.slice(30)).toEqual([429, 429]);
});
