import { describe, expect, test } from "@jest/globals";
import { screenshot, type TypedMail, writeMail } from "./outlook.ts";
import { accessibilityFindings, squeeze, expectVerdict, openPane } from "./pane.ts";
import { paneSuite } from "./pane-suite.ts";

const suite = paneSuite({ withRegister: false });
const { writeAndReview } = suite;

const CPR = "020160-9996";

describe("how it looks", () => {
  const mail: TypedMail = { to: "navn@gmail.com", subject: `Sag ${CPR}`, body: `CPR ${CPR}. Diagnosen er autisme.` };

  test.each(["da-DK", "en-US"])(
    "nothing that axe finds, nothing cut at 320 pixels (%s)",
    async (locale) => {
      const pane = await writeAndReview(mail, `locale=${locale}`);
      await expectVerdict(pane, "block");
      expect(await pane.evaluate(() => document.documentElement.lang)).toBe(locale.slice(0, 2));
      expect(await accessibilityFindings(pane)).toEqual([]);
      expect(await squeeze(suite.page, pane)).toEqual({ page: 320, window: 320, cut: [] });
      await screenshot(suite.page, `pane-320-${locale}`);
    },
    60_000,
  );

  test.each(["dark", "forced"] as const)(
    "%s colours",
    async (scheme) => {
      await suite.open();
      await writeMail(suite.page, mail);
      const pane = await openPane(suite.page, "postvagt.review");
      await expectVerdict(pane, "block");
      // Chromium hands the emulation to a frame of another origin only when that frame is there.
      await suite.page.emulateMedia(scheme === "dark" ? { colorScheme: "dark" } : { forcedColors: "active" });
      const query = scheme === "dark" ? "(prefers-color-scheme: dark)" : "(forced-colors: active)";
      await pane.waitForFunction((asked) => matchMedia(asked).matches, query);
      await suite.page.waitForTimeout(200);
      if (scheme === "dark") expect(await accessibilityFindings(pane)).toEqual([]);
      await screenshot(suite.page, `pane-${scheme}`);
    },
    60_000,
  );

  test("a mail without anything in it", async () => {
    const pane = await writeAndReview({ to: "", subject: "", body: "" });
    await expectVerdict(pane, "allow");
    expect(await accessibilityFindings(pane)).toEqual([]);
    await screenshot(suite.page, "pane-empty");
  }, 60_000);

  test("by keyboard alone: tab to the fix, Enter, tab to Undo, Enter", async () => {
    const pane = await writeAndReview({ ...mail, subject: "Din sag" });
    await expectVerdict(pane, "block");
    await pane.locator("[data-view=review]").focus();
    const reach = async (selector: string): Promise<void> => {
      for (let presses = 0; presses < 30; presses++) {
        if (await pane.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
        await suite.page.keyboard.press("Tab");
      }
      throw new Error(`the keyboard does not reach ${selector}`);
    };
    await reach("[data-mend=add-tag]");
    await suite.page.keyboard.press("Enter");
    await expectVerdict(pane, "allow");
    await pane.locator("[data-view=review]").focus();
    await reach("[data-do=undo]");
    await suite.page.keyboard.press("Enter");
    await expectVerdict(pane, "block");
  }, 60_000);

  test("a mail that needs no secure mail is calm: nothing red, and one button that says what it does", async () => {
    const pane = await writeAndReview({ to: "post@firma.example", subject: "Møde", body: "Hej" });
    await expectVerdict(pane, "allow");
    const text = await pane.locator("main").innerText();
    expect(text).toContain("Intet i den kræver sikker mail");
    expect(text).not.toContain("Ikke sikker");
    expect(await pane.locator("main .fui-Badge").count()).toBe(0);
    expect(await accessibilityFindings(pane)).toEqual([]);
    await screenshot(suite.page, "pane-calm");
  }, 60_000);
});
