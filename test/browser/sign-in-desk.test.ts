import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { type AServer, startServer, stopServer, TENANT, writeOrg } from "../support/a-server.ts";
import { openTestBrowser, type TestBrowser } from "../support/browser.ts";
import { type Account, createEntra, type Entra } from "./entra/entra-stand-in.ts";
import { screenshot } from "./outlook.ts";
import { accessibilityFindings } from "./pane.ts";

const CLIENT = "7b3c0c52-5d3e-4e7e-9a55-0a1d6f3b9c11";
const OTHER_TENANT = "00000000-0000-4000-8000-0000000000ff";
const dpo: Account = { username: "dpo@proevestad.example", tenant: TENANT, oid: "oid-dpo", roles: ["DPO"] };
const admin: Account = { username: "drift@proevestad.example", tenant: TENANT, oid: "oid-admin", roles: ["Admin"] };
const stranger: Account = { username: "dpo@andensted.example", tenant: OTHER_TENANT, oid: "oid-x", roles: ["DPO"] };

const folder = mkdtempSync(join(tmpdir(), "postvagt-sign-in-"));
let server: AServer;
let browser: TestBrowser;
let entra: Entra;
let page: Page;

async function serve(tenants: readonly string[]): Promise<void> {
  const register = { signIn: { clientId: CLIENT }, tenants: tenants.map((id) => ({ id })) };
  server = await startServer(
    writeOrg(join(folder, "org.json"), { embedded: "data" }, register),
    undefined,
    entra.environment,
  );
}

beforeAll(async () => {
  browser = await openTestBrowser();
  entra = await createEntra(CLIENT, [dpo, admin, stranger]);
  await entra.playIn(browser.context);
  await serve([TENANT]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await entra.close();
  await stopServer(server.child);
  rmSync(folder, { recursive: true });
}, 60_000);
beforeEach(async () => {
  page = await browser.context.newPage();
  await page.goto(server.url);
  await page.locator("[data-trouble=sign-in]").waitFor();
}, 60_000);
afterEach(async () => {
  // Nobody is signed in when the next test begins.
  await page.evaluate(() => {
    localStorage.clear();
  });
  await browser.context.clearCookies();
  entra.endSessions();
  entra.asked.length = 0;
  await page.close();
}, 60_000);

async function openWindow(): Promise<Page> {
  const [opened] = await Promise.all([page.waitForEvent("popup"), page.locator("[data-do=sign-in]").click()]);
  await opened.locator("[data-account]").first().waitFor();
  return opened;
}

async function signInAs({ username }: Account): Promise<void> {
  const opened = await openWindow();
  const closed = opened.waitForEvent("close");
  await opened.locator(`[data-account="${username}"]`).click();
  await closed;
}

/** The list has been answered by the register; nothing has been reported yet. */
async function listed(): Promise<void> {
  await page.locator("[data-empty]").waitFor();
  await page.locator("[data-trouble]").waitFor({ state: "detached" });
}

/** As when it is over: an access token is not used beyond its end, and the library then asks for another. */
async function forgetAccessToken(): Promise<void> {
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.includes("accesstoken")) localStorage.removeItem(key);
  });
}

const asked = (): readonly string[] => entra.asked.map(({ what }) => what);
const SIGNED_IN = ["authorize", "token authorization_code"];

describe("signing in to the desk", () => {
  test("takes a window that closes by itself, at the tenant's own address; a reload takes none", async () => {
    await signInAs(dpo);
    await listed();
    expect(asked()).toEqual(SIGNED_IN);
    expect(entra.asked.map(({ tenant }) => tenant)).toEqual([TENANT, TENANT]);
    expect(await accessibilityFindings(page)).toEqual([]);
    await screenshot(page, "desk-signed-in");
    await page.reload();
    await listed();
    expect(asked()).toEqual(SIGNED_IN);
  }, 60_000);

  test("is renewed without a word when the token is over", async () => {
    entra.live(-300);
    await signInAs(dpo);
    await listed();
    expect(asked()).toEqual([...SIGNED_IN, "token refresh_token"]);
  }, 60_000);

  test("is renewed in an unseen frame when the refresh token is over too", async () => {
    await signInAs(dpo);
    await listed();
    entra.endRefreshing();
    await forgetAccessToken();
    await page.reload();
    await listed();
    expect(asked()).toEqual([...SIGNED_IN, "token refresh_token", "authorize none", "token authorization_code"]);
  }, 60_000);

  test("is asked for again when the session was ended", async () => {
    await signInAs(dpo);
    await listed();
    entra.endSessions();
    await forgetAccessToken();
    await page.reload();
    await page.locator("[data-trouble=sign-in]").waitFor();
    expect(asked()).toEqual([...SIGNED_IN, "token refresh_token", "authorize none"]);
    await signInAs(dpo);
    await listed();
  }, 60_000);

  test("can be tried again at once when the window was closed", async () => {
    await (await openWindow()).close();
    await signInAs(dpo);
    await listed();
  }, 60_000);
});

describe("signing out", () => {
  test("leaves nothing on the screen or in the browser, and the next one chooses an account", async () => {
    await signInAs(dpo);
    await listed();
    const [opened] = await Promise.all([page.waitForEvent("popup"), page.locator("[data-do=sign-out]").click()]);
    if (!opened.isClosed()) await opened.waitForEvent("close");
    await page.locator("[data-trouble=sign-in]").waitFor();
    expect(await page.locator("[data-empty], [data-list], [data-do=sign-out]").count()).toBe(0);
    expect(asked()).toEqual([...SIGNED_IN, "logout"]);
    await page.reload();
    await page.locator("[data-trouble=sign-in]").waitFor();
    expect(asked()).toEqual([...SIGNED_IN, "logout"]);
  }, 60_000);

  test("lets another person in, and their token counts from then on", async () => {
    await signInAs(dpo);
    await listed();
    await Promise.all([page.waitForEvent("popup"), page.locator("[data-do=sign-out]").click()]);
    await page.locator("[data-trouble=sign-in]").waitFor();
    await signInAs(admin);
    await page.locator("[data-do=sign-out], [data-trouble]").first().waitFor();
    expect(asked()).toContain("authorize select_account");
    // An administrator may read no cases.
    await page.locator("[data-trouble=sign-in]").waitFor();
  }, 60_000);
});

describe("an account of another organisation", () => {
  test("is refused and said to be one, and another can be chosen", async () => {
    await signInAs(stranger);
    await page.locator("[data-trouble=wrong-account]").waitFor();
    await screenshot(page, "desk-wrong-account");
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("oid-x")))).toEqual([]);
    await signInAs(dpo);
    await listed();
    expect(asked()).toContain("authorize select_account");
  }, 60_000);

  test("is let in where the register is theirs as well, by the address for all organisations", async () => {
    await stopServer(server.child);
    await serve([TENANT, OTHER_TENANT]);
    await page.goto(server.url);
    await page.locator("[data-trouble=sign-in]").waitFor();
    await signInAs(stranger);
    await listed();
    expect(entra.asked[0]).toMatchObject({ what: "authorize", tenant: "organizations" });
  }, 90_000);
});
