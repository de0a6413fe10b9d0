import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import { checkToken } from "#register/sign-in/check-token.ts";
import { SignInError } from "#register/sign-in/sign-in-error.ts";
import { putTenant } from "#register/store/put-tenant.ts";
import { verify } from "#register/store/verify.ts";

import { someFacts } from "../../support/a-filing.ts";
import { forgedTokens, goodToken, someRules } from "../../support/attacks/forged-tokens.ts";
import { malformed } from "../../support/attacks/malformed.ts";
import { anApp, type AnApp } from "../../support/an-app.ts";
import { engines, type Opened } from "../../support/engines.ts";
import { aTenant } from "../../support/some-actors.ts";

describe("forged tokens", () => {
  test("open nothing, and one that holds does", async () => {
    const rules = await someRules();
    const forged = await forgedTokens();
    const open = async (token: string): Promise<string> =>
      checkToken(`Bearer ${token}`, rules, new Date()).then(
        () => "opened",
        (error: unknown) => (error instanceof SignInError ? "refused" : "a fault of ours"),
      );
    expect(await open(await goodToken())).toBe("opened");
    const answers = await Promise.all(forged.map(async ([title, token]) => [title, await open(token)]));
    expect(answers.filter(([, answer]) => answer !== "refused")).toEqual([]);
    console.info(`${forged.length} forged tokens, none of which opened anything`);
  });
});

describe.each(engines)("the register on %s", (engine, open) => {
  const tenant = aTenant();
  const dpo = { tenant: tenant.id, role: "dpo" } as const;
  let opened: Opened;
  let server: AnApp;

  beforeAll(async () => {
    opened = await open();
    await putTenant(opened.db, tenant);
    server = await anApp(opened.db, [tenant.id], findCpr);
    expect((await server.ask(dpo, "POST", "/api/incidents", someFacts)).status).toBe(201);
  }, 60_000);
  afterAll(() => opened.remove());

  test("answers what is malformed with what is wrong with it, keeps nothing of it, and says nothing of it", async () => {
    const faults: unknown[] = [];
    for (const { title, method, path, body, headers } of malformed) {
      // A server of its own for each few, for thirty reports an hour are enough for one person.
      const fresh = await anApp(opened.db, [tenant.id], findCpr);
      const answer = await fresh.ask(dpo, method, path, body, headers);
      if (answer.status < 400 || answer.status >= 500) faults.push([title, answer.status, fresh.log.at(-1)]);
    }
    expect(faults).toEqual([]);
    expect(await opened.db.query("select count(*)::integer as n from incident")).toEqual([{ n: 1 }]);
    expect(await verify(opened.db)).toEqual([]);
    console.info(
      `${malformed.length} malformed requests to the register on ${engine}, each answered with what is wrong`,
    );
  }, 120_000);

  test.each([
    "'; drop table incident; --",
    "%' or '1'='1",
    "\\",
    "${7*7}",
    "$1",
    "_",
    "%",
    "' union select * from tenant --",
  ])("a search for %s finds what holds it, and nothing else", async (text) => {
    const answer = await server.ask(dpo, "POST", "/api/incidents/search", { text });
    expect([answer.status, await answer.json()]).toEqual([200, []]);
  });

  test.each(["=1+1", "+1", "-1", "@sum(1)", "\t=1", "=cmd|' /C calc'!A0"])(
    "a report that begins with %s is no formula in the sheet that is made of it",
    async (text) => {
      const fresh = await anApp(opened.db, [tenant.id], findCpr);
      const filed = await fresh.ask(dpo, "POST", "/api/incidents", { ...someFacts, description: text });
      expect(filed.status).toBe(201);
      const csv = await (await fresh.ask(dpo, "GET", "/api/export?kind=log&format=csv")).text();
      expect(csv).toContain(`"'${text}`);
      expect(csv).not.toContain(`"${text}`);
    },
  );
});
