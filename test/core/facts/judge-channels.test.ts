import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { gather } from "#core/facts/gather.ts";
import type { SecureSignal } from "#core/facts/organisation.ts";
import { mailChannel } from "#core/facts/outside-recipients.ts";
import type { Message } from "#core/mail/message.ts";
import { aMessage, aRecipient } from "../../support/a-message.ts";
import { anOrganisation, aSignal } from "../../support/an-organisation.ts";

function gathered(message: Partial<Message>, secureMail: readonly SecureSignal[]) {
  const whole = aMessage({ recipients: [aRecipient("navn@example.org")], ...message });
  return gather(whole, [], { organisation: anOrganisation({ secureMail }), today: "2026-11-24" });
}

const prefix = aSignal({ type: "subjectPrefix", values: ["[sikker]"] });
const contains = aSignal({ type: "subjectContains", values: ["[encrypt]"] });
const off = aSignal({ id: "off", type: "subjectContains", values: ["[unsecure]"], negative: true });

describe("the channel of a mail to one outsider", () => {
  test.each<[string, Partial<Message>, readonly SecureSignal[], string]>([
    ["no marks are configured", { subject: "Hej" }, [], "plain"],
    ["the subject begins with the tag", { subject: "[sikker] Hej" }, [prefix], "secure"],
    ["the tag stands later", { subject: "Hej [sikker]" }, [prefix], "plain"],
    ["capital letters do not count", { subject: "[SIKKER] Hej" }, [prefix], "secure"],
    [
      "capital letters count",
      { subject: "crypt Hej" },
      [aSignal({ type: "subjectPrefix", values: ["CRYPT"], caseSensitive: true })],
      "plain",
    ],
    ["the tag stands anywhere", { subject: "Hej [encrypt] du" }, [contains], "secure"],
    ["the tag was inherited from the mail that is answered", { subject: "SV: [encrypt] Hej" }, [contains], "plain"],
    ["an inherited prefix", { subject: "SV: [sikker] Hej" }, [prefix], "plain"],
    [
      "an inherited tag counts here",
      { subject: "SV: [encrypt] Hej" },
      [{ ...contains, acceptInReply: true }],
      "secure",
    ],
    ["a tag put before the reply mark is new", { subject: "[encrypt] SV: Hej" }, [contains], "secure"],
    [
      "a header says so",
      { signals: [{ kind: "header", name: "x-smenc", value: "yes" }] },
      [aSignal({ type: "header", values: ["X-SMENC: yes"] })],
      "secure",
    ],
    [
      "a header with another value",
      { signals: [{ kind: "header", name: "x-smenc", value: "no" }] },
      [aSignal({ type: "header", values: ["x-smenc: yes"] })],
      "plain",
    ],
    [
      "a header that only must be there",
      { signals: [{ kind: "header", name: "X-Sikker", value: "1" }] },
      [aSignal({ type: "header", values: ["X-Sikker"] })],
      "secure",
    ],
    [
      "a header that Outlook did not hand over",
      { unreadSignals: ["header"] },
      [aSignal({ type: "header", values: ["x-smenc: yes"] })],
      "unknown",
    ],
    [
      "the secure mailbox is the sender",
      { from: { address: "SikkerPost@gladsaxe.dk", name: "" } },
      [aSignal({ type: "fromAddress", values: ["sikkerpost@gladsaxe.dk"] })],
      "secure",
    ],
    [
      "the recipient is on the tunnel list",
      {},
      [aSignal({ type: "recipientDomainList", values: ["example.org"], covers: "matching" })],
      "secure",
    ],
    [
      "a domain that only ends like one on the list",
      { recipients: [aRecipient("a@notexample.org")] },
      [aSignal({ type: "recipientDomainList", values: ["example.org"] })],
      "plain",
    ],
    [
      "a CPR number typed as Digital Post address",
      { recipients: [aRecipient("0504909995@12345678.ngdp.digital-post.dk")] },
      [aSignal({ type: "recipientPattern", values: ["*@*.ngdp.digital-post.dk"] })],
      "secure",
    ],
    [
      "an encrypting label",
      { signals: [{ kind: "label", id: "0A1B" }] },
      [aSignal({ type: "labelId", values: ["0a1b"] })],
      "secure",
    ],
    [
      "a category",
      { signals: [{ kind: "category", name: "Sikker" }] },
      [aSignal({ type: "category", values: ["sikker"] })],
      "secure",
    ],
    [
      "an item class",
      { signals: [{ kind: "itemClass", name: "IPM.Note.SMIME" }] },
      [aSignal({ type: "itemClass", values: ["IPM.Note.SMIME*"] })],
      "secure",
    ],
    ["all outgoing mail is forced to TLS", {}, [aSignal({ type: "orgForcedTls" })], "secure"],
    ["a tag switches forced TLS off", { subject: "[unsecure] Hej" }, [aSignal({ type: "orgForcedTls" }), off], "plain"],
    [
      "an inherited opt-out is believed",
      { subject: "SV: [unsecure] Hej" },
      [aSignal({ type: "orgForcedTls" }), off],
      "plain",
    ],
    [
      "a tag that covers only some domains",
      { subject: "[sikker] Hej" },
      [{ ...prefix, covers: "matching", matching: ["regionh.dk"] }],
      "plain",
    ],
  ])("%s", (_, message, signals, channel) => {
    expect(mailChannel(gathered(message, signals))).toBe(channel);
  });
});

test("one plain address among secure ones makes the mail not secure", () => {
  const list = aSignal({ type: "recipientDomainList", values: ["regionh.dk"] });
  const facts = gathered({ recipients: [aRecipient("a@regionh.dk"), aRecipient("b@example.org")] }, [list]);
  expect(facts.recipients.map(({ channel }) => channel)).toEqual(["secure", "plain"]);
  expect(mailChannel(facts)).toBe("plain");
});

test("a mail that stays inside is secure", () => {
  expect(mailChannel(gathered({ recipients: [aRecipient("b@gladsaxe.dk")] }, []))).toBe("secure");
});

test("a negative mark that is present is named", () => {
  expect(gathered({ subject: "[unsecure] Hej" }, [off]).negativeSignals).toEqual(["off"]);
});

test("the subject is open unless a mark protects it", () => {
  expect(gathered({ subject: "[sikker]" }, [prefix]).subjectIsProtected).toBe(false);
  expect(gathered({ subject: "[sikker]" }, [{ ...prefix, subjectProtected: true }]).subjectIsProtected).toBe(true);
});

test("an empty list of values matches nothing", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        "subjectPrefix",
        "subjectContains",
        "header",
        "fromAddress",
        "labelId",
        "category",
        "itemClass",
        "recipientPattern",
        "recipientDomainList" as const,
      ),
      fc.string(),
      (type, subject) => {
        expect(mailChannel(gathered({ subject }, [aSignal({ type, values: [] })]))).toBe("plain");
      },
    ),
  );
});
