import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { hoursAgo, openDesk, type TestDesk, unfold } from "./desk.ts";
import { screenshot } from "./outlook.ts";
import { accessibilityFindings } from "./pane.ts";

const log = join(import.meta.dirname, "../breach-log/log.txt");

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
const local = (moment: string): string => {
  const at = new Date(moment);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};
const saved = (): Promise<void> => page.locator("[data-saved]").waitFor();

async function assess(): Promise<void> {
  await unfold(page);
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
    await page.locator("[data-log='9']").waitFor();
    expect(await page.locator("[data-log] th").allInnerTexts()).toEqual([
      "Nr.",
      "Dato",
      "Beskrivelse",
      "Årsag",
      "Typer af personoplysninger",
      "Konsekvenser",
      "Afhjælpende foranstaltninger",
      "Datatilsynet orienteret",
      "Borgeren orienteret",
    ]);
    await screenshot(page, "desk-log");
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.locator("[data-page=list]").click();
    await page.locator("[name=only]").selectOption("all");
    await page.locator("[data-entry]").nth(8).waitFor();
    expect(await page.locator("[data-entry]").count()).toBe(9);
    for (let row = 0; row < 9; row++) {
      await page.locator("[data-entry] button").nth(row).click();
      await page.locator("[name=description]").waitFor({ state: "attached" });
      expect((await page.locator("[name=description]").inputValue()).length).toBeGreaterThan(20);
      await page.locator("[data-page=list]").click();
    }
    await page.locator("[data-page=log]").click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-export=csv]").click()]);
    const csv = readFileSync(await download.path(), "utf8");
    expect(csv).toContain("Datatilsynet orienteret");
    expect(csv).toContain("Vi blev opmærksomme på det 9. januar 2019 16:30");
  }, 120_000);

  test("one that is no log is refused whole, and says why", async () => {
    await open("#/log");
    const broken = { name: "log.csv", mimeType: "text/csv", buffer: Buffer.from("Nr.,Dato\n1,i går\n") };
    await page.locator("[name=import]").setInputFiles(broken);
    await page.locator("[data-imported=false]").waitFor();
  }, 60_000);
});

describe("a case", () => {
  test("what is written outlives the window, and is saved from the keyboard", async () => {
    const number = await desk.file({});
    await open(`#/${number}`);
    await unfold(page);
    await page.locator("[name=causeText]").fill("Skrevet og ikke gemt");
    await page.waitForTimeout(300);
    await page.close();
    await open(`#/${number}`);
    await page.locator("[data-unsaved]").waitFor();
    expect(await page.locator("[name=causeText]").inputValue()).toBe("Skrevet og ikke gemt");
    await page.keyboard.press("Control+s");
    await saved();
    await page.close();
    await open(`#/${number}`);
    await page.locator("[name=causeText][value='Skrevet og ikke gemt']").waitFor({ state: "attached" });
    expect(await page.locator("[data-unsaved]").count()).toBe(0);
    await page.keyboard.press("Escape");
    await page.locator("main[data-showing=list]").waitFor();
  }, 60_000);

  test("is assessed to its end: two decisions, a measure, closed, and every step in the timeline", async () => {
    await open(`#/${await desk.file({ discoveredAt: hoursAgo(5) })}`);
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
    await page.locator("[name=authorityDecision]").selectOption("do_not_notify");
    await page.locator("[name=authorityReason]").fill("Risikoen er usandsynlig.");
    await page.locator("[name=dataSubjectDecision]").selectOption("do_not_inform");
    await page.locator("[name=dataSubjectReason]").fill("Ikke høj risiko.");
    await page.locator("[name=measure-text]").fill("Mailen er slettet hos modtageren");
    await page.locator("[data-do=add-measure]").click();
    await page.locator("[data-do=save]").click();
    await saved();
    await page.locator("[data-move=not_notified]").click();
    await page.locator("[data-move=closed]").click();
    await page.locator("[data-trail] li", { hasText: "Status: Afsluttet" }).waitFor();
    const trail = await page.locator("[data-trail]").innerText();
    for (const step of ["Indberettet", "Ændret: ", "Status: Vurderet", "Status: Ikke anmeldt", "Status: Afsluttet"])
      expect(trail).toContain(step);
    await screenshot(page, "desk-closed");
  }, 120_000);

  test("told to the authority after 72 hours needs a reason for the delay", async () => {
    await open(`#/${await desk.file({ discoveredAt: hoursAgo(100) })}`);
    await assess();
    await page.locator("[data-do=save]").click();
    await saved();
    await page.locator("[data-move=assessed]").click();
    await page.locator("[name=notice-at]").fill(local(hoursAgo(1)));
    await page.locator("[name=notice-ref]").fill("2026-11-1234");
    await page.locator("[data-do=notify]").click();
    await page.locator("[data-trouble=refused]").waitFor();
    await page.locator("[name=notice-delay]").fill("Bruddet blev først fundet efter en intern undersøgelse.");
    await page.locator("[data-do=notify]").click();
    await page.locator("[data-trail] li", { hasText: "Noteret anmeldelse" }).waitFor();
    expect(await page.locator("[data-notices]").innerText()).toContain("2026-11-1234");
    expect(await page.locator("[data-trouble]").count()).toBe(0);
  }, 120_000);

  test("has a draft for the authority and one for the citizens", async () => {
    await open(`#/${await desk.file({})}`);
    await page.locator("[data-do=get-sheet]").click();
    expect(await page.locator("[data-sheet]").getAttribute("data-sheet")).toBe("14");
    expect(await page.locator("[data-sheet]").innerText()).toContain("Hændelsen: mail til forkert modtager.");
    await page.locator("[data-do=get-letter]").click();
    expect((await page.locator("[data-letter]").inputValue()).length).toBeGreaterThan(100);
  }, 60_000);

  test("questions and files stand beside it", async () => {
    await open(`#/${await desk.file({})}`);
    await page.locator("[name=question]").fill("Har modtageren svaret?");
    await page.locator("[data-do=ask]").click();
    await page.locator("[data-questions] li", { hasText: "Har modtageren svaret?" }).waitFor();
    await page
      .locator("[name=file]")
      .setInputFiles({ name: "kvittering.txt", mimeType: "text/plain", buffer: Buffer.from("ok") });
    await page.getByRole("button", { name: "kvittering.txt" }).waitFor();
  }, 60_000);

  test("two officers at once: the second sees both texts and chooses", async () => {
    const number = await desk.file({});
    await open(`#/${number}`);
    const first = page;
    await unfold(page);
    await first.locator("[name=causeText]").fill("Travlhed");
    await open(`#/${number}`);
    await unfold(page);
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
      await open(`#/${await desk.file({})}`);
      await unfold(page);
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
