import { describe, expect, test } from "@jest/globals";
import { DATA_CATEGORIES } from "#core/breach/values.ts";
import type { Facts } from "#core/facts/facts.ts";
import { checkReport } from "../../../src/taskpane/report/check-report.ts";
import { prefill } from "../../../src/taskpane/report/prefill.ts";
import type { ReportForm } from "../../../src/taskpane/report/report-form.ts";
import { toFiling } from "../../../src/taskpane/report/to-filing.ts";
import { textsIn } from "../../../src/taskpane/wording/texts.ts";
import { anOrganisation } from "../../support/an-organisation.ts";
import { aSeenMail } from "../../support/a-seen-mail.ts";
import { aJudgedRecipient } from "../../support/some-facts.ts";

const now = new Date("2026-11-24T10:30:00");
const { report: texts } = textsIn("da");
const context = { now, today: "2026-11-24", organisation: anOrganisation(), texts };
const body = (value: string): Pick<Facts, "texts"> => ({ texts: [{ origin: "body", value }] });
const sent = (parts: Partial<Facts>): ReportForm =>
  prefill({ kind: "sent", at: new Date("2026-11-20T09:00:00"), seen: aSeenMail(parts) }, "1", now, texts);

const WRONG = [aJudgedRecipient({ address: "bo@gmail.com", kind: "webmail", domain: "gmail.com" })];

describe("a report that is filled in from a mail", () => {
  test.each<readonly [string, Partial<Facts>, Partial<ReportForm>]>([
    [
      "plain mail with a CPR number to a private mailbox",
      { ...body("CPR 020160-9996"), recipients: [aJudgedRecipient({ kind: "webmail" })] },
      {
        scenario: "mail_not_encrypted",
        encrypted: "no",
        channel: "mail",
        recipientKind: "other_citizen",
        subjectsCount: "1",
      },
    ],
    [
      "secure mail to another authority than the text names",
      {
        ...body("Til Gentofte Kommune. Ansøgning om revisitation, CPR 020160-9996"),
        recipients: [aJudgedRecipient({ address: "post@ballerup.dk", kind: "authority", channel: "secure" })],
      },
      { scenario: "mail_wrong_recipient", encrypted: "yes", channel: "secure_mail", recipientKind: "other_authority" },
    ],
    [
      "two citizens' numbers",
      { ...body("CPR 020160-9996 og CPR 030260-9984"), recipients: [aJudgedRecipient({ channel: "secure" })] },
      { scenario: "attachment_wrong_or_excessive", causeDetail: "wrong_attachment", subjectsCount: "2" },
    ],
    [
      "a look-alike domain",
      { ...body("Hej"), recipients: [aJudgedRecipient({ resembles: "gentofte.dk" })] },
      { scenario: "mail_wrong_recipient", causeDetail: "autocomplete" },
    ],
  ])("%s", (_what, facts, expected) => {
    expect(sent(facts)).toMatchObject({ happenedDay: "2026-11-20", happenedTime: "09:00", ...expected });
  });

  test.each<readonly [string, Partial<Facts>, readonly string[]]>([
    [
      "the same text went to a like address first",
      { resent: { recipient: 0, wrong: "bo@gmail.com", minute: 29_000_000, recipients: WRONG } },
      [],
    ],
    [
      "the sender says sorry to whoever got it",
      { previous: { minute: 29_000_000, recipients: WRONG } },
      ["Se bort fra min mail, den gik til en forkert."],
    ],
  ])("%s: the first mail is reported, to the minute and with who got it", (_what, slip, said) => {
    const right = aJudgedRecipient({ address: "bo@gladsaxe.dk", kind: "own", domain: "gladsaxe.dk" });
    const facts = { ...body([...said, "Din sag, CPR 020160-9996"].join("\n")), recipients: [right], ...slip };
    const form = prefill({ kind: "stopped", at: null, seen: aSeenMail(facts) }, "1", now, texts);
    const at = new Date(29_000_000 * 60_000);
    expect(form).toMatchObject({ scenario: "mail_wrong_recipient", recipientKind: "other_citizen" });
    expect(form.mailMeta).toMatchObject({ sentAt: at.toISOString(), recipients: 1, domains: ["gmail.com"] });
    expect(form.happenedDay).toBe(at.toLocaleDateString("sv-SE"));
  });

  test("a mail that follows another, and says sorry for nothing, is reported itself", () => {
    const form = sent({ ...body("Hej igen"), previous: { minute: 29_000_000, recipients: WRONG } });
    expect(form.happenedDay).toBe("2026-11-20");
  });

  test("names no address, no word of the mail and no domain that may be a person's", () => {
    const recipients = [aJudgedRecipient({ address: "bo@hansen-familien.dk", name: "Bo Hansen" })];
    const form = sent({ ...body("Bo Hansen, CPR 020160-9996, har sukkersyge"), recipients });
    expect(JSON.stringify(toFiling(form, texts))).not.toMatch(/hansen|020160|sukkersyge/i);
  });

  test("without a mail knows when it was noticed and nothing else", () => {
    const form = prefill({ kind: "none" }, "1", now, texts);
    expect(form).toMatchObject({ scenario: null, description: "", noticedDay: "2026-11-24", noticedTime: "10:30" });
    expect(toFiling(form, texts)).toMatchObject({ mailMeta: null, addinOutcome: "not_checked" });
  });
});

describe("what is suggested can be filed as it stands", () => {
  test.each(DATA_CATEGORIES)("with the category %s", (category) => {
    const description = texts.suggested.data.replace("{data}", texts.labels.dataCategories[category].toLowerCase());
    const form = { ...sent(body("Hej")), description, dataCategories: [category] };
    expect(checkReport(form, context).filter(({ kind: is }) => is !== "name" || category !== "name")).toEqual([]);
  });
});

describe("what keeps a report from being filed", () => {
  const whole: ReportForm = { ...sent(body("Hej")), dataCategories: ["name"], description: "Til borger A." };
  test.each<readonly [string, Partial<ReportForm>, string, string]>([
    ["no scenario", { scenario: null }, "scenario", "missing"],
    ["no description", { description: " " }, "description", "missing"],
    ["no kind of data", { dataCategories: [] }, "dataCategories", "missing"],
    ["a CPR number", { description: "Det er 020160-9996" }, "description", "cpr"],
    ["a name", { description: "Else Test Lauridsen ringede" }, "description", "name"],
    ["tomorrow", { happenedDay: "2026-11-25" }, "happenedDay", "future"],
    ["noticed before it happened", { noticedDay: "2026-11-19", noticedTime: "08:00" }, "noticedDay", "order"],
    ["half a person", { subjectsCount: "1,5" }, "subjectsCount", "number"],
  ])("%s", (_what, change, field, kind) => {
    expect(checkReport(whole, context)).toEqual([]);
    expect(checkReport({ ...whole, ...change }, context)).toContainEqual({ field, kind });
  });
});

test("what only the sender knows becomes consequences and a measure", () => {
  const form = {
    ...sent(body("Hej")),
    opened: "yes",
    danger: "no",
    recalled: "yes",
    protectedAddress: "unknown",
  } as const;
  const filing = toFiling(form, texts);
  expect(filing.consequencesText).toContain("Er nogen i fare lige nu? Nej.");
  expect(filing.measures.map(({ kind }) => kind)).toEqual(["preexisting", "containment"]);
  expect(filing.protectedAddress).toBe("unknown");
});
