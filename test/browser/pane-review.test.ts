import { describe, expect, test } from "@jest/globals";
import { until } from "../support/until.ts";
import { screenshot, sendUntil, sentSubjects, type TypedMail, writeMail } from "./outlook.ts";
import { accessibilityFindings, drawnPane, expectVerdict, openDraft, openPane } from "./pane.ts";
import { paneSuite } from "./pane-suite.ts";

const suite = paneSuite({ withRegister: false });
const { writeAndReview } = suite;

const CPR = "020160-9996";

async function expectSent(subject: string): Promise<void> {
  await suite.page.locator("[data-do=send]").click();
  await suite.page.locator("[data-toast=sent]").waitFor();
  expect(await sentSubjects(suite.page)).toEqual([subject]);
}

const body = (): Promise<string> => suite.page.locator("[data-editor]").innerText();
const subject = (): Promise<string> => suite.page.locator("input.subject").inputValue();

describe("a CPR number on its way to a private mailbox", () => {
  const mail: TypedMail = { to: "navn@gmail.com", subject: "Din sag", body: `Dit CPR-nummer er ${CPR}.` };

  test("is stopped, looked at from the dialog, made secure with one click, and leaves without a second question", async () => {
    await suite.open();
    await writeMail(suite.page, mail);
    const dialog = await sendUntil(suite.page, "held");
    await dialog.locator("[data-button=take-action]").click();
    const pane = await drawnPane(suite.page);
    await expectVerdict(pane, "block");
    expect(await pane.locator("[data-channel]").getAttribute("data-channel")).toBe("plain");
    expect(await pane.locator("main").innerText()).not.toContain("9996");
    await screenshot(suite.page, "pane-block");
    await pane.locator("[data-mend=add-tag]").first().click();
    await expectVerdict(pane, "allow");
    expect(await subject()).toBe("[sikker] Din sag");
    expect(await pane.locator("[data-channel]").getAttribute("data-channel")).toBe("secure");
    await screenshot(suite.page, "pane-mended");
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

  test("every mend is taken back in turn, and the focus goes on each time", async () => {
    const pane = await writeAndReview({ ...mail, subject: `Sag ${CPR}` });
    await expectVerdict(pane, "block");
    await pane.locator("[data-mend=mask-subject]").first().focus();
    await suite.page.keyboard.press("Enter");
    await pane.waitForSelector("[data-done=mask-subject]");
    await pane.locator("[data-mend=mask-body]").first().focus();
    await suite.page.keyboard.press("Enter");
    await expectVerdict(pane, "allow");
    const focused = (): Promise<boolean> => pane.evaluate(() => document.activeElement !== document.body);
    await pane.waitForFunction(() => document.activeElement !== document.body);
    await pane.locator("[data-do=undo]").click();
    await pane.waitForSelector("[data-done=mask-subject]");
    expect(await body()).toBe(`Dit CPR-nummer er ${CPR}.`);
    await pane.locator("[data-do=undo]").click();
    await pane.waitForSelector("[data-do=undo]", { state: "detached" });
    expect(await subject()).toBe(`Sag ${CPR}`);
    await pane.waitForFunction(() => document.activeElement !== document.body);
    expect(await focused()).toBe(true);
  }, 60_000);

  test("a false alarm changes nothing at Send: that is said, and whom to call", async () => {
    const pane = await writeAndReview(mail);
    await expectVerdict(pane, "block");
    await pane.locator("[data-answer=false-alarm]").first().click();
    const said = await pane.locator("[data-still-stopped]").innerText();
    expect(said).toContain("stadig standset");
    expect(said).toContain("39 57 50 00");
  }, 60_000);

  test("the bar above the mail follows, also when the mail is mended by hand", async () => {
    const pane = await writeAndReview(mail);
    await expectVerdict(pane, "block");
    const notices = (): Promise<number> =>
      suite.page.evaluate(() => {
        const { items, open } = window.simulator.state();
        return items[open ?? ""]?.notifications.length ?? 0;
      });
    await until(async () => (await notices()) === 1);
    await suite.page.locator("[data-editor]").fill("Hej");
    await expectVerdict(pane, "allow");
    await until(async () => (await notices()) === 0);
  }, 60_000);

  test("is not taken back over what somebody has written since", async () => {
    const pane = await writeAndReview(mail);
    await pane.locator("[data-mend=mask-body]").click();
    await expectVerdict(pane, "allow");
    await suite.page.locator("[data-editor]").fill("Noget helt andet.");
    await pane.locator("[data-do=undo]").click();
    await pane.waitForSelector("[data-trouble=undo]");
    expect(await body()).toBe("Noget helt andet.");
  }, 60_000);

  test("follows what is written while the pane is open", async () => {
    const pane = await writeAndReview({ ...mail, body: "Hej" });
    await expectVerdict(pane, "allow");
    await suite.page.locator("[data-editor]").fill(`CPR ${CPR}`);
    await expectVerdict(pane, "block");
    await suite.page.locator("[data-editor]").fill("Hej igen");
    await expectVerdict(pane, "allow");
  }, 60_000);
});

describe("a CPR number in the subject", () => {
  test("is moved into the text", async () => {
    const pane = await writeAndReview({ to: "borger@regionh.dk", subject: `Ansøgning, CPR ${CPR}`, body: "Hej" });
    await expectVerdict(pane, "warn");
    await screenshot(suite.page, "pane-subject");
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
    suite.page.evaluate(() => {
      const { items } = window.simulator.state();
      return Object.values(items)
        .filter((item) => item.mode === "compose" && item.subject === "Referat")
        .flatMap((item) => [...item.to, ...item.cc].map(({ address }) => address));
    });

  test("a look-alike domain is corrected", async () => {
    const pane = await writeAndReview({ to: "post@gentoffte.dk", subject: "Referat", body: "Hej" });
    await expectVerdict(pane, "warn");
    await screenshot(suite.page, "pane-lookalike");
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
    await suite.page.close();
    const next = await writeAndReview({ to: "post@gentoffte.dk", subject: "Referat 2", body: "Hej" });
    await expectVerdict(next, "answered");
    await expectSent("Referat 2");
  }, 60_000);

  test("another recipient asks again", async () => {
    const pane = await writeAndReview({ to: "post@gentoftte.dk", subject: "Referat", body: "Hej" });
    await pane.locator("[data-answer=is-right]").click();
    await expectVerdict(pane, "answered");
    await suite.page.locator(".field input").nth(0).fill("post@ballerrup.dk");
    await suite.page.locator(".field input").nth(0).press("Enter");
    await expectVerdict(pane, "warn");
  }, 60_000);

  test("many who can see each other go to Bcc", async () => {
    const many = Array.from({ length: 30 }, (_, at) => `forening${at}@klub${at}.example`);
    await suite.open();
    await writeMail(suite.page, { to: "", subject: "Referat", body: "Hej" });
    for (const address of many) {
      await suite.page.locator(".field input").nth(0).fill(address);
      await suite.page.locator(".field input").nth(0).press("Enter");
    }
    const pane = await openPane(suite.page, "postvagt.review");
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
    expect(await suite.page.locator(".compose .file").count()).toBe(0);
    await pane.locator("[data-do=undo]").click();
    await expectVerdict(pane, "block");
    expect(await suite.page.locator(".compose .file").count()).toBe(1);
  }, 60_000);

  test("each is shown with its size, and what was read of it", async () => {
    const pane = await writeAndReview({ to: "navn@gmail.com", subject: "Bilag", body: "Kære Bo", files });
    await expectVerdict(pane, "block");
    const content = pane.locator("[data-content]");
    expect(await content.innerText()).toMatch(/Kære Bo[^]*ansøgning\.txt · 1 kB/);
    await content.locator("summary").click();
    expect(await content.innerText()).toContain("CPR-nummer");
    expect(await content.innerText()).not.toContain("9996");
  }, 60_000);

  test("one that cannot be read is said to be so", async () => {
    const locked = [{ name: "billede.png", mimeType: "image/png", buffer: Buffer.from("89504e470d0a1a0a", "hex") }];
    const pane = await writeAndReview({ to: "navn@gmail.com", subject: "Bilag", body: "Hej", files: locked });
    await expectVerdict(pane, "warn");
    expect(await pane.locator("section[aria-labelledby=unread]").innerText()).toContain("billede.png");
    await screenshot(suite.page, "pane-unread");
  }, 60_000);
});

describe("a rule that asks for a reason", () => {
  test("is answered with one, and the mail leaves", async () => {
    await suite.open();
    await openDraft(suite.page, "CV til praktikplads");
    await suite.page.locator("input.subject").fill("[unsecure] CV til praktikplads");
    const pane = await openPane(suite.page, "postvagt.review");
    await expectVerdict(pane, "justify");
    await pane.waitForSelector("[data-answer=save-reason]");
    await screenshot(suite.page, "pane-reason");
    expect(await accessibilityFindings(pane)).toEqual([]);
    await pane.locator("input[type=radio]").nth(0).check();
    await pane.locator("[data-answer=save-reason]").click();
    await expectVerdict(pane, "warn");
    await pane.locator("[data-answer=is-right]").first().click();
    await expectVerdict(pane, "answered");
    await screenshot(suite.page, "pane-answered");
    await expectSent("[unsecure] CV til praktikplads");
  }, 60_000);
});
