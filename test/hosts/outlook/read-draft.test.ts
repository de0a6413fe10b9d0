import { describe, expect, test } from "@jest/globals";
import type { SecureSignal } from "#core/facts/organisation.ts";
import { connect } from "#hosts/outlook/connect.ts";
import { readDraft } from "#hosts/outlook/read-draft.ts";
import { aSignal } from "../../support/an-organisation.ts";
import type { CallName, FakeOutlook } from "../../support/fake-outlook.ts";
import { fakeOutlook, person } from "../../support/fake-outlook.ts";
import { fakeClock } from "../../support/fake-clock.ts";

async function read(fake: FakeOutlook, secureMail: readonly SecureSignal[] = []) {
  const clock = fakeClock();
  const stoodIn = fakeOutlook(fake, clock);
  const reading = readDraft(connect(stoodIn.context), secureMail, { clock, at: clock.now() + 2800 });
  await clock.advance(2800);
  return { ...(await reading), calls: stoodIn.calls, most: stoodIn.most, pending: clock.pending() };
}

describe("a mail in the window", () => {
  test("is read with its recipients, sender, subject, text and kind", async () => {
    const { message, missed } = await read({
      to: [person("borger@gmail.com", { displayName: "En Borger" })],
      cc: [person("team@gladsaxe.dk", { recipientType: "distributionList" })],
      bcc: [person("arkiv@gladsaxe.dk")],
      from: person("jobcenter@gladsaxe.dk"),
      subject: "Din sag",
      body: "<p>Hej</p>",
      composeType: "reply",
    });
    expect(message).toEqual({
      from: { address: "jobcenter@gladsaxe.dk", name: "" },
      recipients: [
        { field: "to", address: "borger@gmail.com", name: "En Borger", isGroup: false },
        { field: "cc", address: "team@gladsaxe.dk", name: "", isGroup: true },
        { field: "bcc", address: "arkiv@gladsaxe.dk", name: "", isGroup: false },
      ],
      subject: "Din sag",
      body: { format: "html", content: "<p>Hej</p>" },
      composeType: "reply",
      signals: [],
      unreadSignals: [],
    });
    expect(missed).toEqual([]);
  });

  test("of a meeting, those who are invited are the recipients", async () => {
    const { message } = await read({
      itemType: "appointment",
      to: [person("borger@gmail.com")],
      cc: [person("kollega@gladsaxe.dk")],
      from: person("leder@gladsaxe.dk"),
    });
    expect(message.recipients.map(({ field, address }) => [field, address])).toEqual([
      ["to", "borger@gmail.com"],
      ["cc", "kollega@gladsaxe.dk"],
    ]);
    expect(message.from.address).toBe("leder@gladsaxe.dk");
    expect(message.composeType).toBe("unknown");
  });

  test("from a shared mailbox is from that mailbox, and from the user where Outlook does not say", async () => {
    const shared = { from: person("sikkerpost@gladsaxe.dk"), user: "ane@gladsaxe.dk" };
    expect((await read(shared)).message.from.address).toBe("sikkerpost@gladsaxe.dk");
    const silent = await read({ ...shared, behaviour: { from: { kind: "hang" } } });
    expect(silent.message.from.address).toBe("ane@gladsaxe.dk");
  });

  test.each(["/o=ExchangeLabs/cn=Recipients/cn=ab12", ""])(
    "an entry without a mail address (%p) is passed on",
    async (address) => {
      const { message } = await read({ to: [person(address, { displayName: "Ane Andersen" })] });
      expect(message.recipients).toEqual([{ field: "to", address, name: "Ane Andersen", isGroup: false }]);
    },
  );

  test.each<CallName>(["to", "cc", "bcc"])("when %s cannot be read, somebody unknown stands there", async (field) => {
    const { message } = await read({ behaviour: { [field]: { kind: "fail", code: 9020 } as const } });
    expect(message.recipients).toEqual([{ field, address: "", name: "", isGroup: false }]);
  });

  test.each([
    ["subject", { kind: "hang" }, { origin: "subject", because: "out-of-time" }],
    ["subject", { kind: "throw" }, { origin: "subject", because: "unavailable" }],
    ["body", { kind: "fail", code: 9020 }, { origin: "body", because: "unavailable" }],
    ["body", { kind: "hang" }, { origin: "body", because: "out-of-time" }],
    ["attachments", { kind: "hang" }, { origin: "body", because: "not-listed" }],
    ["attachments", { kind: "answer-nothing" }, { origin: "body", because: "not-listed" }],
  ] as const)("when %s %j, that is said", async (call, behaviour, expected) => {
    const { missed, pending } = await read({ behaviour: { [call]: behaviour } });
    expect(missed).toEqual([expected]);
    expect(pending).toBe(0);
  });

  test.each([undefined, null, {}])(
    "a success that brings %p makes that part unread, and nothing else",
    async (value) => {
      const nothing = { kind: "answer-with", value } as const;
      const fake = { subject: "Din sag", body: "<p>Hej</p>", to: [person("borger@gmail.com")] };
      const brought = async (call: CallName) => read({ ...fake, behaviour: { [call]: nothing } });
      expect((await brought("subject")).missed).toEqual([{ origin: "subject", because: "unavailable" }]);
      expect((await brought("body")).missed).toEqual([{ origin: "body", because: "unavailable" }]);
      expect((await brought("attachments")).missed).toEqual([{ origin: "body", because: "not-listed" }]);
      expect((await brought("composeType")).message.composeType).toBe("unknown");
      expect((await brought("from")).message.from.address).toBe("sagsbehandler@gladsaxe.dk");
      expect((await brought("to")).message.recipients).toEqual([
        { field: "to", address: "", name: "", isGroup: false },
      ]);
    },
  );

  test.each([undefined, null])("headers that come as %p are unread, not absent", async (value) => {
    const signals = [aSignal({ type: "header", values: ["x-secure"] })];
    const marked = await read({ behaviour: { headers: { kind: "answer-with", value } } }, signals);
    expect(marked.message.unreadSignals).toEqual(["header"]);
  });

  test.each(["reply", "forward"])("the text of a %s that comes empty is asked for again", async (composeType) => {
    const fake = { composeType, body: "<p>Hej</p>" };
    const late = await read({ ...fake, behaviour: { body: { kind: "answer-with", value: "", times: 2 } } });
    expect(late.message.body.content).toBe("<p>Hej</p>");
    expect(late.missed).toEqual([]);
    const never = await read({ ...fake, behaviour: { body: { kind: "answer-with", value: "" } } });
    expect(never.missed).toEqual([{ origin: "body", because: "unavailable" }]);
  });

  test("a new mail may have no text", async () => {
    const { missed, calls } = await read({ composeType: "newMail", body: "" });
    expect(missed).toEqual([]);
    expect(calls.filter((call) => call === "body")).toHaveLength(1);
  });

  test("entries that are no entries are somebody, or some file", async () => {
    const odd = await read({ behaviour: { to: { kind: "answer-with", value: [null, { displayName: "Ane" }] } } });
    expect(odd.message.recipients.map(({ address, name }) => [address, name])).toEqual([
      ["", ""],
      ["", "Ane"],
    ]);
    const files = await read({ behaviour: { attachments: { kind: "answer-with", value: [{ id: "0" }] } } });
    expect(files.listed).toMatchObject([{ id: "0", name: "", size: 0 }]);
  });

  test("when the first three calls hang, the others still get their turn", async () => {
    const hang = { kind: "hang" } as const;
    const { message, missed } = await read({ subject: "Din sag", behaviour: { to: hang, cc: hang, bcc: hang } });
    expect(message.subject).toBe("Din sag");
    expect(message.recipients).toHaveLength(3);
    expect(missed).toEqual([]);
  });

  test("no more than three calls are under way at once", async () => {
    const signals = [
      aSignal({ type: "header", values: ["x-secure: yes"] }),
      aSignal({ type: "category", values: ["Sikker"] }),
    ];
    const { most } = await read({ otherwise: { kind: "answer", after: 50 } }, signals);
    expect(most.calls).toBe(3);
  });
});

describe("marks of secure mail", () => {
  const fake: FakeOutlook = {
    headers: { "x-secure": "yes", "x-other": "no" },
    label: "4f1c",
    categories: ["Sikker"],
    itemClass: "IPM.Note.Sikker",
  };

  test.each([
    [
      aSignal({ type: "header", values: ["x-secure: yes"] }),
      { kind: "header", name: "x-secure", value: "yes" },
      "headers",
    ],
    [aSignal({ type: "labelId", values: ["4f1c"] }), { kind: "label", id: "4f1c" }, "label"],
    [aSignal({ type: "category", values: ["Sikker"] }), { kind: "category", name: "Sikker" }, "categories"],
    [
      aSignal({ type: "itemClass", values: ["IPM.Note.Sikker"] }),
      { kind: "itemClass", name: "IPM.Note.Sikker" },
      "itemClass",
    ],
  ] as const)("%j is asked for because the organisation goes by it", async (signal, expected, call) => {
    const { message, calls } = await read(fake, [signal]);
    expect(message.signals).toEqual([expected]);
    expect(calls).toContain(call);
  });

  test("nothing is asked that nobody goes by", async () => {
    const { calls } = await read(fake, [aSignal({ type: "subjectPrefix", values: ["[sikker]"] })]);
    expect(
      calls.filter((call) => ["headers", "label", "labelsEnabled", "categories", "itemClass"].includes(call)),
    ).toEqual([]);
  });

  test("a mark that Outlook does not hand over is unread, not absent", async () => {
    const { message } = await read({ behaviour: { headers: { kind: "hang" } } }, [
      aSignal({ type: "header", values: ["x-secure"] }),
    ]);
    expect(message.signals).toEqual([]);
    expect(message.unreadSignals).toEqual(["header"]);
  });

  test("in a meeting, which has no headers, the mark is unread", async () => {
    const { message } = await read({ itemType: "appointment" }, [aSignal({ type: "header", values: ["x-secure"] })]);
    expect(message.unreadSignals).toEqual(["header"]);
  });
});
