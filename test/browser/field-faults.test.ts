import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { until } from "../support/until.ts";
import { sendUntil, sentSubjects, unknownCalls, writeMail } from "./outlook.ts";
import { openPaneOutlook, type PaneOutlook } from "./pane.ts";

/** A sensitivity label of the simulator's. */
const LABEL = "0b8f2c6e-1a4d-4c55-9f0e-6a1f0c9d7a02";

/** What Outlook has been seen to do in the field (office-js issues), and what Postvagt answers. */
let own: PaneOutlook;
let page: Page;

beforeAll(async () => {
  own = await openPaneOutlook({ withRegister: false });
}, 180_000);
afterAll(() => own.close(), 60_000);
afterEach(async () => {
  expect(await unknownCalls(page)).toEqual([]);
  await page.close();
}, 60_000);

const CPR = "Vedrørende CPR 010190-9989";
const FILE = { name: "brev.txt", mimeType: "text/plain", buffer: Buffer.from(CPR) };
const READ_FILE = "item.getAttachmentContentAsync";

/** Lets a call go wrong from now on. */
const spoil = (call: string, kind: "silent" | "empty" | "undefined" | "ignored"): Promise<void> =>
  page.evaluate(
    (wanted) => {
      const { state, send } = window.simulator;
      send({ type: "settings-changed", settings: { ...state().settings, faults: [{ ...wanted, code: 0 }] } });
    },
    { call, kind },
  );
const repair = (): Promise<void> =>
  page.evaluate(() => {
    const { state, send } = window.simulator;
    send({ type: "settings-changed", settings: { ...state().settings, faults: [] } });
  });

/** The notices above the mail in the window. */
const notices = (): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { items, open } = window.simulator.state();
    return (items[open ?? ""]?.notifications ?? []).map(({ message }) => message);
  });
const noticed = (isSo: (messages: readonly string[]) => boolean): Promise<void> =>
  until(async () => isSo(await notices()));

/** Another hand changes the mail: the sender, or whom it goes to. */
const changeMail = (change: object): Promise<void> =>
  page.evaluate((part) => {
    const { state, send } = window.simulator;
    const item = state().items[state().open ?? ""];
    if (item !== undefined) send({ type: "item-changed", item: { ...item, ...part } });
  }, change);

/** What Send is answered, once the handlers of what was written have ended. */
async function heldText(): Promise<string> {
  await settled();
  return (await sendUntil(page, "held")).innerText();
}
const settled = (): Promise<unknown> =>
  page.waitForFunction(() => document.querySelectorAll("#launches iframe").length === 0, undefined, {
    timeout: 50_000,
  });
const citizen = { address: "borger@gmail.com", name: "Borger", kind: "external" };
const colleague = { address: "kollega@eksempelkommune.dk", name: "Kollega", kind: "user" };

describe.each(["web", "classic-1.15"])("what %s hands over empty", (client) => {
  test("recipients that are not resolved yet are somebody outside", async () => {
    page = await own.outlook.open(`client=${client}`);
    await writeMail(page, { to: "borger@gmail.com", subject: "Sag", body: CPR });
    await settled();
    await spoil("recipients.getAsync", "empty");
    expect(await heldText()).toContain("en modtager uden oplyst adresse");
  }, 60_000);

  test("a file without content, though it has a size, is not clean", async () => {
    page = await own.outlook.open(`client=${client}`);
    await writeMail(page, { to: "borger@gmail.com", subject: "Sag", body: "Se vedlagte" });
    await spoil(READ_FILE, "empty");
    await page.locator("input[data-do=attach]").setInputFiles([FILE]);
    await page.locator(".compose .file").waitFor();
    expect(await heldText()).toContain("brev.txt");
  }, 60_000);

  test("a forward whose text and files come empty is not clean", async () => {
    page = await own.outlook.open(`client=${client}`);
    await writeMail(page, { to: "borger@gmail.com", subject: "VS: Sag", body: "Se nedenfor" });
    await changeMail({ composeType: "forward" });
    await spoil(READ_FILE, "empty");
    await page.locator("input[data-do=attach]").setInputFiles([FILE]);
    await page.locator(".compose .file").waitFor();
    expect(await heldText()).toContain("brev.txt");
    await page.locator("[data-dialog] [data-button]").last().click();
    await spoil("body.getAsync", "empty");
    expect(await heldText()).toContain("Mailens tekst");
  }, 60_000);

  test("a text that comes as nothing is not clean", async () => {
    page = await own.outlook.open(`client=${client}`);
    await writeMail(page, { to: "borger@gmail.com", subject: "Sag", body: "Hej" });
    await settled();
    await spoil("body.getAsync", "undefined");
    expect(await heldText()).toContain("Mailens tekst");
  }, 60_000);
});

describe("the notice above the mail", () => {
  test("follows the mail although replacing one does nothing", async () => {
    page = await own.outlook.open();
    await writeMail(page, { to: "borger@gmail.com", subject: "Sag", body: CPR });
    await spoil("notificationMessages.replaceAsync", "ignored");
    await changeMail({ cc: [{ ...citizen, address: "nabo@gmail.com" }] });
    await noticed(([first = ""]) => first.includes("1 CPR-nummer"));
    await changeMail({ to: [colleague], cc: [] });
    await noticed((messages) => messages.length === 0);
  }, 60_000);

  test("follows the sender: from the secure mailbox there is nothing to say", async () => {
    page = await own.outlook.open();
    await writeMail(page, { to: "borger@gmail.com", subject: "Sag", body: CPR });
    await changeMail({ cc: [{ ...citizen, address: "nabo@gmail.com" }] });
    await noticed((messages) => messages.length === 1);
    await changeMail({ from: { address: "sikkerpost@eksempelkommune.dk", name: "Sikker post", kind: "user" } });
    await noticed((messages) => messages.length === 0);
  }, 60_000);

  test("follows the sensitivity label: with one that makes the mail secure there is nothing to say, and without it again there is", async () => {
    page = await own.outlook.open();
    await writeMail(page, { to: "borger@gmail.com", subject: "Sag", body: CPR });
    await changeMail({ cc: [{ ...citizen, address: "nabo@gmail.com" }] });
    await noticed((messages) => messages.length === 1);
    // npm's copy of the library is older than labels, so the mark that the label brings is a header, of which no event tells.
    await changeMail({ labelId: LABEL, headers: { "x-sikker-mail": "ja" } });
    await noticed((messages) => messages.length === 0);
    await changeMail({ labelId: null, headers: {} });
    await noticed((messages) => messages.length === 1);
  }, 60_000);

  test("stands once although every event runs twice, and Send asks once", async () => {
    page = await own.outlook.open("duplicates=1");
    await writeMail(page, { to: "borger@gmail.com", subject: "Sag", body: CPR });
    await changeMail({ cc: [{ ...citizen, address: "nabo@gmail.com" }] });
    await noticed((messages) => messages.length === 1);
    expect(await heldText()).toContain("1 CPR-nummer");
    expect(await page.locator("[data-dialog]").count()).toBe(1);
  }, 60_000);

  test("stands above a draft that is opened again", async () => {
    page = await own.outlook.open();
    await page.locator(".folder").nth(1).click();
    await page.locator(".row", { hasText: "Vurdering af din arbejdsevne" }).click();
    await page.locator("input.subject").waitFor();
    await noticed((messages) => messages.length === 1);
  }, 60_000);
});

describe("events that go wrong", () => {
  test("one that never completes does not keep Send from being answered", async () => {
    page = await own.outlook.open();
    await writeMail(page, { to: "", subject: "Sag", body: CPR });
    await spoil("*", "silent");
    await changeMail({ to: [citizen] });
    await repair();
    expect(await (await sendUntil(page, "held")).innerText()).toContain("1 CPR-nummer");
  }, 60_000);

  test("after Undo Send nobody is asked: the mail waits for the time-out and leaves (docs/routes.md)", async () => {
    page = await own.outlook.open("client=new&undone=1&slowAfter=200&timeOutAfter=1500");
    await writeMail(page, { to: "borger@gmail.com", subject: "Efter fortryd", body: CPR });
    await sendUntil(page, "slow");
    await page.locator("[data-toast=sent]").waitFor();
    expect(await sentSubjects(page)).toEqual(["Efter fortryd"]);
  }, 60_000);
});
