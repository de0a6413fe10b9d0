import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openDesk, type TestDesk } from "./desk.ts";
import { screenshot } from "./outlook.ts";
import { accessibilityFindings } from "./pane.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.file({});
}, 120_000);
afterAll(() => desk.close());

test("a page that cannot be drawn says so and where, leaves the others, and is drawn again", async () => {
  const page = await desk.open("#/log");
  const address = "**/api/incidents?**";
  // An answer of a kind that no page expects, as from a server of another version.
  await page.route(address, (route) => route.fulfill({ json: [{ year: 2026, no: 1, description: null }] }));
  await page.locator("[data-page=list]").click();
  const crashed = page.locator("[data-crashed]");
  await crashed.waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await crashed.locator("summary").click();
  const [kind, frame] = (await crashed.locator("code").innerText()).split(" · ");
  expect([kind, frame]).toEqual(["RangeError", expect.stringContaining("(desk.js:")]);
  await screenshot(page, "desk-crashed");
  await page.locator("[data-page=statistics]").click();
  await page.locator("table").first().waitFor();
  await page.unroute(address);
  await page.locator("[data-page=list]").click();
  await page.locator("[data-entry]").first().waitFor();
  await page.close();
}, 60_000);

test("an error of the server is shown with the id that its log has", async () => {
  const page = await desk.open();
  const headers = { "x-request-id": "0123abcd-4567" };
  await page.route("**/api/log**", (route) =>
    route.fulfill({ status: 500, headers, json: { code: "bug", problems: [] } }),
  );
  await page.locator("[data-page=log]").click();
  await page.locator("[data-trouble=server] [data-request='0123abcd-4567']").waitFor();
  expect(await page.locator("[data-trouble=server]").innerText()).toContain("0123abcd-4567");
  expect(await accessibilityFindings(page)).toEqual([]);
  await screenshot(page, "desk-error-id");
  await page.close();
}, 60_000);
