import { describe, expect, test } from "@jest/globals";
import { reduceReport } from "../../../src/taskpane/report/reduce-report.ts";
import type { ReportEvent, ReportState, Stage } from "../../../src/taskpane/report/report-state.ts";
import { firstReport } from "../../../src/taskpane/state/first-report.ts";
import { textsIn } from "../../../src/taskpane/wording/texts.ts";

const first = firstReport(new Date("2026-11-24T10:30:00"), textsIn("da").report);
const at = (stage: Stage): ReportState => ({ ...first, stage });
const receipt = { year: 2026, no: 7 };

describe("where a report is on its way", () => {
  test.each<readonly [string, Stage, ReportEvent, Stage["kind"]]>([
    [
      "the mail has been read",
      { kind: "preparing" },
      { type: "prepared", form: first.form, about: "mail", asked: first.asked },
      "editing",
    ],
    [
      "it is wrong",
      { kind: "editing" },
      { type: "wrong", problems: [{ field: "scenario", kind: "missing" }] },
      "editing",
    ],
    ["it is being filed", { kind: "editing" }, { type: "filing" }, "filing"],
    ["it has a number", { kind: "filing" }, { type: "filed", receipt, deadline: null }, "filed"],
    ["nobody answers", { kind: "filing" }, { type: "kept", because: "offline" }, "kept"],
    [
      "it has been sent after all",
      { kind: "kept", because: "offline" },
      { type: "filed", receipt, deadline: null },
      "filed",
    ],
    ["the register refuses it", { kind: "filing" }, { type: "refused", problems: [] }, "editing"],
    ["there is no register", { kind: "editing" }, { type: "mailing" }, "mailing"],
    [
      "a refused one is fixed",
      { kind: "filed", receipt, deadline: null },
      { type: "edit", form: first.form, problems: [] },
      "editing",
    ],
  ])("%s", (_what, before, event, after) => {
    expect(reduceReport(at(before), event).stage.kind).toBe(after);
  });

  test.each<Stage>([
    { kind: "filing" },
    { kind: "kept", because: "server" },
    { kind: "filed", receipt, deadline: null },
  ])("nothing can be written while it is %j", (stage) => {
    const before = at(stage);
    expect(reduceReport(before, { type: "change", change: { description: "andet" } })).toBe(before);
  });

  test("a problem goes when its field is written in, and the others stay", () => {
    const problems = [
      { field: "scenario", kind: "missing" },
      { field: "description", kind: "missing" },
    ] as const;
    const wrong = reduceReport(at({ kind: "editing" }), { type: "wrong", problems });
    const fixed = reduceReport(wrong, { type: "change", change: { description: "Borger A" } });
    expect(fixed.problems).toEqual([{ field: "scenario", kind: "missing" }]);
  });
});
