import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { someFacts } from "../support/a-filing.ts";
import { type AServer, startServer, stopServer, writeOrg } from "../support/a-server.ts";
import { openTestBrowser, type TestBrowser } from "../support/browser.ts";
import { screenshot } from "./outlook.ts";
import { accessibilityFindings } from "./pane.ts";

const folder = mkdtempSync(join(tmpdir(), "postvagt-desk-"));
const log = join(import.meta.dirname, "../breach-log/log.txt");
let server: AServer;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  server = await startServer(writeOrg(join(folder, "org.json"), { embedded: join(folder, "data") }));
  browser = await openTestBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await stopServer(server.child);
  rmSync(folder, { recursive: true });
});
afterEach(() => page.close());

async function open(hash = ""): Promise<void> {
  page = await browser.context.newPage();
  await page.goto(`${server.url}/${hash}`);
  await page.locator("main[data-showing]").waitFor();
}

async function file(facts: object, role = "reporter"): Promise<string> {
  const answer = await fetch(`${server.url}/api/incidents`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${await server.tokenFor(role)}` },
    body: JSON.stringify({ ...someFacts, ...facts }),
  });
  const { year, no } = (await answer.json()) as { year: number; no: number };
  return `${year}/${no}`;
}

const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();
const local = (moment: string): string => {
  const at = new Date(moment);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};
const saved = (): Promise<void> => page.locator("[data-saved]").waitFor();

async function assess(): Promise<void> {
  await page.locator("[name=ongoing]").selectOption("false");
  await page.locator("[name=causeCategory]").selectOption("human_error");
  await page.locator("input[value=citizen]").check();
  await page.locator("[name=subjectsCount]").fill("1");
  await page.locator("[name=subjectsPrecision]").selectOption("exact");
  await page.locator("[name=protectedAddress]").selectOption("no");
  await page.locator("[name=crossBorder]").selectOption("no");
  await page.locator("[name=consequencesText]").fill("Borger B har set borger A's oplysninger.");
  await page.locator("[name=likelihood]").selectOption("possible");
  await page.locator("[name=severity]").selectOption("limited");
  await page.locator("[name=risk]").selectOption("unlikely");
  await page.locator("[name=riskReason]").fill("Modtageren har bekræftet, at mailen er slettet.");
}

describe("the log of a municipality", () => {
  test("is imported, all nine rows, each opened, and exported again", async () => {
    await open("#/log");
    await page.locator("[name=import]").setInputFiles(log);
    await page.locator("[data-imported=true]").waitFor();
    await screenshot(page, "desk-log");
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.locator("[data-page=list]").click();
    await page.locator("[name=only]").selectOption("all");
    await page.locator("[data-entry]").nth(8).waitFor();
    expect(await page.locator("[data-entry]").count()).toBe(9);
    for (let row = 0; row < 9; row++) {
      await page.locator("[data-entry] button").nth(row).click();
      await page.locator("[name=description]").waitFor();
      expect((await page.locator("[name=description]").inputValue()).length).toBeGreaterThan(20);
      await page.locator("[data-page=list]").click();
    }
    await page.locator("[data-page=log]").click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-export=csv]").click()]);
    const csv = readFileSync(await download.path(), "utf8");
    expect(csv).toContain("Datatilsynet orienteret");
    expect(csv).toContain("Vi blev opmærksomme på det 9/1 2019 16:30");
  }, 120_000);

  test("one that is no log is refused whole, and says why", async () => {
    await open("#/log");
    const broken = { name: "log.csv", mimeType: "text/csv", buffer: Buffer.from("Nr.,Dato\n1,i går\n") };
    await page.locator("[name=import]").setInputFiles(broken);
    await page.locator("[data-imported=false]").waitFor();
  }, 60_000);
});

describe("a case", () => {
  test("is assessed to its end: two decisions, a measure, closed, and every step in the timeline", async () => {
    await open(`#/${await file({ discoveredAt: hoursAgo(5) })}`);
    await page.locator("[data-missing=assessed]").waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await screenshot(page, "desk-case");
    expect(await page.locator("[name=risk]").inputValue()).toBe("");
    await assess();
    expect(await page.locator("[data-proposal]").getAttribute("data-proposal")).toBe("risk");
    expect(await page.locator("[data-enisa]").count()).toBe(1);
    await page.locator("[data-do=save]").click();
    await saved();
    await page.locator("[data-move=assessed]").click();
    await page.locator("[name=saDecision]").selectOption("do_not_notify");
    await page.locator("[name=saReason]").fill("Risikoen er usandsynlig.");
    await page.locator("[name=subjDecision]").selectOption("do_not_inform");
    await page.locator("[name=subjReason]").fill("Ikke høj risiko.");
    await page.locator("[name=measure-text]").fill("Mailen er slettet hos modtageren");
    await page.locator("[data-do=add-measure]").click();
    await page.locator("[data-do=save]").click();
    await saved();
    await page.locator("[data-move=not_notified]").click();
    await page.locator("[data-move=closed]").click();
    await page.locator("[data-move=reopened]").waitFor();
    const trail = await page.locator("[data-trail]").innerText();
    for (const step of ["filed", "changed", "moved to assessed", "moved to not_notified", "moved to closed"])
      expect(trail).toContain(step);
    await screenshot(page, "desk-closed");
  }, 120_000);

  test("told to the authority after 72 hours needs a reason for the delay", async () => {
    await open(`#/${await file({ discoveredAt: hoursAgo(100) })}`);
    await page.locator("[name=ongoing]").waitFor();
    await assess();
    await page.locator("[data-do=save]").click();
    await saved();
    await page.locator("[name=notice-at]").fill(local(hoursAgo(1)));
    await page.locator("[name=notice-ref]").fill("2026-11-1234");
    await page.locator("[data-do=notify]").click();
    await page.locator("[data-trouble=refused]").waitFor();
    await page.locator("[name=notice-delay]").fill("Bruddet blev først fundet efter en intern undersøgelse.");
    await page.locator("[data-do=notify]").click();
    await page.locator("[data-trouble]").waitFor({ state: "detached" });
    expect(await page.locator("[data-trail]").innerText()).toContain("authority told");
  }, 120_000);

  test("has a draft for the authority and one for the citizens", async () => {
    await open(`#/${await file({})}`);
    await page.locator("[data-do=get-sheet]").click();
    expect(await page.locator("[data-sheet]").getAttribute("data-sheet")).toBe("14");
    await page.locator("[data-do=get-letter]").click();
    expect((await page.locator("[data-letter]").innerText()).length).toBeGreaterThan(100);
  }, 60_000);

  test("questions and files stand beside it", async () => {
    await open(`#/${await file({})}`);
    await page.locator("[name=question]").fill("Har modtageren svaret?");
    await page.locator("[data-do=ask]").click();
    await page.locator("[data-questions] li", { hasText: "Har modtageren svaret?" }).waitFor();
    await page
      .locator("[name=file]")
      .setInputFiles({ name: "kvittering.txt", mimeType: "text/plain", buffer: Buffer.from("ok") });
    await page.getByRole("button", { name: "kvittering.txt" }).waitFor();
  }, 60_000);

  test("two officers at once: the second sees both texts and chooses", async () => {
    const number = await file({});
    await open(`#/${number}`);
    const first = page;
    await first.locator("[name=causeText]").fill("Travlhed");
    await open(`#/${number}`);
    await page.locator("[name=causeText]").fill("Forkert liste");
    await page.locator("[data-do=save]").click();
    await saved();
    await page.close();
    page = first;
    await page.locator("[data-do=save]").click();
    await page.locator("[data-merge='1']").waitFor();
    expect(await page.locator("[data-merge]").innerText()).toContain("Forkert liste");
    await screenshot(page, "desk-merge");
    await page.locator("[data-merge-keep=mine]").click();
    await page.locator("[data-do=save]").click();
    await saved();
    expect(await page.locator("[name=causeText]").inputValue()).toBe("Travlhed");
    await page.locator("[data-do=undo]").click();
    await page.locator("[name=causeText][value='Forkert liste']").waitFor();
  }, 60_000);

  test.each([
    [401, "sign-in"],
    [503, "server"],
    [0, "offline"],
  ])(
    "a failure in the middle of an edit (%i) loses nothing that was written",
    async (status, code) => {
      await open(`#/${await file({})}`);
      await page.locator("[name=causeText]").fill("Travlhed");
      await page.route("**/api/incidents/**", (route) =>
        status === 0 ? route.abort() : route.fulfill({ status, body: "{}" }),
      );
      await page.locator("[data-do=save]").click();
      await page.locator(`[data-trouble=${code}]`).waitFor();
      await page.unroute("**/api/incidents/**");
      expect(await page.locator("[name=causeText]").inputValue()).toBe("Travlhed");
      await page.locator("[data-do=save]").click();
      await saved();
    },
    60_000,
  );
});

describe("the list", () => {
  test("says first what runs out, and searches", async () => {
    await file({ discoveredAt: hoursAgo(60), description: "Kendeordet er gulerod." });
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

  test.each([
    ["reporter", 0],
    ["admin", 0],
  ])(
    "a role that must not see sees nothing (%s)",
    async (role) => {
      await open("#/2019/1");
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
      await open(`#/${await file({})}`);
      await page.setViewportSize({ width, height: 900 });
      await page.locator("[name=description]").waitFor();
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

  test("asks no other origin than its own", async () => {
    const asked = new Set<string>();
    browser.context.on("request", (request) => asked.add(new URL(request.url()).origin));
    await open("#/statistik");
    await page.locator("table").first().waitFor();
    expect([...asked]).toEqual([server.url]);
  }, 60_000);
});
