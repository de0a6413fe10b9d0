import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Frame, Page } from "playwright-core";
import { screenshot, sendUntil, sentSubjects, type TypedMail, unknownCalls, writeMail } from "./outlook.ts";
import {
  accessibilityFindings,
  drawnPane,
  expectVerdict,
  openDraft,
  openPane,
  openPaneOutlook,
  type PaneOutlook,
} from "./pane.ts";

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

async function expectSent(subject: string): Promise<void> {
  await page.locator("[data-do=send]").click();
  await page.locator("[data-toast=sent]").waitFor();
  expect(await sentSubjects(page)).toEqual([subject]);
}

const body = (): Promise<string> => page.locator("[data-editor]").innerText();
const subject = (): Promise<string> => page.locator("input.subject").inputValue();

describe("a CPR number on its way to a private mailbox", () => {
  const mail: TypedMail = { to: "navn@gmail.com", subject: "Din sag", body: `Dit CPR-nummer er ${CPR}.` };

  test("is stopped, looked at from the dialog, made secure with one click, and leaves without a second question", async () => {
    page = await own.outlook.open();
    await writeMail(page, mail);
    const dialog = await sendUntil(page, "held");
    await dialog.locator("[data-button=take-action]").click();
    const pane = await drawnPane(page);
    await expectVerdict(pane, "block");
    expect(await pane.locator("[data-channel]").getAttribute("data-channel")).toBe("plain");
    expect(await pane.locator("main").innerText()).not.toContain("9996");
    await screenshot(page, "pane-block");
    await pane.locator("[data-mend=add-tag]").first().click();
    await expectVerdict(pane, "allow");
    expect(await subject()).toBe("[sikker] Din sag");
    expect(await pane.locator("[data-channel]").getAttribute("data-channel")).toBe("secure");
    await screenshot(page, "pane-mended");
    await expectSent("[sikker] Din sag");
  }, 60_000);

  test("is masked in the text, whose formatting stays, and comes back with Undo", async () => {
    const pane = await writeAndReview(mail);
    await pane.locator("[data-mend=mask-body]").click();
    await expectVerdict(pane, "allow");
    expect(await body()).toBe("Dit CPR-nummer er 020160-xxxx.");
    await pane.locator("[data-do=undo]").click();
    await expectVerdict(pane, "block");
    expect(await body()).toBe(`Dit CPR-nummer er ${CPR}.`);
  }, 60_000);

  test("is not taken back over what somebody has written since", async () => {
    const pane = await writeAndReview(mail);
    await pane.locator("[data-mend=mask-body]").click();
    await expectVerdict(pane, "allow");
    await page.locator("[data-editor]").fill("Noget helt andet.");
    await pane.locator("[data-do=undo]").click();
    await pane.waitForSelector("[data-trouble=undo]");
    expect(await body()).toBe("Noget helt andet.");
  }, 60_000);

  test("follows what is written while the pane is open", async () => {
    const pane = await writeAndReview({ ...mail, body: "Hej" });
    await expectVerdict(pane, "allow");
    await page.locator("[data-editor]").fill(`CPR ${CPR}`);
    await expectVerdict(pane, "block");
    await page.locator("[data-editor]").fill("Hej igen");
    await expectVerdict(pane, "allow");
  }, 60_000);
});

describe("a CPR number in the subject", () => {
  test("is moved into the text", async () => {
    const pane = await writeAndReview({ to: "borger@regionh.dk", subject: `Ansøgning, CPR ${CPR}`, body: "Hej" });
    await expectVerdict(pane, "warn");
    await screenshot(page, "pane-subject");
    await pane.locator("[data-mend=move-out-of-subject]").click();
    await expectVerdict(pane, "allow");
    expect(await subject()).toBe("Ansøgning");
    expect(await body()).toContain(CPR);
    await expectSent("Ansøgning");
  }, 60_000);

  test("is masked where it stands", async () => {
    const pane = await writeAndReview({ to: "borger@regionh.dk", subject: `Sag ${CPR}`, body: "Hej" });
    await expectVerdict(pane, "warn");
    await pane.locator("[data-mend=mask-subject], [data-mend=move-out-of-subject]").first().waitFor();
    expect(await pane.locator("[data-rule=cpr-in-subject]").count()).toBe(1);
  }, 60_000);
});

describe("recipients", () => {
  const toOf = (): Promise<readonly string[]> =>
    page.evaluate(() => {
      const { items } = window.simulator.state();
      return Object.values(items)
        .filter((item) => item.mode === "compose" && item.subject === "Referat")
        .flatMap((item) => [...item.to, ...item.cc].map(({ address }) => address));
    });

  test("a look-alike domain is corrected", async () => {
    const pane = await writeAndReview({ to: "post@gentoffte.dk", subject: "Referat", body: "Hej" });
    await expectVerdict(pane, "warn");
    await screenshot(page, "pane-lookalike");
    await pane.locator("[data-mend=correct-domain]").click();
    await expectVerdict(pane, "allow");
    expect(await toOf()).toEqual(["post@gentofte.dk"]);
    await pane.locator("[data-do=undo]").click();
    await expectVerdict(pane, "warn");
    expect(await toOf()).toEqual(["post@gentoffte.dk"]);
  }, 60_000);

  test("a look-alike is right after all: Send asks no more, nor does the next mail", async () => {
    const pane = await writeAndReview({ to: "post@gentoffte.dk", subject: "Referat", body: "Hej" });
    await pane.locator("[data-answer=is-right]").click();
    await expectVerdict(pane, "answered");
    await expectSent("Referat");
    await page.close();
    const next = await writeAndReview({ to: "post@gentoffte.dk", subject: "Referat 2", body: "Hej" });
    await expectVerdict(next, "answered");
    await expectSent("Referat 2");
  }, 60_000);

  test("another recipient asks again", async () => {
    const pane = await writeAndReview({ to: "post@gentoftte.dk", subject: "Referat", body: "Hej" });
    await pane.locator("[data-answer=is-right]").click();
    await expectVerdict(pane, "answered");
    await page.locator(".field input").nth(0).fill("post@ballerrup.dk");
    await page.locator(".field input").nth(0).press("Enter");
    await expectVerdict(pane, "warn");
  }, 60_000);

  test("many who can see each other go to Bcc", async () => {
    const many = Array.from({ length: 30 }, (_, at) => `forening${at}@klub${at}.example`);
    page = await own.outlook.open();
    await writeMail(page, { to: "", subject: "Referat", body: "Hej" });
    for (const address of many) {
      await page.locator(".field input").nth(0).fill(address);
      await page.locator(".field input").nth(0).press("Enter");
    }
    const pane = await openPane(page, "postvagt.review");
    await expectVerdict(pane, "warn");
    await pane.locator("[data-mend=move-to-bcc]").click();
    await expectVerdict(pane, "allow");
    expect(await toOf()).toEqual([]);
  }, 60_000);
});

describe("attachments", () => {
  const files = [{ name: "ansøgning.txt", mimeType: "text/plain", buffer: Buffer.from(`CPR-nummer ${CPR}`) }];

  test("one that holds a CPR number is taken off, and put back", async () => {
    const pane = await writeAndReview({ to: "navn@gmail.com", subject: "Bilag", body: "Hej", files });
    await expectVerdict(pane, "block");
    await pane.locator("[data-mend=remove-attachment]").click();
    await expectVerdict(pane, "allow");
    expect(await page.locator(".compose .file").count()).toBe(0);
    await pane.locator("[data-do=undo]").click();
    await expectVerdict(pane, "block");
    expect(await page.locator(".compose .file").count()).toBe(1);
  }, 60_000);

  test("one that cannot be read is said to be so", async () => {
    const locked = [{ name: "billede.png", mimeType: "image/png", buffer: Buffer.from("89504e470d0a1a0a", "hex") }];
    const pane = await writeAndReview({ to: "navn@gmail.com", subject: "Bilag", body: "Hej", files: locked });
    await expectVerdict(pane, "warn");
    expect(await pane.locator("section[aria-labelledby=unread]").innerText()).toContain("billede.png");
    await screenshot(page, "pane-unread");
  }, 60_000);
});

describe("a rule that asks for a reason", () => {
  test("is answered with one, and the mail leaves", async () => {
    page = await own.outlook.open();
    await openDraft(page, "CV til praktikplads");
    await page.locator("input.subject").fill("[unsecure] CV til praktikplads");
    const pane = await openPane(page, "postvagt.review");
    await expectVerdict(pane, "justify");
    await pane.locator("[data-answer=give-reason]").click();
    await screenshot(page, "pane-reason");
    expect(await accessibilityFindings(pane)).toEqual([]);
    await pane.locator("input[type=radio]").nth(0).check();
    await pane.locator("[data-answer=save-reason]").click();
    await expectVerdict(pane, "warn");
    await pane.locator("[data-answer=is-right]").first().click();
    await expectVerdict(pane, "answered");
    await screenshot(page, "pane-answered");
    await expectSent("[unsecure] CV til praktikplads");
  }, 60_000);
});
