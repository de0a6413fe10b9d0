import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { aPolicy, outside, unread } from "../../support/a-policy.ts";
import { launch } from "../../support/launch.ts";
import type { Behaviour, CallName, FakeOutlook } from "../../support/fake-outlook.ts";
import { file, person } from "../../support/fake-outlook.ts";

const CHANGES = [
  "onMessageRecipientsChanged",
  "onMessageAttachmentsChanged",
  "onMessageCompose",
  "onMessageFromChanged",
  "onSensitivityLabelChanged",
  "onAppointmentAttachmentsChanged",
  "onAppointmentAttendeesChanged",
];

const leaving: FakeOutlook = { to: [person("borger@gmail.com")], subject: "Din sag", body: "<p>Hej</p>" };

describe("the built script in a bare ES2016 engine", () => {
  test("loads, associates its handlers at top level, and leaves no global variable", async () => {
    const { engine } = await launch("onMessageSend", leaving);
    expect(engine.associated).toEqual(["onMessageSend", "onAppointmentSend", ...CHANGES]);
    expect(engine.globals).toEqual([]);
  });

  test.each<[string, FakeOutlook, boolean]>([
    ["onMessageSend", leaving, false],
    ["onMessageSend", { ...leaving, to: [person("kollega@gladsaxe.dk")] }, true],
    ["onAppointmentSend", { ...leaving, itemType: "appointment" }, false],
    ["onAppointmentSend", { ...leaving, itemType: "appointment", to: [person("kollega@skole.gladsaxe.dk")] }, true],
  ])("%s judges %j by the policy before it", async (name, fake, allowEvent) => {
    const { answers, pending } = await launch(name, fake, aPolicy([outside("block")]));
    expect(answers.map((answer) => answer.allowEvent)).toEqual([allowEvent]);
    expect(allowEvent || answers[0]?.errorMessage?.includes("Mailen er ikke sendt.")).toBe(true);
    expect(pending).toBe(0);
  });

  test.each(CHANGES)("%s is answered once", async (name) => {
    const { answers, pending } = await launch(name, { ...leaving, attachments: [file("notat.txt")] });
    expect(answers).toHaveLength(1);
    expect(pending).toBe(0);
  });

  test("gives exactly one answer whatever Outlook does", async () => {
    const behaviour = fc.oneof(
      fc.nat({ max: 8000 }).map((after): Behaviour => ({ kind: "answer", after })),
      fc.constantFrom<Behaviour>(
        { kind: "hang" },
        { kind: "throw" },
        { kind: "answer-twice" },
        { kind: "answer-nothing" },
        { kind: "fail", code: 5001 },
      ),
    );
    const calls = fc.constantFrom<CallName>(
      "to",
      "cc",
      "subject",
      "body",
      "from",
      "attachments",
      "content:a.txt",
      "sessionGet",
      "sessionSet",
    );
    const fakes = fc.record({
      behaviour: fc.dictionary(calls, behaviour),
      otherwise: behaviour,
      mailbox: fc.constantFrom("1.12", "1.14", "1.16"),
      itemType: fc.constantFrom("message" as const, "appointment" as const),
      attachments: fc.constantFrom([], [file("a.txt")]),
    });
    const names = fc.constantFrom("onMessageSend", "onAppointmentSend", ...CHANGES);
    await fc.assert(
      fc.asyncProperty(names, fakes, async (name, fake) => {
        const { answers, pending } = await launch(name, { ...leaving, ...fake }, aPolicy([outside("block"), unread]));
        expect(answers).toHaveLength(1);
        expect(pending).toBe(0);
      }),
      {
        numRuns: 60,
        examples: [
          // Of a mail that has no id yet, nothing is answered when it is asked for.
          [
            "onMessageCompose",
            {
              behaviour: {},
              otherwise: { kind: "answer-nothing" },
              mailbox: "1.12",
              itemType: "message",
              attachments: [],
            },
          ],
        ],
      },
    );
  }, 60_000);
});
