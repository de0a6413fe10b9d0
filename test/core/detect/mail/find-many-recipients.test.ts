import { describe, expect, test } from "@jest/globals";
import type { JudgedRecipient } from "#core/facts/facts.ts";
import { findManyRecipients } from "#core/detect/mail/find-many-recipients.ts";
import { aJudgedRecipient, someFacts } from "../../../support/some-facts.ts";

const times = (count: number, parts: (n: number) => Partial<JudgedRecipient>): readonly JudgedRecipient[] =>
  Array.from({ length: count }, (_, n) => aJudgedRecipient(parts(n)));

const parents = (count: number, field: "to" | "cc" | "bcc" = "to") =>
  times(count, (n) => ({ address: `foraelder${n}@gmail.com`, kind: "webmail", field }));

describe("outsiders who see each other's addresses", () => {
  test.each<[string, readonly JudgedRecipient[], "likely" | "certain"]>([
    ["four parents in To", parents(4), "likely"],
    ["four parents in Cc", parents(4, "cc"), "likely"],
    ["ten parents", parents(10), "certain"],
    ["ten firms", times(10, (n) => ({ address: `info@firma${n}.dk` })), "likely"],
    ["ten people of five firms", times(10, (n) => ({ address: `person${n}@firma${n % 5}.dk` })), "likely"],
    ["four parents among colleagues", [...parents(4), ...times(5, () => ({ kind: "own" }))], "likely"],
  ])("%s are many", (_, recipients, certainty) => {
    const outside = recipients.flatMap(({ kind }, index) => (kind === "own" ? [] : [index]));
    const found = findManyRecipients(someFacts({ recipients }), []);
    expect(found).toEqual([{ kind: "many-recipients", recipients: outside, certainty }]);
  });

  test.each<[string, readonly JudgedRecipient[]]>([
    ["nobody", []],
    ["three parents", parents(3)],
    ["forty parents in Bcc", parents(40, "bcc")],
    ["forty colleagues", times(40, (n) => ({ address: `kollega${n}@gladsaxe.dk`, kind: "own" }))],
    ["twelve people of one firm", times(12, (n) => ({ address: `person${n}@firma.dk` }))],
    ["nine firms", times(9, (n) => ({ address: `info@firma${n}.dk` }))],
  ])("%s are not", (_, recipients) => {
    expect(findManyRecipients(someFacts({ recipients }), [])).toEqual([]);
  });
});
