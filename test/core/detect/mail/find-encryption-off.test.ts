import { expect, test } from "@jest/globals";
import { findEncryptionOff } from "#core/detect/mail/find-encryption-off.ts";
import { someFacts } from "../../../support/some-facts.ts";

test.each([
  ["no tag", [], 0],
  ["one tag that switches encryption off", ["usikker-tag"], 1],
  ["two of them", ["usikker-tag", "plain-header"], 2],
])("%s", (_, negativeSignals, count) => {
  const found = findEncryptionOff(someFacts({ negativeSignals }), []);
  expect(found).toHaveLength(count);
  expect(found.every(({ kind, certainty }) => kind === "encryption-off" && certainty === "certain")).toBe(true);
});
