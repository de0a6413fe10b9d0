import { describe, expect, test } from "@jest/globals";
import { screenshot, writeMail } from "./outlook.ts";
import { openTrial } from "./trial.ts";

const trial = openTrial();
const ok = "succeeded";

describe("frames and items", () => {
  test("a pane and a handler share one mail: what the handler writes, the pane reads", async () => {
    await trial.composeWithPane();
    await trial.page.waitForFunction(() => {
      const { items, open } = window.simulator.state();
      const data = items[open ?? ""]?.sessionData ?? {};
      return data["composed"] === "yes" && data["recipients"] === "1";
    });
    expect(await trial.calling(["sessionData.getAllAsync"])).toMatchObject({
      value: { composed: "yes", recipients: "1" },
    });
  }, 30_000);

  test("a pinned pane hears of the next mail, and of none", async () => {
    await trial.open();
    await trial.page.locator(".row").nth(0).click();
    await trial.openPane();
    await trial.page.locator(".pane [aria-pressed]").click();
    const first = await trial.pane.evaluate(() => Office.context.mailbox.item?.subject);
    await trial.page.locator(".row").nth(1).click();
    const second = await trial.pane.evaluate(() => Office.context.mailbox.item?.subject);
    expect(second).not.toEqual(first);
    await trial.page.locator(".folder").nth(2).click();
    expect(await trial.pane.evaluate(() => Office.context.mailbox.item ?? null)).toBeNull();
    expect((await trial.pane.evaluate(() => window.seen())).map(({ name }) => name)).toEqual(["item", "item"]);
  }, 30_000);

  test("a received mail tells who sent it, to whom, and what is attached", async () => {
    await trial.open();
    await trial.page.locator(".row").nth(1).click();
    await trial.openPane();
    const seen = await trial.pane.evaluate(() => {
      const item = Office.context.mailbox.item as Office.MessageRead;
      return { from: item.from.emailAddress, to: item.to.length, type: item.itemType, id: typeof item.itemId };
    });
    expect(seen).toEqual({ from: "jonas.riis@eksempelkommune.dk", to: 2, type: "message", id: "string" });
    await screenshot(trial.page, "reading-with-pane");
  }, 30_000);

  test("a meeting has a time, a place and attendees", async () => {
    await trial.open();
    await trial.page.getByRole("button", { name: "Nyt møde" }).click();
    await trial.openPane();
    expect(await trial.calling(["location.setAsync", "Lokale 2"], ["location.getAsync"])).toMatchObject({
      value: "Lokale 2",
    });
    expect(await trial.calling(["requiredAttendees.addAsync", ["a@example.org"]])).toMatchObject({ status: ok });
    expect(await trial.page.locator(".chip").count()).toBe(1);
    const hours = await trial.pane.evaluate(async () => {
      const [start, end] = [await window.call("start.getAsync"), await window.call("end.getAsync")];
      return (Number(end.value) - Number(start.value)) / 3_600_000;
    });
    expect(hours).toBe(1);
    await screenshot(trial.page, "meeting-with-pane");
  }, 30_000);

  test("roaming settings last from one pane to the next", async () => {
    await trial.composeWithPane();
    await trial.pane.evaluate(() => {
      Office.context.roamingSettings.set("seen", 3);
    });
    expect(await trial.calling(["roamingSettings.saveAsync"])).toMatchObject({ status: ok });
    await trial.page.locator(".pane button").last().click();
    await trial.openPane();
    expect(await trial.pane.evaluate(() => Office.context.roamingSettings.get("seen") as unknown)).toBe(3);
  }, 30_000);

  test("custom properties are kept with the item", async () => {
    await trial.composeWithPane();
    const kept = await trial.pane.evaluate(async () => {
      const load = async () => (await window.call("loadCustomPropertiesAsync")).value as Office.CustomProperties;
      const properties = await load();
      properties.set("case", "2026-17");
      await new Promise((done) => {
        properties.saveAsync(done);
      });
      return (await load()).get("case") as unknown;
    });
    expect(kept).toBe("2026-17");
  }, 30_000);

  test("a button with a function behind it runs without a pane", async () => {
    await trial.open();
    await writeMail(trial.page, { subject: "hello" });
    await trial.page.locator('[data-command="trial.function"]').click();
    await trial.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("input.subject")?.value === "[marked] hello",
    );
  }, 30_000);

  test("a mail in a shared folder says so", async () => {
    await trial.composeWithPane("shared=1");
    expect(await trial.calling(["getSharedPropertiesAsync"])).toMatchObject({ status: ok });
  }, 30_000);
});
