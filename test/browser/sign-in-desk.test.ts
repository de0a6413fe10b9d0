import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { type AServer, startServer, stopServer, TENANT, writeOrg } from "../support/a-server.ts";
import { openTestBrowser, type TestBrowser } from "../support/browser.ts";
import { type Account, type Entra, playEntra } from "./entra/entra-stand-in.ts";
import { screenshot } from "./outlook.ts";

const CLIENT = "7b3c0c52-5d3e-4e7e-9a55-0a1d6f3b9c11";
const STRANGE_TENANT = "00000000-0000-4000-8000-0000000000ff";
const dpo: Account = { username: "dpo@proevestad.example", tenant: TENANT, oid: "oid-dpo", roles: ["DPO"] };
const auditor: Account = { username: "revisor@proevestad.example", tenant: TENANT, oid: "oid-rev", roles: ["Auditor"] };
const stranger: Account = { username: "dpo@andensted.example", tenant: STRANGE_TENANT, oid: "oid-x", roles: ["DPO"] };

const folder = mkdtempSync(join(tmpdir(), "postvagt-sign-in-"));
let server: AServer;
let browser: TestBrowser;
let entra: Entra;
let page: Page;

const tenants = [{ id: TENANT }];

async function start(register: object = {}): Promise<void> {
  browser = await openTestBrowser();
  entra = await playEntra(browser.context, CLIENT, [dpo, auditor, stranger]);
  const org = writeOrg(join(folder, "org.json"), { embedded: "data" }, { signIn: { clientId: CLIENT }, ...register });
  server = await startServer(org, undefined, entra.environment);
  page = await browser.context.newPage();
  await page.goto(server.url);
}

beforeEach(async () => {
  await start({ tenants });
}, 120_000);
afterEach(async () => {
  await browser.close();
  await entra.close();
  await stopServer(server.child);
  rmSync(join(folder, "data"), { recursive: true });
}, 30_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});
beforeAll(() => undefined);

const window = async (): Promise<Page> => {
  const [opened] = await Promise.all([page.waitForEvent("popup"), page.locator("[data-do=sign-in]").click()]);
  await opened.locator("[data-account]").first().waitFor();
  return opened;
};

async function signInAs({ username }: Account): Promise<void> {
  const opened = await window();
  const closed = opened.waitForEvent("close");
  await opened.locator(`[data-account="${username}"]`).click();
  await closed;
}

const listed = (): Promise<void> =>
  page
    .locator("[data-trouble]")
    .waitFor({ state: "detached" })
    .then(() => page.locator("[data-list]").waitFor());
const whats = (): readonly string[] => entra.asked.map(({ what }) => what);

describe("signing in to the desk", () => {
  test("in a window that closes by itself; a reload needs none", async () => {
    await page.locator("[data-trouble=sign-in]").waitFor();
    await signInAs(dpo);
    await listed();
    await screenshot(page, "desk-signed-in");
    expect(entra.asked[0]).toEqual({ what: "authorize", tenant: TENANT, hint: "" });
    await page.reload();
    await listed();
    expect(whats()).toEqual(["authorize", "token authorization_code"]);
  }, 60_000);
});
