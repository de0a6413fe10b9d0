import { expect, test } from "@jest/globals";
import { reportLines } from "../../../src/simulator/conformance/report-lines.ts";
import type { Exercised } from "../../../src/simulator/conformance/run-exercises.ts";

const went = (kind: Exercised["kind"], result: string): readonly Exercised[] => [
  { path: "subject.getAsync", kind: "ok", result: "ok" },
  { path: "body.getAsync", kind, result },
];

const lastLine = (results: readonly Exercised[]) => {
  const { lines, good } = reportLines("1.1.110", [], results);
  return { last: lines[lines.length - 1], good };
};

test.each<[Exercised["kind"], string]>([
  ["ok", "ok"],
  ["refused", "InvalidAttachmentId (9042)"],
])("%s is an answer", (kind, result) => {
  expect(lastLine(went(kind, result))).toEqual({
    last: "2 of 2 calls came back; 0 messages unknown to the simulator",
    good: true,
  });
});

test.each<[Exercised["kind"], string]>([
  ["threw", "threw TypeError: undefined is not a function (evaluating 'to.setAsync')"],
  ["threw", "threw Error: Sys.ArgumentException (9010)"],
  ["silent", "silent"],
  ["missing", "not in this library"],
])("%s is none, however it reads", (kind, result) => {
  expect(lastLine(went(kind, result))).toEqual({
    last: "1 of 2 calls came back; 0 messages unknown to the simulator",
    good: false,
  });
});

test("a message that the simulator does not know fails the run", () => {
  const entry = { frame: "pane", direction: "from add-in", action: "ExecuteMethod", call: "call 999" } as const;
  const { good, lines } = reportLines(
    "1.1.110",
    [{ ...entry, result: "unknown", code: 9020, size: 40 }],
    went("ok", "ok"),
  );
  expect(good).toBe(false);
  expect(lines.join("\n")).toContain("UNKNOWN");
});
