import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { hoursAgo, openDesk, type TestDesk } from "./desk.ts";
import { screenshot } from "./outlook.ts";
import { accessibilityFindings } from "./pane.ts";

let desk: TestDesk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  await desk.file({ discoveredAt: hoursAgo(80) });
}, 300_000);
afterAll(() => desk.close());
afterEach(() => page.close());

const open = async (hash = "", language = "da-DK"): Promise<void> => {
  page = await desk.open(hash, language);
};

describe("the list", () => {
  test("says first what runs out, and searches", async () => {
    await desk.file({ discoveredAt: hoursAgo(60), description: "Kendeordet er gulerod." });
    await open();
    await page.locator("[data-urgent]").waitFor();
    await screenshot(page, "desk-list");
    expect(await accessibilityFindings(page)).toEqual([]);
    const left = await page.locator("[data-left]").evaluateAll((all) => all.map((one) => Number(one.dataset["left"])));
    expect(left).toEqual([...left].sort((a, b) => a - b));
    await page.locator("[name=text]").fill("gulerod");
    await expect(page.locator("[data-entry]").nth(1).waitFor({ state: "detached" })).resolves.toBeUndefined();
    expect(await page.locator("[data-entry]").count()).toBe(1);
  }, 60_000);

  test("whoever may be in danger stands first, whatever the deadline", async () => {
    const number = await desk.file({ discoveredAt: hoursAgo(1), protectedAddress: "yes" });
    await open();
    const first = page.locator("[data-entry]").first();
    await first.locator("[data-danger=protected]").waitFor();
    expect(await first.getAttribute("data-entry")).toBe(number.replace("/", "-"));
    await page.locator("[name=text]").fill(number.replace("/", "-"));
    await expect(page.locator("[data-entry]").nth(1).waitFor({ state: "detached" })).resolves.toBeUndefined();
    expect(await page.locator("[data-entry]").count()).toBe(1);
  }, 60_000);

  test.each([
    ["reporter", 0],
    ["admin", 0],
  ])(
    "a role that must not see sees nothing (%s)",
    async (role) => {
      const number = await desk.file({}, "dpo");
      await open(`#/${number}`);
      await page.locator("[name=role]").selectOption(role);
      await page.locator("[data-trouble]").waitFor();
      expect(await page.locator("[name=description]").count()).toBe(0);
    },
    60_000,
  );
});

describe("a year in figures", () => {
  test("every chart is a table", async () => {
    await open("#/statistik");
    await page.locator("table").first().waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await page.locator("table").count()).toBeGreaterThan(7);
    await screenshot(page, "desk-statistics");
  }, 60_000);
});

describe("how it looks", () => {
  test.each([320, 768, 1440])(
    "at %i pixels nothing sticks out",
    async (width) => {
      await open(`#/${await desk.file({})}`);
      await page.setViewportSize({ width, height: 900 });
      await page.locator("[data-step]").first().waitFor();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      await screenshot(page, `desk-${width}`);
      expect(wide).toBeLessThanOrEqual(width);
    },
    60_000,
  );

  test("dark", async () => {
    await open();
    await page.emulateMedia({ colorScheme: "dark" });
    await page.locator("[data-entry]").first().waitFor();
    await page.waitForTimeout(200);
    expect(await accessibilityFindings(page)).toEqual([]);
    await screenshot(page, "desk-dark");
  }, 60_000);

  test("high contrast: every state still says itself in words", async () => {
    await open();
    await page.emulateMedia({ forcedColors: "active" });
    await page.locator("[data-entry]").first().waitFor();
    expect(await page.locator("[data-left]").first().innerText()).toMatch(/overskredet|tilbage/);
    await screenshot(page, "desk-forced");
  }, 60_000);

  test("asks no other origin than its own", async () => {
    const asked = new Set<string>();
    desk.browser.context.on("request", (request) => asked.add(new URL(request.url()).origin));
    await open("#/statistik");
    await page.locator("table").first().waitFor();
    expect([...asked]).toEqual([desk.server.url]);
  }, 60_000);
});

test("in English where the browser speaks English", async () => {
  await open("", "en-GB");
  await page.locator("[data-entry]").first().waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  expect(await accessibilityFindings(page)).toEqual([]);
}, 60_000);
