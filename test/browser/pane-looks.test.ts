import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Frame, Page } from "playwright-core";
import { screenshot, type TypedMail, unknownCalls, writeMail } from "./outlook.ts";
import { accessibilityFindings, squeeze, expectVerdict, openPane, openPaneOutlook, type PaneOutlook } from "./pane.ts";

let own: PaneOutlook;
let page: Page;

beforeAll(async () => {
  own = await openPaneOutlook({ withRegister: false });
}, 90_000);
afterAll(() => own.close());
afterEach(async () => {
  expect(await unknownCalls(page)).toEqual([]);
  await page.close();
});

const CPR = "020160-9996";

async function writeAndReview(mail: TypedMail, query = ""): Promise<Frame> {
  page = await own.outlook.open(query);
  await writeMail(page, mail);
  return openPane(page, "postvagt.review");
}

describe("how it looks", () => {
  const mail: TypedMail = { to: "navn@gmail.com", subject: `Sag ${CPR}`, body: `CPR ${CPR}. Diagnosen er autisme.` };

  test.each(["da-DK", "en-US"])(
    "nothing that axe finds, nothing cut at 320 pixels (%s)",
    async (locale) => {
      const pane = await writeAndReview(mail, `locale=${locale}`);
      await expectVerdict(pane, "block");
      expect(await pane.evaluate(() => document.documentElement.lang)).toBe(locale.slice(0, 2));
      expect(await accessibilityFindings(pane)).toEqual([]);
      expect(await squeeze(page, pane)).toEqual({ page: 320, window: 320, cut: [] });
      await screenshot(page, `pane-320-${locale}`);
    },
    60_000,
  );

  test.each(["dark", "forced"] as const)(
    "%s colours",
    async (scheme) => {
      page = await own.outlook.open();
      await writeMail(page, mail);
      const pane = await openPane(page, "postvagt.review");
      await expectVerdict(pane, "block");
      // Chromium hands the emulation to a frame of another origin only when that frame is there.
      await page.emulateMedia(scheme === "dark" ? { colorScheme: "dark" } : { forcedColors: "active" });
      const query = scheme === "dark" ? "(prefers-color-scheme: dark)" : "(forced-colors: active)";
      await pane.waitForFunction((asked) => matchMedia(asked).matches, query);
      await page.waitForTimeout(200);
      if (scheme === "dark") expect(await accessibilityFindings(pane)).toEqual([]);
      await screenshot(page, `pane-${scheme}`);
    },
    60_000,
  );

  test("a mail without anything in it", async () => {
    const pane = await writeAndReview({ to: "", subject: "", body: "" });
    await expectVerdict(pane, "allow");
    expect(await accessibilityFindings(pane)).toEqual([]);
    await screenshot(page, "pane-empty");
  }, 60_000);

  test("by keyboard alone: tab to the mend, Enter, tab to Undo, Enter", async () => {
    const pane = await writeAndReview({ ...mail, subject: "Din sag" });
    await expectVerdict(pane, "block");
    await pane.locator("[data-view=review]").focus();
    const reach = async (selector: string): Promise<void> => {
      for (let presses = 0; presses < 30; presses++) {
        if (await pane.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`the keyboard does not reach ${selector}`);
    };
    await reach("[data-mend=add-tag]");
    await page.keyboard.press("Enter");
    await expectVerdict(pane, "allow");
    await pane.locator("[data-view=review]").focus();
    await reach("[data-do=undo]");
    await page.keyboard.press("Enter");
    await expectVerdict(pane, "block");
  }, 60_000);

  test("a false alarm is taken down with thanks", async () => {
    const pane = await writeAndReview(mail);
    await expectVerdict(pane, "block");
    await pane.locator("[data-answer=false-alarm]").first().click();
    expect(await pane.locator("main").innerText()).toContain("Det tælles med");
  }, 60_000);
});
