import { afterEach, describe, expect, test } from "@jest/globals";
import { sentSubjects, writeMail } from "./outlook.ts";
import { drawnPane, expectVerdict, openPane, openPaneOutlook, type PaneOutlook } from "./pane.ts";

let own: PaneOutlook;

afterEach(() => own.close());

const mail = { to: "navn@gmail.com", subject: "Din sag", body: "Dit CPR-nummer er 020160-9996." };

describe("a mail is made secure in the way that the organisation has", () => {
  test("with its gateway's header, and back again", async () => {
    own = await openPaneOutlook({ withRegister: false, signals: (id) => id === "sikker-header" });
    const page = await own.outlook.open();
    await writeMail(page, mail);
    const pane = await openPane(page, "postvagt.review");
    await expectVerdict(pane, "block");
    await pane.locator("[data-mend=add-header]").click();
    await expectVerdict(pane, "allow");
    await pane.locator("[data-do=undo]").click();
    await expectVerdict(pane, "block");
    await pane.locator("[data-mend=add-header]").click();
    await expectVerdict(pane, "allow");
    await page.locator("[data-do=send]").click();
    await page.locator("[data-toast=sent]").waitFor();
    expect(await sentSubjects(page)).toEqual(["Din sag"]);
  }, 90_000);

  test("with a mailbox of its own, which is a hint and no button", async () => {
    own = await openPaneOutlook({ withRegister: false, signals: (id) => id === "sikker-postkasse" });
    const page = await own.outlook.open();
    await writeMail(page, mail);
    const pane = await openPane(page, "postvagt.review");
    await expectVerdict(pane, "block");
    expect(await pane.locator("[data-channel]").innerText()).toContain("sikkerpost@eksempelkommune.dk");
    expect(await pane.locator("[data-mend=add-tag], [data-mend=add-header]").count()).toBe(0);
  }, 90_000);

  test("or not at all, and then it says where to go", async () => {
    own = await openPaneOutlook({ withRegister: false, signals: () => false });
    const page = await own.outlook.open();
    await writeMail(page, mail);
    const pane = await openPane(page, "postvagt.review");
    await expectVerdict(pane, "block");
    expect(await pane.locator("[data-channel]").innerText()).toContain("Digital Post");
  }, 90_000);
});

test("the bar above the mail opens the pane, and goes when nothing is left to say", async () => {
  own = await openPaneOutlook({ withRegister: false });
  const page = await own.outlook.open();
  await writeMail(page, { to: "post@gentoffte.dk", subject: "Referat", body: "Hej" });
  const bar = page.locator("[data-notice]");
  await bar.waitFor();
  expect(await bar.innerText()).toContain("gentofte.dk");
  await bar.locator("button").first().click();
  const pane = await drawnPane(page);
  await expectVerdict(pane, "warn");
  await pane.locator("[data-mend=correct-domain]").click();
  await expectVerdict(pane, "allow");
  await bar.waitFor({ state: "detached" });
}, 90_000);
