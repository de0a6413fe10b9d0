import { expect, test } from "@jest/globals";
import { findLimitedSignals } from "../../../src/cli/policy/find-limited-signals.ts";
import { aSignal } from "../../support/an-organisation.ts";

test("a category and a label are named with the clients and licences that lack them, and no other mark is", () => {
  const notes = findLimitedSignals([
    aSignal({ type: "subjectPrefix", values: ["[sikker]"] }),
    aSignal({ type: "category", values: ["Sikker"] }),
    aSignal({ type: "header", values: ["X-Secure"] }),
    aSignal({ type: "labelId", values: ["4f1c"] }),
  ]);
  expect(notes.map(({ path }) => path)).toEqual(["organisation.secureMail[1]", "organisation.secureMail[3]"]);
  expect(notes[0]?.note).toContain("new Outlook");
  expect(notes[1]?.note).toContain("E5");
});
