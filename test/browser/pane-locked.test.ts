import { expect, test } from "@jest/globals";
import { lockedByAes } from "../support/lock-zip.ts";
import { screenshot, sendUntil } from "./outlook.ts";
import { accessibilityFindings, expectVerdict } from "./pane.ts";
import { paneSuite } from "./pane-suite.ts";

const suite = paneSuite({ withRegister: false });

const PASSWORD = "Sommer 2026 æøå";
const locked = (text: string) => [
  { name: "sag.zip", mimeType: "application/zip", buffer: Buffer.from(lockedByAes("notat.txt", text, PASSWORD, 3)) },
];
const mail = (text: string) => ({ to: "navn@gmail.com", subject: "Bilag", body: "Hej", files: locked(text) });

/** All that the add-in has kept on the mail and in the browser. */
const keptAnywhere = () =>
  suite.page.evaluate(() =>
    JSON.stringify([
      window.simulator.state(),
      Object.entries({ ...window.localStorage }),
      Object.entries({ ...window.sessionStorage }),
    ]),
  );

test("a locked archive is read with its password, which nothing keeps, and Send knows what stands in it", async () => {
  const pane = await suite.writeAndReview(mail("Borgerens CPR-nummer er 010190-9989."));
  await expectVerdict(pane, "warn");
  const form = pane.locator("[data-locked='sag.zip']");
  expect(await form.innerText()).toContain("Adgangskode til sag.zip");
  await form.locator("input").fill("forkert");
  await form.locator("[data-do=unlock]").click();
  await form.getByText("kunne ikke åbnes").waitFor();
  expect(await form.locator("input").inputValue()).toBe("");
  expect(await accessibilityFindings(pane)).toEqual([]);
  await screenshot(suite.page, "pane-locked");
  await form.locator("input").fill(PASSWORD);
  await form.locator("[data-do=unlock]").click();
  await expectVerdict(pane, "block");
  expect(await pane.locator("[data-locked]").count()).toBe(0);
  const kept = await keptAnywhere();
  expect(kept).not.toContain(PASSWORD);
  expect(kept).not.toContain("010190");
  const dialog = await sendUntil(suite.page, "held");
  expect(await dialog.innerText()).toContain("CPR-nummer står i notat.txt");
}, 90_000);

test("an archive with nothing in it to protect goes once it has been opened", async () => {
  const pane = await suite.writeAndReview(mail("Dagsorden for mødet."));
  await expectVerdict(pane, "warn");
  const form = pane.locator("[data-locked='sag.zip']");
  await form.locator("input").fill(PASSWORD);
  await form.locator("[data-do=unlock]").click();
  await expectVerdict(pane, "allow");
}, 60_000);
