import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { screenshot } from "./outlook.ts";
import { accessibilityFindings, openPane, openPaneOutlook, type PaneOutlook } from "./pane.ts";

let own: PaneOutlook;

beforeAll(async () => {
  own = await openPaneOutlook({ withRegister: false });
}, 90_000);
afterAll(() => own.close());

test("without a register the report is a prefilled mail to the data protection mailbox, with a file for import", async () => {
  const page = await own.outlook.open();
  await page.locator(".row").first().click();
  const pane = await openPane(page, "postvagt.report");
  await pane.waitForSelector("form[data-report]");
  await pane.locator("[data-do=file]").click();
  await pane.waitForSelector("[data-by-mail]");
  expect(await accessibilityFindings(pane)).toEqual([]);
  await screenshot(page, "report-by-mail");
  const file = await pane.locator("a[download]").getAttribute("href");
  const filing = JSON.parse(decodeURIComponent((file ?? "").slice((file ?? "").indexOf(",") + 1))) as object;
  expect(filing).toMatchObject({ source: "addin", scenario: "mail_wrong_recipient", dataCategories: [] });
  await pane.locator("[data-do=open-mail]").click();
  await page.locator("input.subject").waitFor();
  expect(await page.locator("input.subject").inputValue()).toBe("Indberetning af brud på persondatasikkerheden");
  expect(await page.locator(".field").first().innerText()).toContain("dpo@eksempelkommune.dk");
  expect(await page.locator("[data-editor]").innerText()).toContain("Hvad er der sket?");
  await page.close();
}, 60_000);
