import { describe, expect, test } from "@jest/globals";
import type { Facts } from "#core/facts/facts.ts";
import { prefill } from "../../../src/taskpane/report/prefill.ts";
import type { SeenMail } from "../../../src/taskpane/report/reported-mail.ts";
import { textsIn } from "../../../src/taskpane/wording/texts.ts";
import { aSeenMail } from "../../support/a-seen-mail.ts";
import { aJudgedRecipient } from "../../support/some-facts.ts";

const now = new Date("2026-11-24T10:30:00");
const at = new Date("2026-11-20T09:00:00");
const { report: texts } = textsIn("da");
const body = (value: string): Pick<Facts, "texts"> => ({ texts: [{ origin: "body", value }] });
const mailOf = (facts: Partial<Facts>): SeenMail => ({
  kind: "draft",
  isMeeting: false,
  at: null,
  sender: { kind: "own", address: "sagsbehandler@gladsaxe.dk" },
  stamped: null,
  seen: aSeenMail(facts),
});
const WRONG = [aJudgedRecipient({ address: "bo@gmail.com", kind: "webmail", domain: "gmail.com" })];

describe("a mail that puts an earlier one right", () => {
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
    const form = prefill(mailOf(facts), "1", now, texts);
    const slipped = new Date(29_000_000 * 60_000);
    expect(form).toMatchObject({ scenario: "mail_wrong_recipient", recipientKind: "other_citizen" });
    expect(form.mailMeta).toMatchObject({ sentAt: slipped.toISOString(), recipients: 1, domains: ["gmail.com"] });
    expect(form.happenedDay).toBe(slipped.toLocaleDateString("sv-SE"));
  });

  test("a mail that follows another, and says sorry for nothing, is reported itself", () => {
    const form = prefill(
      { ...mailOf({ ...body("Hej igen"), previous: { minute: 29_000_000, recipients: WRONG } }), kind: "sent", at },
      "1",
      now,
      texts,
    );
    expect(form.happenedDay).toBe("2026-11-20");
  });
});
