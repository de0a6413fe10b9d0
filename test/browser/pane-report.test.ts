import { describe, expect, test } from "@jest/globals";
import type { Frame } from "playwright-core";
import { screenshot, sendUntil, writeMail } from "./outlook.ts";
import { accessibilityFindings, drawnPane, openDraft, openPane } from "./pane.ts";
import { fileAndReadNumber, formOf, paneSuite } from "./pane-suite.ts";

const suite = paneSuite({ withRegister: true });
const { reportFromInbox } = suite;

type Entry = Record<string, unknown>;
const entryOf = async (number: string): Promise<Entry | undefined> =>
  (await suite.own.entries()).find(({ year, no }) => `${String(year)}-${String(no)}` === number);

/** Lets the draft in the window have been sent: it is opened again in Sent Items. */
const openAsSent = (): Promise<void> =>
  suite.page.evaluate(() => {
    const { state, send } = window.simulator;
    const item = state().items[state().open ?? ""];
    if (item === undefined) throw new Error("no draft is open");
    const sent = {
      ...item,
      key: `sent-${item.key}`,
      mode: "read",
      savedId: "sent",
      created: Date.now() - 3_600_000,
    } as const;
    send({ type: "item-added", item: sent, folder: "sent", open: true });
  });

describe("the rows of the breach log that are mail, from the sent mail to the register", () => {
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
      await openAsSent();
      const pane = await openPane(suite.page, "postvagt.report");
      await formOf(pane);
      if (row === 6) await screenshot(suite.page, "report-filled-in");
      const number = await fileAndReadNumber(pane);
      const entry = await entryOf(number);
      expect(entry).toMatchObject({ scenario, source: "addin", state: "reported" });
      expect(entry?.["dataCategories"]).toContain(category);
      expect(JSON.stringify(entry)).not.toMatch(/\d{6}-?\d{4}|Lauridsen/);
    },
    60_000,
  );
});

async function fillWithoutMail(pane: Frame, scenario: string, description: string, category: string): Promise<void> {
  await pane.locator("[data-do=without-mail]").click();
  await pane.locator("form[data-report=nothing]").waitFor();
  await pane.locator("[name=scenario]").selectOption(scenario);
  await pane.locator("[name=description]").fill(description);
  await pane.locator("[data-do=add-data]").click();
  await pane.locator(`input[type=checkbox][value=${category}]`).check();
}

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
      const entry = await entryOf(await fileAndReadNumber(pane));
      expect(entry).toMatchObject({ scenario, description, mailMeta: null, dataCategories: [category] });
    },
    60_000,
  );
});

describe("the report of a received mail that tells of our mistake", () => {
  test("is filed with one click, says what is known, and asks for deletion in words that are ready", async () => {
    const pane = await reportFromInbox();
    expect(await pane.locator("[data-description]").innerText()).toContain("En mail fra os er sendt forkert");
    expect(await pane.locator("[data-questions]").getAttribute("data-questions")).toBe("4");
    const number = await fileAndReadNumber(pane);
    expect(await entryOf(number)).toMatchObject({
      scenario: "mail_wrong_recipient",
      encrypted: "unknown",
      times: [{ day: null, time: null, endDay: null, precision: "unknown" }],
      discoveredAt: "2026-11-24T07:05:00.000Z",
      mailMeta: null,
    });
    const deadline = await pane.waitForSelector("[data-deadline]");
    expect(await deadline.innerText()).toMatch(/^\S+dag den \d+\. \S+ 2026 kl\. \d\d\.\d\d$/);
    expect(await accessibilityFindings(pane)).toEqual([]);
    await screenshot(suite.page, "report-filed");
    await pane.locator("[data-do=ask-deletion]").click();
    await suite.page.locator("input.subject").waitFor();
    expect(await suite.page.locator("input.subject").inputValue()).toBe("Mail sendt til dig ved en fejl");
    expect(await suite.page.locator(".field").first().innerText()).toContain("visitation@nabokommune-eksempel.dk");
    expect(await suite.page.locator("[data-editor]").innerText()).toContain("Mette Holm");
  }, 60_000);

  test("danger is asked first, and says whom to call", async () => {
    const pane = await reportFromInbox();
    await pane.locator("[name=danger][value=yes]").check();
    await pane.waitForSelector("[data-danger]");
    await pane.locator("[name=protectedAddress][value=unknown]").check();
    await pane.locator("[name=recalled][value=yes]").check();
    const entry = await entryOf(await fileAndReadNumber(pane));
    expect(entry).toMatchObject({ protectedAddress: "unknown" });
    expect(entry?.["consequencesText"]).toMatch(/^Er nogen i fare, eller har nogen beskyttet adresse\? Ja\./);
  }, 60_000);
});

describe("what is written", () => {
  const write = async (pane: Frame, description: string): Promise<void> => {
    const change = pane.locator("[data-do=change]");
    if ((await change.count()) > 0) await change.click();
    await pane.locator("[name=description]").fill(description);
  };

  test("a CPR number is pointed out before anything is sent, and the focus goes there", async () => {
    const before = (await suite.own.entries()).length;
    const pane = await reportFromInbox();
    await write(pane, "Det handler om 020160-9996.");
    await pane.locator("[data-do=file]").click();
    await pane.waitForSelector("[data-problems]");
    expect(await pane.locator("form").innerText()).toContain("Her står et CPR-nummer");
    expect(await pane.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("description");
    await screenshot(suite.page, "report-cpr");
    expect(await suite.own.entries()).toHaveLength(before);
    await write(pane, "Det handler om borger A.");
    await fileAndReadNumber(pane);
  }, 60_000);

  test("a name is pointed out once", async () => {
    const pane = await reportFromInbox();
    await write(pane, "Borgeren Else Test Lauridsen fik den forkerte mail.");
    await pane.locator("[data-do=file]").click();
    await pane.waitForSelector("[data-problems]");
    expect(await pane.locator("form").innerText()).toContain("måske et navn");
    await fileAndReadNumber(pane);
  }, 60_000);

  test("a mistake that is folded away is unfolded, and the summary leads to it", async () => {
    const pane = await reportFromInbox();
    await pane.locator("[data-do=more]").click();
    await pane.locator("[name=noticed-day]").fill("2031-01-01");
    await pane.locator("[data-do=file]").click();
    await pane.waitForSelector("[data-problems]");
    expect(await pane.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("noticed-day");
    await pane.locator("[data-view=report]").focus();
    await pane.locator("[data-problem=noticedDay]").click();
    expect(await pane.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("noticed-day");
  }, 60_000);

  test("an empty report is not filed, and asks for what happened alone", async () => {
    const pane = await reportFromInbox();
    await pane.locator("[data-do=without-mail]").click();
    await pane.locator("form[data-report=nothing]").waitFor();
    await pane.locator("[data-do=file]").click();
    const bar = await pane.waitForSelector("[data-problems]");
    expect(await bar.getAttribute("data-problems")).toBe("1");
    expect(await accessibilityFindings(pane)).toEqual([]);
    await pane.locator("[name=scenario]").selectOption("lost_or_stolen");
    expect(await entryOf(await fileAndReadNumber(pane))).toMatchObject({ description: "Tabt eller stjålet." });
  }, 60_000);
});

describe("own reports", () => {
  test("show their state, the officer's question, and take an answer", async () => {
    let pane = await reportFromInbox();
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
    await pane.locator("[data-do=add-to]").click();
    const card = pane.locator(`[data-report="${number}"]`);
    await card.getByText("Har modtageren svaret?").waitFor();
    await card.locator("[name=addition]").fill("Ja, mailen er slettet.");
    await card.locator("[data-do=send-addition]").click();
    await card.locator("li", { hasText: "Ja, mailen er slettet." }).waitFor();
    expect(await accessibilityFindings(pane)).toEqual([]);
    await screenshot(suite.page, "report-mine");
  }, 60_000);
});

describe("a mail that was not sent", () => {
  test("from the dialog: a near miss with what Postvagt said, without deadline or first aid", async () => {
    await suite.open();
    await writeMail(suite.page, { to: "navn@gmail.com", subject: "Din sag", body: "CPR 020160-9996" });
    const dialog = await sendUntil(suite.page, "held");
    await dialog.locator("[data-button=take-action]").click();
    const pane = await drawnPane(suite.page);
    await pane.locator("[data-view=report]").click();
    await formOf(pane);
    const number = await fileAndReadNumber(pane);
    expect(await pane.locator("[data-first-aid], [data-deadline]").count()).toBe(0);
    const entry = await entryOf(number);
    expect(entry).toMatchObject({ scenario: "near_miss", addinOutcome: "stopped", subjectsCount: 1 });
    expect(JSON.stringify(entry?.["measures"])).toContain("cpr-not-secure");
  }, 60_000);
});

describe("a meeting", () => {
  test("has the same button, and its report speaks of a meeting", async () => {
    await suite.open();
    await suite.page.evaluate(() => {
      const { state, send } = window.simulator;
      const item = Object.values(state().items)[0];
      if (item === undefined) throw new Error("the inbox is empty");
      const meeting = {
        start: Date.now(),
        end: Date.now() + 3_600_000,
        location: "",
        enhancedLocations: [],
        isAllDay: false,
        sensitivity: "normal",
        recurrence: null,
      } as const;
      const received = { ...item, key: "m", kind: "appointment", itemClass: "IPM.Appointment", meeting } as const;
      send({ type: "item-added", item: received, folder: "calendar", open: true });
    });
    const pane = await openPane(suite.page, "postvagt.report.attendee");
    await formOf(pane);
    expect(await pane.locator("[data-description]").innerText()).toMatch(/^En mødeindkaldelse /);
    await fileAndReadNumber(pane);
  }, 60_000);
});
