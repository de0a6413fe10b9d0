import { describe, expect, test } from "@jest/globals";
import { DATA_CATEGORIES } from "#core/breach/values.ts";
import type { Facts, RecipientKind } from "#core/facts/facts.ts";
import { checkReport } from "../../../src/taskpane/report/check-report.ts";
import { prefill } from "../../../src/taskpane/report/prefill.ts";
import type { ReportForm } from "../../../src/taskpane/report/report-form.ts";
import type { SeenMail } from "../../../src/taskpane/report/reported-mail.ts";
import { toFiling } from "../../../src/taskpane/report/to-filing.ts";
import { whoToAsk } from "../../../src/taskpane/report/who-to-ask.ts";
import { textsIn } from "../../../src/taskpane/wording/texts.ts";
import { anOrganisation, aSignal } from "../../support/an-organisation.ts";
import { aSeenMail } from "../../support/a-seen-mail.ts";
import { aJudgedRecipient } from "../../support/some-facts.ts";

const now = new Date("2026-11-24T10:30:00");
const at = new Date("2026-11-20T09:00:00");
const { report: texts } = textsIn("da");
const context = { now, today: "2026-11-24", organisation: anOrganisation(), texts };
const marked = anOrganisation({ secureMail: [aSignal({ type: "subjectPrefix", values: ["[sikker]"] })] });
const body = (value: string): Pick<Facts, "texts"> => ({ texts: [{ origin: "body", value }] });
const mail = (kind: SeenMail["kind"], parts: Partial<Facts>, rest: Partial<SeenMail> = {}): SeenMail => ({
  kind,
  isMeeting: false,
  at: kind === "draft" ? null : at,
  sender: { kind: "own", address: "sagsbehandler@gladsaxe.dk" },
  stamped: null,
  seen: aSeenMail({ organisation: marked, ...parts }),
  ...rest,
});
const filled = (kind: SeenMail["kind"], parts: Partial<Facts>, rest: Partial<SeenMail> = {}): ReportForm =>
  prefill(mail(kind, parts, rest), "1", now, texts);
const sent = (parts: Partial<Facts>, rest: Partial<SeenMail> = {}): ReportForm => filled("sent", parts, rest);

describe("a mail that was sent", () => {
  test.each<readonly [string, Partial<Facts>, Partial<ReportForm>]>([
    [
      "plain mail with a CPR number to a private mailbox",
      { ...body("CPR 020160-9996"), recipients: [aJudgedRecipient({ kind: "webmail" })] },
      {
        scenario: "mail_not_encrypted",
        encrypted: "no",
        channel: "mail",
        recipientKind: null,
        subjectsCount: "1",
        subjectsPrecision: "at_least",
        description: "En mail med CPR-nummer er sendt til en privat mailadresse uden sikker mail.",
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
      { scenario: "attachment_wrong_or_excessive", causeDetail: null, subjectsCount: "2" },
    ],
    [
      "a look-alike domain",
      { ...body("Hej"), recipients: [aJudgedRecipient({ resembles: "gentofte.dk" })] },
      { scenario: "mail_wrong_recipient", causeDetail: null },
    ],
    [
      "nothing wrong to be seen",
      { ...body("Hej"), recipients: [aJudgedRecipient({ channel: "secure" })] },
      { scenario: null, encrypted: "yes", subjectsCount: "", subjectsPrecision: "unknown", subjectCategories: [] },
    ],
    [
      "no marks of secure mail are known: nothing is proved",
      {
        ...body("CPR 020160-9996"),
        recipients: [aJudgedRecipient()],
        organisation: anOrganisation({ secureMail: [] }),
      },
      { scenario: null, encrypted: "unknown" },
    ],
    [
      "headers that could not be read prove nothing",
      { ...body("CPR 020160-9996"), recipients: [aJudgedRecipient({ channel: "unknown" })] },
      { scenario: null, encrypted: "unknown" },
    ],
  ])("%s", (_what, facts, expected) => {
    expect(sent(facts)).toMatchObject({ happenedDay: "2026-11-20", happenedTime: "09:00", ...expected });
  });

  test.each([
    ["v=1; postvagt=0.1.0; policy=abc; check=clear", "no_warning"],
    ["v=1; postvagt=0.1.0; policy=abc; check=warned", "warned_and_sent"],
    ["v=1; postvagt=0.1.0; policy=abc; check=other", null],
    [null, null],
  ])("what Postvagt said is what its header says: %s", (stamped, addinOutcome) => {
    expect(sent(body("Hej"), { stamped })).toMatchObject({ addinOutcome, told: "" });
  });

  test("names no address, no word of the mail and no domain that may be a person's", () => {
    const recipients = [aJudgedRecipient({ address: "bo@hansen-familien.dk", name: "Bo Hansen" })];
    const form = sent({ ...body("Bo Hansen, CPR 020160-9996, har sukkersyge"), recipients });
    expect(JSON.stringify(toFiling(form, texts))).not.toMatch(/hansen|020160|sukkersyge/i);
  });

  test("that puts right an earlier one reports the earlier one", () => {
    const minute = Math.floor(new Date("2026-11-20T08:12:00").getTime() / 60_000);
    const recipients = [aJudgedRecipient()];
    const form = sent({ ...body("Hej"), recipients, resent: { recipient: 0, wrong: "bo@example.org", minute } });
    expect(form).toMatchObject({ scenario: "mail_wrong_recipient", happenedTime: "08:12", encrypted: "unknown" });
  });
});

describe("a draft", () => {
  const recipients = [aJudgedRecipient({ kind: "webmail" })];
  test("is a near miss: nobody has received anything", () => {
    const form = filled("draft", { ...body("CPR 020160-9996"), recipients });
    expect(form).toMatchObject({
      scenario: "near_miss",
      recipientKind: null,
      encrypted: null,
      addinOutcome: "stopped",
      description: "En mail med CPR-nummer til en privat mailadresse var ved at blive sendt uden sikker mail.",
    });
    expect(toFiling(form, texts).mailMeta).toMatchObject({
      sentAt: null,
      rules: expect.arrayContaining(["cpr-not-secure"]),
    });
  });

  test("that tells of an earlier mistake is about that one", () => {
    const form = filled("draft", { ...body("Jeg kom til at sende min mail til en forkert modtager."), recipients });
    expect(form).toMatchObject({ scenario: "mail_wrong_recipient", happenedDay: "", encrypted: "unknown" });
  });

  test("of a meeting is called one", () => {
    const form = filled("draft", { ...body("Hej"), recipients }, { isMeeting: true });
    expect(form.description).toMatch(/^En mødeindkaldelse /);
  });
});

describe("a mail that was received", () => {
  const telling = body("Hej. Vi har fået en mail, der ikke er til os.");
  const from = (kind: RecipientKind): Partial<SeenMail> => ({ sender: { kind, address: "post@gentofte.dk" } });

  test("and tells of our mistake says who got it and when we heard, and nothing else", () => {
    const form = filled("received", telling, from("authority"));
    expect(form).toMatchObject({
      scenario: "mail_wrong_recipient",
      recipientKind: "other_authority",
      happenedDay: "",
      happenedTime: "",
      noticedDay: "2026-11-20",
      noticedTime: "09:00",
      encrypted: "unknown",
      mailMeta: null,
    });
    expect(toFiling(form, texts).times).toEqual([{ day: null, time: null, endDay: null, precision: "unknown" }]);
  });

  test("of a letter is about a letter", () => {
    const form = filled("received", body("Jeg har modtaget et brev, der ikke er til mig."), from("webmail"));
    expect(form).toMatchObject({
      scenario: "letter_wrong_recipient",
      channel: "letter",
      recipientKind: "other_citizen",
    });
  });

  test("and tells of nothing leaves it to the reporter", () => {
    const form = filled("received", body("Hej Mette"), from("webmail"));
    expect(form).toMatchObject({
      scenario: null,
      happenedDay: "",
      recipientKind: null,
      channel: null,
      encrypted: null,
    });
  });
});

describe("whom to ask to delete it", () => {
  const two = [aJudgedRecipient(), aJudgedRecipient({ address: "bo@example.org" })];
  test.each([
    ["its only recipient", mail("sent", { recipients: [aJudgedRecipient()] }), ["navn@example.org"]],
    ["nobody, where it is not known who is wrong", mail("sent", { recipients: two }), []],
    [
      "the one who told",
      mail("received", body("I har sendt mig en mail ved en fejl."), {
        sender: { kind: "webmail", address: "bo@example.org" },
      }),
      ["bo@example.org"],
    ],
    ["nobody of a draft", mail("draft", { recipients: [aJudgedRecipient()] }), []],
  ])("%s", (_what, reported, addresses) => {
    expect(whoToAsk(reported).addresses).toEqual(addresses);
  });
});

test("without a mail it is known when it was noticed and nothing else", () => {
  const form = prefill({ kind: "none" }, "1", now, texts);
  expect(form).toMatchObject({ scenario: null, description: "", noticedDay: "2026-11-24", noticedTime: "10:30" });
  expect(toFiling(form, texts)).toMatchObject({ mailMeta: null, addinOutcome: "not_checked" });
});

describe("one click files it as it stands", () => {
  test.each(DATA_CATEGORIES)("with the category %s", (category) => {
    const list = texts.labels.dataCategories[category].toLowerCase();
    const description = texts.suggested.sent
      .replace("{what}", texts.suggested.mail)
      .replace("{data}", texts.suggested.data.replace("{list}", list))
      .replace("{who}", texts.suggested.nobody)
      .replace("{channel}", "");
    const form = { ...sent(body("Hej")), description, dataCategories: [category] };
    expect(checkReport(form, context).filter(({ kind }) => kind !== "name" || category !== "name")).toEqual([]);
  });

  test.each(["draft", "sent", "received"] as const)("%s", (kind) => {
    expect(checkReport(filled(kind, body("Hej")), context)).toEqual([]);
  });

  test("what happened may be chosen or written, and nothing else is needed", () => {
    const empty = prefill({ kind: "none" }, "1", now, texts);
    expect(checkReport(empty, context)).toEqual([{ field: "description", kind: "missing" }]);
    expect(checkReport({ ...empty, description: "Et brev er væk." }, context)).toEqual([]);
    const chosen = { ...empty, scenario: "lost_or_stolen" } as const;
    expect(checkReport(chosen, context)).toEqual([]);
    expect(toFiling(chosen, texts).description).toBe("Tabt eller stjålet.");
  });
});

describe("what keeps a report from being filed", () => {
  const whole: ReportForm = { ...sent(body("Hej")), description: "Til borger A." };
  test.each<readonly [string, Partial<ReportForm>, string, string]>([
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
  const form = { ...sent(body("Hej")), opened: "yes", danger: "no", recalled: "yes" } as const;
  const filing = toFiling({ ...form, scenario: "mail_wrong_recipient", told: "Postvagt spurgte." }, texts);
  expect(filing.consequencesText).toContain("Er nogen i fare, eller har nogen beskyttet adresse? Nej.");
  expect(filing.measures.map(({ kind }) => kind)).toEqual(["preexisting", "containment"]);
  expect(filing.protectedAddress).toBe("no");
});
