import { expect, test } from "@jest/globals";
import { findLimitedSignals } from "../../../src/cli/policy/find-limited-signals.ts";
import { aSignal } from "../../support/an-organisation.ts";

test("a category and a label are named with the clients and licences that lack them, and no other mark is", () => {
  const notes = findLimitedSignals([
    aSignal({ id: "tag", type: "subjectPrefix", values: ["[sikker]"] }),
    aSignal({ id: "category", type: "category", values: ["Sikker"] }),
    aSignal({ id: "header", type: "header", values: ["X-Secure"] }),
    aSignal({ id: "label", type: "labelId", values: ["4f1c"] }),
  ]);
  expect(notes.map(({ mark, code }) => [mark, code])).toEqual([
    ["category", "mark-category"],
    ["label", "mark-label"],
  ]);
  expect(notes[0]?.note).toContain("new Outlook");
  expect(notes[1]?.note).toContain("E5");
});
