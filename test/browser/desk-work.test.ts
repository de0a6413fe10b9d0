import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { openDesk, type TestDesk } from "./desk.ts";
import { screenshot } from "./outlook.ts";
import { accessibilityFindings } from "./pane.ts";

let desk: TestDesk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
}, 300_000);
afterAll(() => desk.close());
afterEach(() => page.close());

const open = async (hash = ""): Promise<void> => {
  page = await desk.open(hash);
};

describe("an officer's week", () => {
  test("a letter is edited and saved with its versions, and the whole case is a file", async () => {
    await open(`#/${await desk.file({})}`);
    await page.locator("[data-do=get-letter]").click();
    await page.locator("[name=letter]").fill("Kære borger. Vi har sendt dine oplysninger til en anden.");
    await page.locator("[data-do=save-letter]").click();
    await page.locator("[data-versions='1']").waitFor();
    expect(await page.locator("[name=letter]").inputValue()).toContain("Kære borger");
    const [file] = await Promise.all([page.waitForEvent("download"), page.locator("[data-do=case-file]").click()]);
    expect(file.suggestedFilename()).toMatch(/^brud-\d{4}-\d+\.pdf$/);
    expect(
      readFileSync(await file.path())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
  }, 60_000);

  test("what is missing leads to its field, and a refusal is a sentence", async () => {
    await open(`#/${await desk.file({})}`);
    await page.locator("[data-go=risk]").click();
    await page.locator("[name=risk]:focus").waitFor();
    await page.locator("[name=risk]").selectOption("risk");
    await page.locator("[name=riskReason]").fill("CPR 010190-9989");
    await page.locator("[data-do=save]").click();
    await page.locator("[data-trouble=refused]").waitFor();
    expect(await page.locator("[data-trouble]").innerText()).toContain("Skriv “borger A” i stedet.");
    expect(await page.locator("[data-trouble]").innerText()).not.toMatch(/something|characters|\[/);
  }, 60_000);

  test("two cases of one event are merged, and both say so", async () => {
    const first = await desk.file({});
    await open(`#/${await desk.file({})}`);
    await page.locator("[name=link-to]").fill(first.replace("/", "-"));
    await page.locator("[data-do=merge-into]").click();
    await page.locator("[data-state=rejected]").waitFor();
    await page.locator("[data-links='1']").waitFor();
    expect(await page.locator("[data-links]").innerText()).toContain(first.replace("/", "-"));
  }, 60_000);

  test("one that was told by a supplier is opened on the desk, and waits among the tasks", async () => {
    await open("#/ny");
    await page.locator("[name=informedVia]").selectOption("supplier");
    await page.locator("[data-do=file-case]").click();
    await page.locator("[data-trouble=refused]").waitFor();
    await page.locator("[name=informedBy]").fill("Fagsystem A/S");
    await page.locator("[name=description]").fill("Leverandøren har vist sager for en anden kommune.");
    await page.locator("[name=scenario]").selectOption("published");
    await page.locator("[name=dataText]").fill("Navne og adresser");
    await page.locator("[data-field=dataCategories] summary").click();
    await page.locator("input[value=address]").check();
    await page.locator("[name=processorName]").fill("Fagsystem A/S");
    await page.locator("[name=processorQuestions]").fill("Hvor mange borgere? Spurgt i dag.");
    await screenshot(page, "desk-new");
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.locator("[data-do=file-case]").click();
    await page.locator("[data-about]").waitFor();
    expect(await page.locator("[data-about]").innerText()).toContain("Leverandøren");
    await page.locator("[data-page=tasks]").click();
    await page.locator("[data-task=decide]").first().waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await screenshot(page, "desk-tasks");
  }, 90_000);
});
