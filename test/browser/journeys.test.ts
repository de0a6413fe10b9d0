import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Frame, Locator } from "playwright-core";
import { sendUntil, writeMail } from "./outlook.ts";
import { drawnPane, expectVerdict, openDraft, openPane } from "./pane.ts";
import { formOf, paneSuite } from "./pane-suite.ts";

const suite = paneSuite({ withRegister: true });

const table = readFileSync(join(import.meta.dirname, "../../docs/journeys.md"), "utf8");

/** The two figures of a journey's line in the document: clicks now, controls now. */
function toldOf(journey: string): readonly string[] {
  const line = table.split("\n").find((one) => one.includes(journey)) ?? "";
  const cells = line.split("|").map((cell) => cell.trim());
  return [cells[3] ?? "", cells[5] ?? ""];
}

/** Presses one after the other, and counts. */
function counter(): { readonly press: (target: Locator) => Promise<void>; readonly clicks: () => string } {
  let clicks = 0;
  return {
    press: async (target) => {
      await target.click();
      clicks++;
    },
    clicks: () => String(clicks),
  };
}

const controlsOf = async (pane: Frame): Promise<string> =>
  String(await pane.locator("form input, form select, form textarea, form button").count());

describe("a report", () => {
  test("from a mail that tells of our mistake", async () => {
    const { press, clicks } = counter();
    const pane = await suite.reportFromInbox();
    const controls = await controlsOf(pane);
    await press(pane.locator("[data-do=file]"));
    await pane.waitForSelector("[data-filed]");
    expect([clicks(), controls]).toEqual(toldOf("tells of our mistake"));
  }, 60_000);

  test("from a sent mail", async () => {
    const { press, clicks } = counter();
    await suite.open();
    await openDraft(suite.page, "Vurdering af din arbejdsevne");
    await suite.page.evaluate(() => {
      const { state, send } = window.simulator;
      const item = state().items[state().open ?? ""];
      if (item === undefined) throw new Error("no draft is open");
      send({ type: "item-added", item: { ...item, key: "sent", mode: "read" }, folder: "sent", open: true });
    });
    const pane = await openPane(suite.page, "postvagt.report");
    await formOf(pane);
    const controls = await controlsOf(pane);
    await press(pane.locator("[data-do=file]"));
    await pane.waitForSelector("[data-filed]");
    expect([clicks(), controls]).toEqual(toldOf("beside a sent mail"));
  }, 60_000);
});

describe("a stop", () => {
  test("to a mail that is sent securely", async () => {
    const { press, clicks } = counter();
    await suite.open();
    await writeMail(suite.page, { to: "navn@gmail.com", subject: "Din sag", body: "CPR 020160-9996" });
    const dialog = await sendUntil(suite.page, "held");
    await press(dialog.locator("[data-button=take-action]"));
    const pane = await drawnPane(suite.page);
    await expectVerdict(pane, "block");
    await press(pane.locator("[data-mend=add-tag]").first());
    await expectVerdict(pane, "allow");
    await press(suite.page.locator("[data-do=send]"));
    await suite.page.locator("[data-toast=sent]").waitFor();
    expect(clicks()).toBe(toldOf("sent securely")[0]);
  }, 60_000);

  test("to a mail that is sent with a reason", async () => {
    const { press, clicks } = counter();
    const numbers = Array.from(
      { length: 25 },
      (_, at) => `${String(at + 1).padStart(2, "0")}0160-99${String(at + 10)}`,
    );
    await suite.open();
    await writeMail(suite.page, { to: "sikker@regionh.dk", subject: "[sikker] Liste", body: numbers.join(", CPR ") });
    const dialog = await sendUntil(suite.page, "held");
    await press(dialog.locator("[data-button=take-action]"));
    const pane = await drawnPane(suite.page);
    await press(pane.locator("input[type=radio]").nth(1));
    await press(pane.locator("[data-answer=save-reason]"));
    await expectVerdict(pane, "answered");
    await press(suite.page.locator("[data-do=send]"));
    await suite.page.locator("[data-toast=sent]").waitFor();
    expect(clicks()).toBe(toldOf("sent with one")[0]);
  }, 60_000);
});
