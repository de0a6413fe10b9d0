import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatFailure, formatHandover } from "#hosts/outlook/handover.ts";
import { parseHandover } from "#hosts/outlook/parse-handover.ts";
import { someFacts } from "../../support/some-facts.ts";

const reason = { rule: "cpr-not-secure", severity: "block", findings: [], unread: [] } as const;
const text = formatHandover({ action: "block", reasons: [reason] }, someFacts(), []);
const named = { kind: "reasons", reasons: [{ rule: "cpr-not-secure", fingerprint: expect.any(String) }] };

describe("what Send hands on to the pane", () => {
  test.each<[string, unknown, unknown]>([
    ["the text", text, named],
    ["a text of the text", JSON.stringify(text), named],
    ["the object that it means", JSON.parse(text), named],
    ["a check that failed", formatFailure("outlook 9018"), { kind: "failed" }],
  ])("is read from %s", (_, data, expected) => {
    expect(parseHandover(data)).toMatchObject(expected as object);
  });

  test.each<[string, unknown]>([
    ["nothing", ""],
    ["undefined", undefined],
    ["null", null],
    ["a text that is no JSON", "{"],
    ["another version", JSON.stringify({ version: 2, action: "block", reasons: [] })],
    ["somebody else's", JSON.stringify({ version: 1, action: "block" })],
  ])("is nothing in %s", (_, data) => {
    expect(parseHandover(data)).toBeUndefined();
  });

  test("never breaks the pane", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.anything()), (data) => {
        const handed = parseHandover(data);
        expect(handed === undefined || handed.kind === "failed" || Array.isArray(handed.reasons)).toBe(true);
      }),
    );
  });
});
