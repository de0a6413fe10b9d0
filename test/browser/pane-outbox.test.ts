import { describe, expect, test } from "@jest/globals";
import { screenshot } from "./outlook.ts";
import { accessibilityFindings, squeeze, openPane } from "./pane.ts";
import { fileAndReadNumber, formOf, paneSuite } from "./pane-suite.ts";

const suite = paneSuite({ withRegister: true });
const { reportFromInbox } = suite;

describe("a report", () => {
  test("pressed twice is filed once", async () => {
    const before = (await suite.own.entries()).length;
    const pane = await reportFromInbox();
    await pane.locator("[data-do=file]").dblclick();
    await pane.waitForSelector("[data-filed]");
    expect(await suite.own.entries()).toHaveLength(before + 1);
  }, 60_000);

  test("whose answer is lost is filed once", async () => {
    const before = (await suite.own.entries()).length;
    const pane = await reportFromInbox();
    await suite.page.route("**/api/incidents", async (route) => {
      await route.fetch();
      await route.abort();
    });
    await pane.locator("[data-do=file]").click();
    await pane.waitForSelector("[data-kept=offline]");
    await suite.page.unroute("**/api/incidents");
    await pane.locator("[data-do=retry]").click();
    await pane.waitForSelector("[data-filed]");
    expect(await suite.own.entries()).toHaveLength(before + 1);
  }, 60_000);
});

describe("a register that cannot be reached", () => {
  test("keeps the report on this computer, through a closed window, and files it when it is back", async () => {
    const before = (await suite.own.entries()).length;
    let pane = await reportFromInbox();
    await suite.page.route("**/api/**", (route) => route.abort());
    await pane.locator("[data-do=file]").click();
    await pane.waitForSelector("[data-kept=offline]");
    expect(await accessibilityFindings(pane)).toEqual([]);
    await screenshot(suite.page, "report-offline");
    await suite.page.close();
    await suite.open();
    await suite.page.route("**/api/**", (route) => route.abort());
    await suite.page.locator(".row").first().click();
    pane = await openPane(suite.page, "postvagt.report");
    await pane.waitForSelector("[data-waiting-bar]");
    await suite.page.unroute("**/api/**");
    await pane.evaluate(() => window.dispatchEvent(new Event("online")));
    await pane.locator("[data-waiting-bar]").waitFor({ state: "detached" });
    expect(await suite.own.entries()).toHaveLength(before + 1);
  }, 60_000);

  test("keeps nothing readable at rest", async () => {
    const pane = await reportFromInbox();
    await pane.locator("[data-do=change]").click();
    await pane.locator("[name=description]").fill("Kendeord 4711 om borger A.");
    await suite.page.route("**/api/**", (route) => route.abort());
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
    await suite.page.unroute("**/api/**");
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
      await suite.page.route("**/api/incidents", (route) => route.fulfill({ status, body: "{}" }));
      await pane.locator("[data-do=file]").click();
      await pane.waitForSelector(`[data-kept=${because}]`);
      await screenshot(suite.page, `report-${status}`);
      await suite.page.unroute("**/api/incidents");
      await pane.locator(`[data-do=${button}]`).click();
      await pane.waitForSelector("[data-filed]");
    },
    60_000,
  );

  test("a token that has expired is renewed without a word", async () => {
    const pane = await reportFromInbox();
    await suite.page.route("**/api/incidents", (route) => route.fulfill({ status: 401, body: "{}" }), { times: 1 });
    await fileAndReadNumber(pane);
  }, 60_000);
});

describe("how it looks", () => {
  test.each(["da-DK", "en-US"])(
    "nothing that axe finds, nothing cut at 320 pixels (%s)",
    async (locale) => {
      const pane = await reportFromInbox(`locale=${locale}`);
      expect(await accessibilityFindings(pane)).toEqual([]);
      expect(await squeeze(suite.page, pane)).toEqual({ page: 320, window: 320, cut: [] });
      await screenshot(suite.page, `report-320-${locale}`);
    },
    60_000,
  );

  test("dark", async () => {
    await suite.open();
    await suite.page.emulateMedia({ colorScheme: "dark" });
    await suite.page.locator(".row").first().click();
    const pane = await openPane(suite.page, "postvagt.report");
    await formOf(pane);
    expect(await accessibilityFindings(pane)).toEqual([]);
    await screenshot(suite.page, "report-dark");
  }, 60_000);

  test("asks no other origin than our own and the library's", async () => {
    const asked = new Set<string>();
    suite.own.outlook.browser.context.on("request", (request) => asked.add(new URL(request.url()).origin));
    const pane = await reportFromInbox();
    await fileAndReadNumber(pane);
    const { page: window, addIn } = suite.own.outlook.simulator;
    expect([...asked].filter((origin) => origin !== window && origin !== addIn)).toEqual([]);
  }, 60_000);
});
