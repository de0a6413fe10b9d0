import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openTestOutlook, paneOf, screenshot, unknownCalls, type TestOutlook } from "./outlook.ts";

let outlook: TestOutlook;

beforeAll(async () => {
  outlook = await openTestOutlook();
}, 60_000);
afterAll(() => outlook.close());

describe("the real office.js in the simulator", () => {
  test("starts in a pane of a new mail, knows its host and reads the subject", async () => {
    const page = await outlook.open();
    await page.getByRole("button", { name: "Ny mail" }).click();
    await page.getByLabel("Emne").fill("Referat");
    await page.getByRole("button", { name: "Se efter" }).click();
    const pane = await paneOf(page);
    expect(await pane.textContent("#ready")).toBe("Outlook OfficeOnline");
    const subject = await pane.evaluate(() => window.call("subject.getAsync"));
    expect(subject).toMatchObject({ status: "succeeded", value: "Referat" });
    await screenshot(page, "compose-with-pane");
    expect(await unknownCalls(page)).toEqual([]);
    await page.close();
  }, 60_000);
});
