import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { aPolicy, outside, unread } from "../support/a-policy.ts";
import type { Behaviour, CallName } from "../support/fake-outlook.ts";
import { file, person } from "../support/fake-outlook.ts";
import { pressSend } from "../support/press-send.ts";

const behaviours = fc.oneof(
  fc.constant<Behaviour>({ kind: "answer" }),
  fc.nat({ max: 8000 }).map((after): Behaviour => ({ kind: "answer", after })),
  fc.record({
    kind: fc.constant("fail" as const),
    code: fc.integer({ min: 5001, max: 9060 }),
    after: fc.nat({ max: 8000 }),
  }),
  fc.constantFrom<Behaviour>({ kind: "hang" }, { kind: "throw" }, { kind: "answer-twice" }, { kind: "answer-nothing" }),
  fc.constantFrom(undefined, null, "", [], {}).map((value): Behaviour => ({ kind: "answer-with", value })),
);

const callNames: readonly CallName[] = [
  "to",
  "cc",
  "bcc",
  "from",
  "subject",
  "body",
  "composeType",
  "attachments",
  "sessionGet",
  "sessionSet",
  "headersSet",
  "content:a.txt",
  "content:b.txt",
];

test("Outlook gets exactly one answer within 4.5 seconds, whatever it does itself", async () => {
  const anything = fc.record({
    behaviour: fc.dictionary(fc.constantFrom(...callNames), behaviours),
    otherwise: behaviours,
    mailbox: fc.constantFrom("1.12", "1.13", "1.14", "1.15", "1.16"),
    itemType: fc.constantFrom("message" as const, "appointment" as const),
    attachments: fc.constantFrom([], [file("a.txt")], [file("a.txt"), file("b.txt")]),
    to: fc.constantFrom([person("borger@gmail.com")], [person("kollega@gladsaxe.dk")], [person("")], []),
  });
  const policies = fc.constantFrom(
    aPolicy([outside("block"), unread]),
    aPolicy([outside("justify")], { stamp: true }),
    aPolicy([outside("warn"), unread], { whenCheckFails: "allow" }),
  );
  await fc.assert(
    fc.asyncProperty(anything, policies, async (fake, policy) => {
      const { answers, after, clock } = await pressSend(fake, policy, 20_000);
      expect(answers).toHaveLength(1);
      expect(typeof answers[0]?.allowEvent).toBe("boolean");
      expect(answers[0]?.allowEvent === true || (answers[0]?.errorMessage ?? "").length > 0).toBe(true);
      expect(after).toBeLessThanOrEqual(4500);
      expect(clock.pending()).toBe(0);
    }),
    { numRuns: 300 },
  );
}, 60_000);
