import { describe, expect, test } from "@jest/globals";
import { screenshot, sendUntil, sentSubjects, writeMail } from "./outlook.ts";
import { accessibilityFindings, drawnPane, expectVerdict } from "./pane.ts";
import { paneSuite } from "./pane-suite.ts";

const RIGHT = "henning.toft@firma-nord.dk";
const WRONG = "hening.toft@firma-nord.dk";

describe("a recipient that looks like one who is usually written to", () => {
  const suite = paneSuite({ withRegister: false });
  const recipientsOf = (subject: string): Promise<readonly string[]> =>
    suite.page.evaluate((wanted) => {
      const { items } = window.simulator.state();
      return Object.values(items)
        .filter((item) => item.subject === wanted)
        .flatMap((item) => item.to.map(({ address }) => address));
    }, subject);

  const send = async (subject: string, sent: number): Promise<void> => {
    await writeMail(suite.page, { to: RIGHT, subject, body: `Varerne kommer, ${subject}.` });
    await suite.page.locator("[data-do=send]").click();
    await suite.page.waitForFunction((many) => window.simulator.state().folders.sent.length === many, sent);
  };

  test("Send asks, the pane changes it with one click, Undo takes that back, and the right one leaves", async () => {
    await suite.open();
    await send("uge 10", 1);
    await send("uge 11", 2);
    await writeMail(suite.page, { to: WRONG, subject: "uge 12", body: "Varerne kommer på onsdag." });
    const dialog = await sendUntil(suite.page, "held");
    const said = await dialog.innerText();
    expect(said).toContain(RIGHT);
    expect(said).toContain(WRONG);
    expect(said).not.toMatch(/fejl|advarsel/i);
    await dialog.locator("[data-button=take-action]").click();
    const pane = await drawnPane(suite.page);
    await expectVerdict(pane, "warn");
    const card = pane.locator("[data-rule=near-address]");
    await card.waitFor();
    expect(await card.locator("button").allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining(`Skift til ${RIGHT}`), "Det er rigtigt"]),
    );
    await screenshot(suite.page, "pane-near-address");
    await card.locator("[data-mend=replace-recipient]").click();
    await expectVerdict(pane, "allow");
    expect(await recipientsOf("uge 12")).toEqual([RIGHT]);
    await pane.locator("[data-do=undo]").click();
    await expectVerdict(pane, "warn");
    expect(await recipientsOf("uge 12")).toEqual([WRONG]);
    await pane.locator("[data-mend=replace-recipient]").click();
    await expectVerdict(pane, "allow");
    await suite.page.locator("[data-do=send]").click();
    await suite.page.waitForFunction(() => window.simulator.state().folders.sent.length === 3);
    expect([...(await sentSubjects(suite.page))].sort()).toEqual(["uge 10", "uge 11", "uge 12"]);
  }, 120_000);
});

describe("an organisation that has outside recipients confirmed one by one", () => {
  const suite = paneSuite({ withRegister: false, rollout: { rules: { "confirm-outside": "hold" } } });

  test("each is ticked by itself, a new one has to be ticked too, and then the mail leaves", async () => {
    await suite.open();
    await writeMail(suite.page, { to: RIGHT, subject: "Møde", body: "Vi ses på torsdag." });
    const field = suite.page.locator(".field input").nth(0);
    await field.fill("ida@firma-syd.dk");
    await field.press("Enter");
    const dialog = await sendUntil(suite.page, "held");
    await dialog.locator("[data-button=take-action]").click();
    const pane = await drawnPane(suite.page);
    await expectVerdict(pane, "justify");
    const boxes = pane.locator("[data-rule=confirm-outside] input[type=checkbox]");
    expect(await boxes.count()).toBe(2);
    expect(await pane.locator("[data-rule=confirm-outside] [data-answer=give-reason]").count()).toBe(0);
    await screenshot(suite.page, "pane-confirm");
    expect(await accessibilityFindings(pane)).toEqual([]);
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await expectVerdict(pane, "answered");
    await field.fill("bo@firma-vest.dk");
    await field.press("Enter");
    await expectVerdict(pane, "justify");
    expect(await boxes.count()).toBe(3);
    expect(await Promise.all([0, 1, 2].map((at) => boxes.nth(at).isChecked()))).toEqual([true, true, false]);
    await boxes.nth(2).check();
    await expectVerdict(pane, "answered");
    await boxes.nth(0).uncheck();
    await expectVerdict(pane, "justify");
    await boxes.nth(0).check();
    await expectVerdict(pane, "answered");
    await suite.page.locator("[data-do=send]").click();
    await suite.page.locator("[data-toast=sent]").waitFor();
    expect(await sentSubjects(suite.page)).toEqual(["Møde"]);
  }, 120_000);
});
