import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Frame, Page } from "playwright-core";
import { screenshot, unknownCalls } from "./outlook.ts";
import { accessibilityFindings, squeeze, openPane, openPaneOutlook, type PaneOutlook } from "./pane.ts";

let own: PaneOutlook;
let page: Page;

beforeAll(async () => {
  own = await openPaneOutlook({ withRegister: true });
}, 120_000);
afterAll(() => own.close());
afterEach(async () => {
  expect(await unknownCalls(page)).toEqual([]);
  await page.close();
});

const formOf = (pane: Frame): Promise<unknown> => pane.waitForSelector("form [name=description]");

async function reportFromInbox(query = ""): Promise<Frame> {
  page = await own.outlook.open(query);
  await page.locator(".row").first().click();
  const pane = await openPane(page, "postvagt.report");
  await formOf(pane);
  return pane;
}

async function fileAndReadNumber(pane: Frame): Promise<string> {
  await pane.locator("[data-do=file]").click();
  const filed = await pane.waitForSelector("[data-filed]", { timeout: 15_000 });
  return (await filed.getAttribute("data-filed")) ?? "";
}

describe("a report", () => {
  test("pressed twice is filed once", async () => {
    const before = (await own.entries()).length;
    const pane = await reportFromInbox();
    await pane.locator("input[type=checkbox][value=name]").check();
    await pane.locator("[data-do=file]").dblclick();
    await pane.waitForSelector("[data-filed]");
    expect(await own.entries()).toHaveLength(before + 1);
  }, 60_000);

  test("whose answer is lost is filed once", async () => {
    const before = (await own.entries()).length;
    const pane = await reportFromInbox();
    await pane.locator("input[type=checkbox][value=name]").check();
    await page.route("**/api/incidents", async (route) => {
      await route.fetch();
      await route.abort();
    });
    await pane.locator("[data-do=file]").click();
    await pane.waitForSelector("[data-kept=offline]");
    await page.unroute("**/api/incidents");
    await pane.locator("[data-do=retry]").click();
    await pane.waitForSelector("[data-filed]");
    expect(await own.entries()).toHaveLength(before + 1);
  }, 60_000);
});

describe("a register that cannot be reached", () => {
  test("keeps the report on this computer, through a closed window, and files it when it is back", async () => {
    const before = (await own.entries()).length;
    let pane = await reportFromInbox();
    await pane.locator("input[type=checkbox][value=name]").check();
    await page.route("**/api/**", (route) => route.abort());
    await pane.locator("[data-do=file]").click();
    await pane.waitForSelector("[data-kept=offline]");
    expect(await accessibilityFindings(pane)).toEqual([]);
    await screenshot(page, "report-offline");
    await page.close();
    page = await own.outlook.open();
    await page.route("**/api/**", (route) => route.abort());
    await page.locator(".row").first().click();
    pane = await openPane(page, "postvagt.report");
    await pane.waitForSelector("[data-waiting-bar]");
    await page.unroute("**/api/**");
    await pane.evaluate(() => window.dispatchEvent(new Event("online")));
    await pane.locator("[data-waiting-bar]").waitFor({ state: "detached" });
    expect(await own.entries()).toHaveLength(before + 1);
  }, 60_000);

  test("keeps nothing readable at rest", async () => {
    const pane = await reportFromInbox();
    await pane.locator("input[type=checkbox][value=name]").check();
    await pane.locator("[name=description]").fill("Kendeord 4711 om borger A.");
    await page.route("**/api/**", (route) => route.abort());
    await pane.locator("[data-do=file]").click();
    await pane.waitForSelector("[data-kept=offline]");
    const stored = await pane.evaluate(
      () =>
        new Promise<string>((done) => {
          const opening = indexedDB.open("postvagt");
          opening.onsuccess = () => {
            const all = opening.result.transaction("records").objectStore("records").getAll();
            all.onsuccess = () => {
              const bytes = (all.result as { data: ArrayBuffer; id: string }[]).map(
                ({ id, data }) => id + new TextDecoder("latin1").decode(data),
              );
              done(bytes.join("") + JSON.stringify(localStorage));
            };
          };
        }),
    );
    expect(stored).toContain("report ");
    expect(stored).not.toContain("Kendeord");
    await page.unroute("**/api/**");
    await pane.locator("[data-do=retry]").click();
    await pane.waitForSelector("[data-filed]");
  }, 60_000);

  test.each([
    [503, "server", "retry"],
    [500, "server", "retry"],
    [401, "sign-in", "sign-in"],
  ])(
    "%i is said to be so, and the report is filed afterwards",
    async (status, because, button) => {
      const pane = await reportFromInbox();
      await pane.locator("input[type=checkbox][value=name]").check();
      await page.route("**/api/incidents", (route) => route.fulfill({ status, body: "{}" }));
      await pane.locator("[data-do=file]").click();
      await pane.waitForSelector(`[data-kept=${because}]`);
      await screenshot(page, `report-${status}`);
      await page.unroute("**/api/incidents");
      await pane.locator(`[data-do=${button}]`).click();
      await pane.waitForSelector("[data-filed]");
    },
    60_000,
  );

  test("a token that has expired is renewed without a word", async () => {
    const pane = await reportFromInbox();
    await pane.locator("input[type=checkbox][value=name]").check();
    await page.route("**/api/incidents", (route) => route.fulfill({ status: 401, body: "{}" }), { times: 1 });
    await fileAndReadNumber(pane);
  }, 60_000);
});

describe("how it looks", () => {
  test.each(["da-DK", "en-US"])(
    "nothing that axe finds, nothing cut at 320 pixels (%s)",
    async (locale) => {
      const pane = await reportFromInbox(`locale=${locale}`);
      expect(await accessibilityFindings(pane)).toEqual([]);
      expect(await squeeze(page, pane)).toEqual({ page: 320, window: 320, cut: [] });
      await screenshot(page, `report-320-${locale}`);
    },
    60_000,
  );

  test("dark", async () => {
    page = await own.outlook.open();
    await page.emulateMedia({ colorScheme: "dark" });
    await page.locator(".row").first().click();
    const pane = await openPane(page, "postvagt.report");
    await formOf(pane);
    expect(await accessibilityFindings(pane)).toEqual([]);
    await screenshot(page, "report-dark");
  }, 60_000);

  test("asks no other origin than our own and the library's", async () => {
    const asked = new Set<string>();
    own.outlook.browser.context.on("request", (request) => asked.add(new URL(request.url()).origin));
    const pane = await reportFromInbox();
    await pane.locator("input[type=checkbox][value=name]").check();
    await fileAndReadNumber(pane);
    const { page: window, addIn } = own.outlook.simulator;
    expect([...asked].filter((origin) => origin !== window && origin !== addIn)).toEqual([]);
  }, 60_000);
});
