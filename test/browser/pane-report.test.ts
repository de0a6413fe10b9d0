import { describe, expect, test } from "@jest/globals";
import type { Frame } from "playwright-core";
import { screenshot, sendUntil, writeMail } from "./outlook.ts";
import { accessibilityFindings, drawnPane, openDraft, openPane } from "./pane.ts";
import { fileAndReadNumber, formOf, paneSuite } from "./pane-suite.ts";

const suite = paneSuite({ withRegister: true });
const { reportFromInbox } = suite;

async function fillWithoutMail(pane: Frame, scenario: string, description: string, category: string): Promise<void> {
  await pane.locator("[data-do=without-mail]").click();
  await pane.locator("[data-do=without-mail]").waitFor({ state: "detached" });
  await pane.locator("[name=scenario]").selectOption(scenario);
  await pane.locator("[name=description]").fill(description);
  await pane.locator("[name=happened-day]").fill("2026-10-03");
  await pane.locator(`input[type=checkbox][value=${category}]`).check();
}

describe("the rows of the breach log that are mail, from the draft to the register", () => {
  test.each([
    [1, "CV til praktikplads", "mail_not_encrypted", "education"],
    [3, "Ansøgning om revisitation", "mail_wrong_recipient", "health"],
    [5, "Fornyelse af ledsagerkort", "mail_not_encrypted", "health"],
    [6, "Vurdering af din arbejdsevne", "mail_not_encrypted", "cpr"],
    [7, "Aktindsigt i Else Test Lauridsens sag", "attachment_wrong_or_excessive", "cpr"],
  ])(
    "row %i: %s",
    async (row, subject, scenario, category) => {
      await suite.open();
      await openDraft(suite.page, subject);
      const pane = await openPane(suite.page, "postvagt.report.compose");
      await formOf(pane);
      expect(await pane.locator("[name=scenario]").inputValue()).toBe(scenario);
      if (row === 6) await screenshot(suite.page, "report-filled-in");
      const number = await fileAndReadNumber(pane);
      const entry = (await suite.own.entries()).find(({ year, no }) => `${String(year)}-${String(no)}` === number);
      expect(entry).toMatchObject({ scenario, source: "addin", state: "reported" });
      expect(entry?.["dataCategories"]).toContain(category);
      expect(JSON.stringify(entry)).not.toMatch(/\d{6}-?\d{4}|Lauridsen/);
    },
    60_000,
  );
});

describe("the rows that are no mail", () => {
  test.each([
    [2, "attack", "En leverandørs postkasse er misbrugt, og der er sendt mails fra den.", "cpr"],
    [4, "wrong_case", "Et notat om borger A er lagt på borger B's sag.", "health"],
    [8, "published", "Dokumenter med personoplysninger lå på hjemmesiden.", "cpr"],
    [9, "published", "Byggesager med CPR-numre lå i det åbne arkiv.", "cpr"],
  ])(
    "row %i: %s",
    async (_row, scenario, description, category) => {
      const pane = await reportFromInbox();
      await fillWithoutMail(pane, scenario, description, category);
      const number = await fileAndReadNumber(pane);
      const entry = (await suite.own.entries()).find(({ year, no }) => `${String(year)}-${String(no)}` === number);
      expect(entry).toMatchObject({ scenario, description, mailMeta: null });
    },
    60_000,
  );
});

describe("the report of a mail that was received", () => {
  test("gets a number, the deadline as a clock time, and first aid", async () => {
    const pane = await reportFromInbox();
    await pane.locator("[name=danger][value=yes]").check();
    await pane.waitForSelector("[data-danger]");
    await pane.locator("[name=recalled][value=yes]").check();
    await pane.locator("input[type=checkbox][value=name]").check();
    await fileAndReadNumber(pane);
    const deadline = await pane.waitForSelector("[data-deadline]");
    expect(await deadline.innerText()).toMatch(/^\S+dag den \d+\. \S+ 2026 kl\. \d\d\.\d\d$/);
    expect(await accessibilityFindings(pane)).toEqual([]);
    await screenshot(suite.page, "report-filed");
    await pane.locator("[data-do=ask-deletion]").click();
    await suite.page.locator("input.subject").waitFor();
    expect(await suite.page.locator("input.subject").inputValue()).toBe("Mail sendt til dig ved en fejl");
  }, 60_000);
});

describe("what is written", () => {
  test("a CPR number is pointed out before anything is sent", async () => {
    const before = (await suite.own.entries()).length;
    const pane = await reportFromInbox();
    await pane.locator("input[type=checkbox][value=name]").check();
    await pane.locator("[name=description]").fill("Det handler om 020160-9996.");
    await pane.locator("[data-do=file]").click();
    await pane.waitForSelector("[data-problems]");
    expect(await pane.locator("form").innerText()).toContain("Her står et CPR-nummer");
    await screenshot(suite.page, "report-cpr");
    expect(await suite.own.entries()).toHaveLength(before);
    await pane.locator("[name=description]").fill("Det handler om borger A.");
    await fileAndReadNumber(pane);
  }, 60_000);

  test("a name is pointed out once", async () => {
    const pane = await reportFromInbox();
    await pane.locator("input[type=checkbox][value=name]").check();
    await pane.locator("[name=description]").fill("Borgeren Else Test Lauridsen fik den forkerte mail.");
    await pane.locator("[data-do=file]").click();
    await pane.waitForSelector("[data-problems]");
    expect(await pane.locator("form").innerText()).toContain("måske et navn");
    await fileAndReadNumber(pane);
  }, 60_000);

  test("an empty report is not filed, and says what is missing", async () => {
    const pane = await reportFromInbox();
    await pane.locator("[data-do=without-mail]").click();
    await pane.locator("[data-do=without-mail]").waitFor({ state: "detached" });
    await pane.locator("[data-do=file]").click();
    const bar = await pane.waitForSelector("[data-problems]");
    expect(await bar.getAttribute("data-problems")).toBe("3");
    expect(await accessibilityFindings(pane)).toEqual([]);
  }, 60_000);
});

describe("own reports", () => {
  test("show their state, the officer's question, and take an answer", async () => {
    let pane = await reportFromInbox();
    await pane.locator("input[type=checkbox][value=name]").check();
    const number = await fileAndReadNumber(pane);
    const { server } = suite.own;
    await fetch(`${server?.url ?? ""}/api/incidents/${number.replace("-", "/")}/additions`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${(await server?.tokenFor("dpo")) ?? ""}`,
      },
      body: JSON.stringify({ text: "Har modtageren svaret?" }),
    });
    pane = await drawnPane(suite.page);
    await pane.locator("[data-view=mine]").click();
    const card = pane.locator(`[data-report="${number}"]`);
    await card.locator("[data-do=toggle]").click();
    await card.getByText("Har modtageren svaret?").waitFor();
    await card.locator("[name=addition]").fill("Ja, mailen er slettet.");
    await card.locator("[data-do=send-addition]").click();
    await card.locator("li", { hasText: "Ja, mailen er slettet." }).waitFor();
    expect(await accessibilityFindings(pane)).toEqual([]);
    await screenshot(suite.page, "report-mine");
  }, 60_000);
});

describe("from the dialog", () => {
  test("a stopped mail is reported with what Postvagt said", async () => {
    await suite.open();
    await writeMail(suite.page, { to: "navn@gmail.com", subject: "Din sag", body: "CPR 020160-9996" });
    const dialog = await sendUntil(suite.page, "held");
    await dialog.locator("[data-button=take-action]").click();
    const pane = await drawnPane(suite.page);
    await pane.locator("[data-view=report]").click();
    await formOf(pane);
    const number = await fileAndReadNumber(pane);
    const entry = (await suite.own.entries()).find(({ year, no }) => `${String(year)}-${String(no)}` === number);
    expect(entry).toMatchObject({ addinOutcome: "stopped", encrypted: "no", subjectsCount: 1 });
    expect(JSON.stringify(entry?.["measures"])).toContain("cpr-not-secure");
  }, 60_000);
});
