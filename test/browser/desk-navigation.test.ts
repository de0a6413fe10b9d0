import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { openDesk, type TestDesk } from "./desk.ts";

let desk: TestDesk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk.close());
afterEach(() => page.close());

const showing = (what: string): Promise<void> => page.locator(`main[data-showing=${what}]`).waitFor();
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.tagName ?? "");

describe("the pages of the desk", () => {
  test("are steps of the browser's history, each with its title and the focus on its heading", async () => {
    const number = await desk.file({});
    const name = number.replace("/", "-");
    page = await desk.open();
    await page.locator(`[data-entry='${name}'] button`).click();
    await page.locator("h1", { hasText: name }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    expect(await page.title()).toBe(`Brud ${name} · Register over brud`);
    await page.locator("[data-page=statistics]").click();
    await page.waitForFunction(() => document.activeElement?.textContent.startsWith("Statistik"));
    expect(await page.title()).toMatch(/^Statistik \d{4} · Register over brud$/);
    await page.goBack();
    await page.locator("h1", { hasText: name }).waitFor();
    await page.goBack();
    await showing("list");
    await page.goForward();
    await showing("entry");
  }, 60_000);

  test("leave the focus alone when the page is opened", async () => {
    page = await desk.open("#/log");
    await page.locator("h1").waitFor();
    expect(await focused()).toBe("BODY");
  }, 60_000);
});

describe("what is written", () => {
  test("Escape in a field stays in the case; outside of one it leads to the list", async () => {
    page = await desk.open(`#/${await desk.file({})}`);
    await page.locator("[name=causeText]").fill("Travlhed");
    await page.locator("[name=causeText]").press("Escape");
    await showing("entry");
    expect(await page.locator("[name=causeText]").inputValue()).toBe("Travlhed");
    await page.locator("h1").click();
    await page.locator("[name=causeText]").blur();
    await page.keyboard.press("Escape");
    await showing("list");
  }, 60_000);

  test("a question that the register refuses is not erased, and is there again when the case is", async () => {
    const number = await desk.file({});
    page = await desk.open(`#/${number}`);
    await page.route("**/additions", (route) =>
      route.request().method() === "POST"
        ? route.fulfill({ status: 503, json: { code: "server", problems: [] } })
        : route.continue(),
    );
    await page.locator("[name=question]").fill("Har modtageren svaret?");
    await page.locator("[data-do=ask]").click();
    await page.locator("[data-trouble]").waitFor();
    expect(await page.locator("[name=question]").inputValue()).toBe("Har modtageren svaret?");
    await page.locator("[data-page=list]").click();
    await showing("list");
    await page.goBack();
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>("[name=question]")?.value === "Har modtageren svaret?",
    );
  }, 60_000);

  test.each([
    ["25", "25", null],
    ["1.200", "1.200", null],
    ["ca. 40", "ca. 40", "Skriv et helt tal, for eksempel 25."],
  ])(
    "%s in a field for a number stays as it is typed",
    async (typed, stays, problem) => {
      page = await desk.open(`#/${await desk.file({})}`);
      const field = page.locator("[name=subjectsCount]");
      await field.fill("");
      await field.pressSequentially(typed);
      expect(await field.inputValue()).toBe(stays);
      expect(await page.getByText("Skriv et helt tal").allInnerTexts()).toEqual(problem === null ? [] : [problem]);
    },
    60_000,
  );

  test("in the search is sought once, when the typing pauses", async () => {
    await desk.file({});
    page = await desk.open();
    await page.locator("[data-list]").waitFor();
    const sought: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith("/search")) sought.push((request.postDataJSON() as { text: string }).text);
    });
    const answered = page.waitForResponse((response) => response.url().endsWith("/search"));
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 1000);
    await page.locator("[name=text]").pressSequentially("mail");
    await page.clock.runFor(1000);
    await answered;
    expect(sought).toEqual(["mail"]);
  }, 60_000);
});
