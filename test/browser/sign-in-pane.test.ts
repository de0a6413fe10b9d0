import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Frame, Page } from "playwright-core";
import { TENANT } from "../support/a-server.ts";
import { type Account, createEntra, type Entra } from "./entra/entra-stand-in.ts";
import { screenshot, unknownCalls } from "./outlook.ts";
import { openPane, openPaneOutlook, type PaneOutlook } from "./pane.ts";
import { fileAndReadNumber, formOf } from "./pane-suite.ts";

const CLIENT = "7b3c0c52-5d3e-4e7e-9a55-0a1d6f3b9c11";
const OTHER_TENANT = "00000000-0000-4000-8000-0000000000ff";
/** Whose mailbox the simulator shows. */
const owner: Account = { username: "laura@eksempelkommune.dk", tenant: TENANT, oid: "oid-laura", roles: [] };
const colleague: Account = { username: "kollega@eksempelkommune.dk", tenant: TENANT, oid: "oid-kollega", roles: [] };
const stranger: Account = { username: "laura@andensted.example", tenant: OTHER_TENANT, oid: "oid-x", roles: [] };

interface Suite {
  readonly entra: Entra;
  readonly own: PaneOutlook;
}

async function open(broker: (() => Account) | null): Promise<Suite> {
  const entra = await createEntra(CLIENT, [owner, colleague, stranger]);
  const signIn = { clientId: CLIENT };
  const own = await openPaneOutlook({ withRegister: true, signIn, environment: entra.environment });
  await entra.playIn(own.outlook.browser.context);
  if (broker !== null) await entra.brokerIn(own.outlook.browser.context, broker);
  return { entra, own };
}

let suite: Suite;
let page: Page;
let pane: Frame;

const asked = (): readonly string[] => suite.entra.asked.map(({ what }) => what);

async function reportFromInbox(): Promise<void> {
  page = await suite.own.outlook.open();
  await page.locator(".row").first().click();
  pane = await openPane(page, "postvagt.report");
  await formOf(pane);
}

/** The window of our own site opens Entra's, for the pane is a frame. */
async function openWindow(): Promise<Page> {
  const { context } = suite.own.outlook.browser;
  const entra = new Promise<Page>((found) => {
    context.on("page", (opened) => {
      void opened.waitForSelector("[data-account]").then(
        () => {
          found(opened);
        },
        () => undefined,
      );
    });
  });
  await pane.locator("[data-do=sign-in]").click();
  return entra;
}

async function signInAs({ username }: Account): Promise<void> {
  const opened = await openWindow();
  context().removeAllListeners("page");
  const closed = opened.waitForEvent("close");
  await opened.locator(`[data-account="${username}"]`).click();
  await closed;
}

const context = () => suite.own.outlook.browser.context;
const filed = (): Promise<unknown> => pane.waitForSelector("[data-filed]");

async function close(): Promise<void> {
  await suite.own.close();
  await suite.entra.close();
}

async function closeWindow(): Promise<void> {
  expect(await unknownCalls(page)).toEqual([]);
  suite.entra.asked.length = 0;
  await page.close();
}

describe("a pane that Outlook does not sign in for", () => {
  beforeAll(async () => {
    suite = await open(null);
  }, 180_000);
  afterAll(close, 60_000);
  afterEach(async () => {
    await pane.evaluate(() => {
      localStorage.clear();
    });
    suite.entra.endSessions();
    await closeWindow();
  }, 60_000);

  test("keeps the report, signs in by a window, sends it; the next one takes no window", async () => {
    await reportFromInbox();
    await pane.locator("[data-do=file]").click();
    await pane.waitForSelector("[data-kept=sign-in]");
    await signInAs(owner);
    await filed();
    await screenshot(page, "pane-signed-in");
    expect(asked()).toEqual(["authorize", "token authorization_code"]);
    expect(suite.entra.asked[0]).toMatchObject({ tenant: TENANT });
    await page.close();
    await reportFromInbox();
    await fileAndReadNumber(pane);
    expect(asked()).toEqual(["authorize", "token authorization_code"]);
  }, 120_000);

  test("is renewed without a word when the token is over", async () => {
    suite.entra.live(-300);
    await reportFromInbox();
    await pane.locator("[data-do=file]").click();
    await pane.waitForSelector("[data-kept=sign-in]");
    await signInAs(owner);
    await filed();
    expect(asked()).toEqual(["authorize", "token authorization_code", "token refresh_token"]);
  }, 120_000);

  test("says when the window was closed, and can be tried again", async () => {
    await reportFromInbox();
    await pane.locator("[data-do=file]").click();
    await pane.waitForSelector("[data-kept=sign-in]");
    await (await openWindow()).close();
    context().removeAllListeners("page");
    await pane.waitForSelector("[data-kept=sign-in]");
    await signInAs(owner);
    await filed();
  }, 120_000);

  test("refuses another organisation's account, and lets another be chosen", async () => {
    await reportFromInbox();
    await pane.locator("[data-do=file]").click();
    await pane.waitForSelector("[data-kept=sign-in]");
    await signInAs(stranger);
    await pane.waitForSelector("[data-kept=wrong-account]");
    await screenshot(page, "pane-wrong-account");
    await signInAs(colleague);
    await filed();
    expect(asked()).toContain("authorize select_account");
  }, 120_000);
});

describe("a pane that Outlook signs in for", () => {
  let person = owner;
  beforeAll(async () => {
    suite = await open(() => person);
  }, 240_000);
  afterAll(close, 60_000);
  afterEach(closeWindow);

  test("takes no window at all", async () => {
    await reportFromInbox();
    await fileAndReadNumber(pane);
    expect(asked()).toContain("broker GetToken");
    expect(asked().filter((what) => !what.startsWith("broker"))).toEqual([]);
  }, 120_000);

  test("refuses another organisation's account", async () => {
    person = stranger;
    await reportFromInbox();
    await pane.locator("[data-do=file]").click();
    await pane.waitForSelector("[data-kept=wrong-account]");
  }, 120_000);
});
