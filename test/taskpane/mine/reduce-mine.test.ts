import { expect, test } from "@jest/globals";
import { firstMine, type MineEvent, type MineState } from "../../../src/taskpane/mine/mine-state.ts";
import { reduceMine } from "../../../src/taskpane/mine/reduce-mine.ts";
import type { OwnReport } from "../../../src/taskpane/register/register-client.ts";

const report: OwnReport = {
  year: 2026,
  no: 7,
  state: "reported",
  scenario: null,
  description: "Mail til en forkert modtager",
  filedAt: "2026-11-30T10:00:00.000Z",
  deadline: null,
};
const shown: MineState = {
  ...firstMine,
  phase: "ready",
  canSignOut: true,
  reports: [report],
  opened: "2026-7",
  additions: [{ at: report.filedAt, text: "Hvem fik mailen?" }],
  text: "Et svar",
};
const nothing = { reports: [], opened: null, additions: null, text: "", canSignOut: true };

test.each<[string, MineEvent, Partial<MineState>]>([
  ["signing out leaves nothing of a person", { type: "sign-out" }, { ...nothing, phase: "signed-out" }],
  [
    "nor does a register that knows the person no more",
    { type: "load-failed", because: "sign-in" },
    { ...nothing, opened: "2026-7", phase: "signed-out" },
  ],
  [
    "a list that cannot be fetched stays as it was",
    { type: "load-failed", because: "other" },
    { phase: "failed", reports: [report], text: "Et svar" },
  ],
])("%s", (_, event, expected) => {
  expect(reduceMine(shown, event)).toMatchObject(expected);
});

test("who signs in again gets the list", () => {
  const out = reduceMine(shown, { type: "sign-out" });
  const again = reduceMine(out, { type: "sign-in" });
  expect(again.phase).toBe("loading");
  expect(reduceMine(again, { type: "loaded", reports: [report] })).toMatchObject({ phase: "ready", reports: [report] });
});
