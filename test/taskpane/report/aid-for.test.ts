import { describe, expect, test } from "@jest/globals";
import { SCENARIOS } from "#core/breach/values.ts";
import { aidFor } from "../../../src/taskpane/report/aid-for.ts";
import { deletionMail } from "../../../src/taskpane/report/deletion-mail.ts";
import { askedFirst, askedLater } from "../../../src/taskpane/report/questions.ts";
import { firstReport } from "../../../src/taskpane/state/first-report.ts";
import { textsIn } from "../../../src/taskpane/wording/texts.ts";

describe("first aid fits what happened", () => {
  test.each([
    ["near_miss", null, []],
    ["mail_wrong_recipient", "other_citizen", ["ask-deletion", "no-recall", "call"]],
    ["mail_wrong_recipient", "colleague", ["ask-deletion", "recall", "call"]],
    ["mail_wrong_recipient", null, ["ask-deletion", "call"]],
    ["mail_not_encrypted", "other_citizen", ["call"]],
    ["letter_wrong_recipient", "other_citizen", ["ask-return", "call"]],
    ["published", null, ["take-down", "call"]],
    ["lost_or_stolen", null, ["call-it", "call"]],
    [null, null, ["call"]],
  ] as const)("%s to %s", (scenario, recipientKind, aids) => {
    expect(aidFor({ scenario, recipientKind }, false)).toEqual(aids);
  });
});

test("a mail that is known to have left the organisation is not recalled, whoever got it", () => {
  const form = { scenario: "mail_wrong_recipient", recipientKind: null } as const;
  expect(aidFor(form, true)).toEqual(["ask-deletion", "no-recall", "call"]);
});

describe("what is asked", () => {
  test.each([null, ...SCENARIOS])("at most four questions in sight, and none twice: %s", (scenario) => {
    const first = askedFirst(scenario);
    expect(first.length).toBeLessThanOrEqual(4);
    const all = [...first, ...askedLater(scenario)];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("the mail that asks for deletion", () => {
  const { report: texts } = textsIn("da");
  const { form } = firstReport(new Date("2026-11-24T10:30:00"), texts);
  const asked = (hasTold: boolean) => ({ addresses: ["navn@gmail.com"], hasTold, isOutside: true });

  test("names the day in Danish, and whoever asks", () => {
    const sent = { ...form, happenedDay: "2026-11-20", happenedTime: "09:05" };
    const text = deletionMail({ form: sent, asked: asked(false) }, texts, "Mette Holm");
    expect(text).toContain("den 20. november 2026 kl. 09.05.");
    expect(text.endsWith("Venlig hilsen\nMette Holm")).toBe(true);
  });

  test.each([
    [false, "Jeg har ved en fejl sendt dig en mail. Den var ikke til dig."],
    [true, "Tak, fordi du skrev til os. Mailen var ikke til dig."],
  ])("without a day; who has told is thanked (%s)", (hasTold, sentence) => {
    const text = deletionMail({ form: { ...form, happenedDay: "" }, asked: asked(hasTold) }, texts, "");
    expect(text).toContain(sentence);
    expect(text).not.toMatch(/[{}]|undefined/);
  });
});
