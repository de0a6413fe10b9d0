import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import {
  buttonsOf,
  openTestOutlook,
  paneOf,
  screenshot,
  sendUntil,
  sentSubjects,
  unknownCalls,
  writeMail,
  type TestOutlook,
} from "./outlook.ts";

let outlook: TestOutlook;
let page: Page;

beforeAll(async () => {
  outlook = await openTestOutlook();
}, 60_000);
afterAll(() => outlook.close());
afterEach(async () => {
  expect(await unknownCalls(page)).toEqual([]);
  await page.close();
});

const write = async (subject: string, query = ""): Promise<void> => {
  page = await outlook.open(`locale=en-US&${query}`);
  await writeMail(page, { subject });
};

describe("a mail that nobody holds back", () => {
  test("leaves and lies among the sent ones", async () => {
    await write("hello");
    await page.locator("[data-do=send]").click();
    await page.locator("[data-toast=sent]").waitFor();
    expect(await sentSubjects(page)).toEqual(["hello"]);
  }, 30_000);
});

describe("the dialog of each client", () => {
  test.each([
    ["web", "block", ["Don't Send"]],
    ["web", "prompt", ["Send Anyway", "Don't Send"]],
    ["web", "action", ["Review", "Don't Send"]],
    ["new", "action", ["Review", "Don't Send"]],
    ["classic-1.15", "action", ["Review", "Don't Send"]],
    ["classic-1.14", "action", ["Review"]],
    ["classic-1.12", "action", ["Don't Send"]],
    ["classic-1.12", "prompt", ["Don't Send"]],
    ["mac-1.14", "action", ["Review"]],
    ["mac-1.14", "prompt", ["Send Anyway", "Don't Send"]],
  ])(
    "%s, handler answers '%s'",
    async (client, subject, buttons) => {
      await write(subject, `client=${client}`);
      const dialog = await sendUntil(page, "held");
      expect(await buttonsOf(dialog)).toEqual(buttons);
      expect(await dialog.locator("h2").textContent()).toBe("Trial add-in");
      if (subject === "action") await screenshot(page, `dialog-${client}`);
    },
    30_000,
  );

  test("shows Markdown where the client can, and the plain text where it cannot", async () => {
    await write("action");
    const rich = await sendUntil(page, "held");
    expect(await rich.locator("strong").textContent()).toBe("this");
    expect(await rich.locator("li").allTextContents()).toEqual(["one", "two"]);
    expect(await rich.locator("a").getAttribute("href")).toBe("https://example.org/two");
    await page.close();
    await write("action", "client=mac-1.14");
    const plain = await sendUntil(page, "held");
    expect(await plain.locator(".dialog-text").textContent()).toBe("Look at **this**.");
  }, 30_000);

  test("words the reason itself where the handler gives none", async () => {
    await write("bare");
    const dialog = await sendUntil(page, "held");
    expect(await dialog.locator(".dialog-text").textContent()).toBe(
      "Trial add-in is preventing this email from being sent.",
    );
  }, 30_000);

  test("has room for 500 Danish letters", async () => {
    await write("long");
    const dialog = await sendUntil(page, "held");
    expect(await dialog.locator(".dialog-text").textContent()).toHaveLength(500);
    expect(await dialog.locator("[data-button=dont-send]").isVisible()).toBe(true);
    await screenshot(page, "dialog-500-letters");
  }, 30_000);
});

describe("the buttons of the dialog", () => {
  test("Send Anyway sends", async () => {
    await write("prompt");
    const dialog = await sendUntil(page, "held");
    await dialog.locator("[data-button=send-anyway]").click();
    await page.locator("[data-toast=sent]").waitFor();
    expect(await sentSubjects(page)).toEqual(["prompt"]);
  }, 30_000);

  test("Don't Send goes back to the mail, which can be fixed and sent", async () => {
    await write("block");
    const dialog = await sendUntil(page, "held");
    await dialog.locator("[data-button=dont-send]").click();
    await dialog.waitFor({ state: "detached" });
    expect(await sentSubjects(page)).toEqual([]);
    await page.locator("input.subject").fill("fixed");
    await page.locator("[data-do=send]").click();
    await page.locator("[data-toast=sent]").waitFor();
    expect(await sentSubjects(page)).toEqual(["fixed"]);
  }, 30_000);

  test.each(["web", "classic-1.14"])(
    "the add-in's own opens its pane with what the handler left for it (%s)",
    async (client) => {
      await write("action", `client=${client}`);
      const dialog = await sendUntil(page, "held");
      await dialog.locator("[data-button=take-action]").click();
      const pane = await paneOf(page);
      const context = await pane.evaluate(() => window.call("getInitializationContextAsync"));
      expect(context.value).toBe('{"from":"dialog"}');
      expect(await sentSubjects(page)).toEqual([]);
    },
    30_000,
  );
});

describe("a handler that is slow, silent or gone", () => {
  test("takes longer: the sender is told, and the mail leaves when the answer comes", async () => {
    await write("slow", "slowAfter=300");
    const dialog = await sendUntil(page, "slow");
    expect(await buttonsOf(dialog)).toEqual([]);
    await screenshot(page, "dialog-slow");
    await page.locator("[data-toast=sent]").waitFor();
  }, 30_000);

  test.each([
    ["web", ["Send Anyway", "Don't Send"]],
    ["classic-1.15", ["Don't Send"]],
  ])(
    "never answers: after the time-out %s offers %j",
    async (client, buttons) => {
      await write("silent", `client=${client}&slowAfter=200&timeOutAfter=2500`);
      const dialog = await sendUntil(page, "timed-out");
      expect(await buttonsOf(dialog)).toEqual(buttons);
    },
    30_000,
  );

  test("throws: nothing is answered, and the time-out comes", async () => {
    await write("throw", "slowAfter=200&timeOutAfter=2500");
    await sendUntil(page, "timed-out");
  }, 30_000);

  test("answers twice: the first answer stands", async () => {
    await write("twice");
    const dialog = await sendUntil(page, "held");
    expect(await dialog.locator(".dialog-text").textContent()).toBe("First.");
    await page.waitForTimeout(200);
    expect(await sentSubjects(page)).toEqual([]);
  }, 30_000);

  test("is not there: SoftBlock offers Send Anyway or Try Later", async () => {
    await write("hello", "unavailable=1");
    const dialog = await sendUntil(page, "unavailable");
    expect(await buttonsOf(dialog)).toEqual(["Send Anyway", "Try Later"]);
    await dialog.locator("[data-button=send-anyway]").click();
    await page.locator("[data-toast=sent]").waitFor();
  }, 30_000);
});

describe("leaving while the mail is being checked", () => {
  test("waits if the sender wants to", async () => {
    await write("slow");
    await page.locator("[data-do=send]").click();
    await page.locator("[data-do=discard]").click();
    await page.locator("[data-button=wait]").click();
    await page.locator("[data-toast=sent]").waitFor();
  }, 30_000);

  test("or keeps the mail as a draft, and a late answer sends nothing", async () => {
    await write("slow");
    await page.locator("[data-do=send]").click();
    await page.locator("[data-do=discard]").click();
    await page.locator("[data-button=save-as-draft]").click();
    await page.waitForTimeout(2_000);
    expect(await sentSubjects(page)).toEqual([]);
    const drafts = await page.evaluate(() => window.simulator.state().folders.drafts.length);
    expect(drafts).toBeGreaterThan(0);
  }, 30_000);
});
