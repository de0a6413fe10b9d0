import { describe, expect, test } from "@jest/globals";
import { type DeskEvent, type DeskState, firstDesk, type Shown } from "../../src/desk/state/desk-state.ts";
import { reduceDesk } from "../../src/desk/state/reduce-desk.ts";
import { readRoute, writeRoute } from "../../src/desk/state/routes.ts";
import { proposeRisk } from "#core/breach/propose-risk.ts";

const first = firstDesk({ page: "entry", year: 2026, no: 7 }, 2026);
const shown = { entry: { version: 2 } } as Shown;
const theirs = { entry: { version: 3 } } as Shown;
const after = (...events: readonly DeskEvent[]): DeskState => events.reduce(reduceDesk, first);
const edit = { type: "edit", edits: { causeText: "Travlhed" } } as const;

describe("what somebody has written", () => {
  test.each<readonly [string, readonly DeskEvent[], DeskState["edits"]]>([
    [
      "stays when the register cannot be reached",
      [edit, { type: "save" }, { type: "error", error: { code: "offline", problems: [] } }],
      edit.edits,
    ],
    [
      "is gone when it has been saved",
      [edit, { type: "save" }, { type: "saved", shown, sent: edit.edits, undo: null }],
      {},
    ],
    [
      "stays when it was written while something else was on its way",
      [
        edit,
        { type: "save" },
        { type: "edit", edits: { causeText: "Forkert liste" } },
        { type: "saved", shown, sent: edit.edits, undo: null },
      ],
      { causeText: "Forkert liste" },
    ],
    ["stays when the case is moved meanwhile", [edit, { type: "saved", shown, sent: {}, undo: null }], edit.edits],
    ["stays over a clash until the officer chooses", [edit, { type: "save" }, { type: "clash", theirs }], edit.edits],
    ["is kept by choice", [edit, { type: "clash", theirs }, { type: "merge", keep: "mine" }], edit.edits],
    ["is given up by choice", [edit, { type: "clash", theirs }, { type: "merge", keep: "theirs" }], {}],
  ])("%s", (_what, events, edits) => {
    expect(after(...events).edits).toEqual(edits);
  });

  test("is merged into the version that the other has saved", () => {
    expect(after(edit, { type: "clash", theirs }, { type: "merge", keep: "mine" }).shown).toBe(theirs);
  });
});

test("another role begins with nothing on the table", () => {
  expect(after({ type: "shown", shown }, { type: "role", role: "auditor" })).toMatchObject({ shown: null, list: null });
});

test.each(["#/", "#/2026/7", "#/statistik", "#/log"])("the address %s leads back to itself", (hash) => {
  expect(writeRoute(readRoute(hash))).toBe(hash);
});

test.each(["", "#/2026", "#/2026/x", "#/020160-9996", "#/<script>"])("the address %j is the list", (hash) => {
  expect(readRoute(hash)).toEqual({ page: "list" });
});

describe("the proposal", () => {
  test.each([
    [null, "serious", null],
    ["unlikely", "limited", "unlikely"],
    ["certain", "negligible", "unlikely"],
    ["possible", "limited", "risk"],
    ["likely", "considerable", "risk"],
    ["certain", "considerable", "high"],
    ["unlikely", "serious", "high"],
  ] as const)("%s and %s: %s", (likelihood, severity, risk) => {
    expect(proposeRisk(likelihood, severity)).toBe(risk);
  });
});
