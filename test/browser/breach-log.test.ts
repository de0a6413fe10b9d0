import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  openTestOutlook,
  postvagt,
  screenshot,
  sendUntil,
  sentSubjects,
  unknownCalls,
  writeMail,
  type TestOutlook,
} from "./outlook.ts";

let outlook: TestOutlook;

beforeAll(async () => {
  outlook = await openTestOutlook(postvagt);
}, 60_000);
afterAll(() => outlook.close());

describe("the rows of the breach log that are mail, from the draft to the dialog", () => {
  test.each([
    [1, "CV til praktikplads"],
    [3, "Ansøgning om revisitation"],
    [5, "Fornyelse af ledsagerkort"],
    [6, "Vurdering af din arbejdsevne"],
    [7, "Aktindsigt i Else Test Lauridsens sag"],
    [9, "Bilag til byggesagen"],
  ])(
    "row %i is held back: %s",
    async (row, subject) => {
      const page = await outlook.open();
      await page.locator(".folder").nth(1).click();
      await page.locator(".row", { hasText: subject }).click();
      const dialog = await sendUntil(page, "held");
      expect(await dialog.locator("h2").textContent()).toBe("Postvagt");
      await screenshot(page, `log-row-${row}`);
      expect(await sentSubjects(page)).toEqual([]);
      expect(await unknownCalls(page)).toEqual([]);
      await page.close();
    },
    30_000,
  );
});

describe("a CPR number on its way to gmail", () => {
  test.each(["da-DK", "en-US"])(
    "is held back, fixed and sent (%s)",
    async (locale) => {
      const page = await outlook.open(`locale=${locale}`);
      await writeMail(page, { to: "navn@gmail.com", subject: "Din sag", body: "Dit CPR-nummer er 020160-9996." });
      const dialog = await sendUntil(page, "held");
      await screenshot(page, `cpr-to-gmail-${locale}`);
      await dialog.locator("[data-button=dont-send]").click();
      await page.locator("[data-editor]").fill("Ring til mig, når du har tid.");
      await page.locator("[data-do=send]").click();
      await page.locator("[data-toast=sent]").waitFor();
      expect(await sentSubjects(page)).toEqual(["Din sag"]);
      await page.close();
    },
    30_000,
  );

  test("is held back in an invitation, too", async () => {
    const page = await outlook.open();
    await page.locator(".folders-foot button").first().click();
    await page.locator(".field input").nth(0).fill("navn@gmail.com");
    await page.locator(".field input").nth(0).press("Enter");
    await page.locator("input.subject").fill("Møde om din sag");
    await page.locator("[data-editor]").fill("Dit CPR-nummer er 020160-9996.");
    await sendUntil(page, "held");
    await screenshot(page, "cpr-in-an-invitation");
    expect(await unknownCalls(page)).toEqual([]);
    await page.close();
  }, 30_000);

  test("is found when it is written after the files were looked at beforehand", async () => {
    const page = await outlook.open();
    const files = [{ name: "brev.txt", mimeType: "text/plain", buffer: Buffer.from("Ingen oplysninger her.") }];
    await writeMail(page, { to: "navn@gmail.com", subject: "Din sag", body: "Hej", files });
    await page.waitForTimeout(1_500);
    await page.locator("[data-editor]").fill("Dit CPR-nummer er 020160-9996.");
    await sendUntil(page, "held");
    await page.close();
  }, 30_000);
});

describe("with the organisation's own file compiled in", () => {
  const folder = mkdtempSync(join(tmpdir(), "postvagt-add-in-"));
  let own: TestOutlook;

  beforeAll(async () => {
    const program = join(import.meta.dirname, "../../dist/cli/postvagt.js");
    const org = join(import.meta.dirname, "../fixtures/policy/valid/eksempelkommune.json");
    execFileSync(process.execPath, [program, "build-addin", "--org", org, "--out", folder]);
    own = await openTestOutlook({ ...postvagt, folders: [{ at: "/", folder }] });
  }, 60_000);
  afterAll(async () => {
    await own.close();
    rmSync(folder, { recursive: true });
  });

  test.each([
    [3, "Ansøgning om revisitation", "Gentofte Kommune"],
    [7, "Aktindsigt i Else Test Lauridsens sag", "2 forskellige borgere"],
  ])(
    "row %i is sent securely and held back all the same",
    async (row, subject, said) => {
      const page = await own.open();
      await page.locator(".folder").nth(1).click();
      await page.locator(".row", { hasText: subject }).click();
      const dialog = await sendUntil(page, "held");
      await screenshot(page, `log-row-${row}-own-file`);
      expect(await dialog.textContent()).toContain(said);
      await page.close();
    },
    30_000,
  );
});
