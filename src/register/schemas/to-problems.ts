import * as v from "valibot";

import type { Problem } from "#core/breach/problem.ts";

/** Valibot's issues in the project's own form; `found` names a type or a length, never the text itself. */
export function toProblems(issues: readonly v.BaseIssue<unknown>[]): readonly Problem[] {
  return issues.map((issue) => ({
    path: pathOf(issue),
    expected: issue.expected ?? issue.type.replaceAll("_", " "),
    found: describe(issue.input),
  }));
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return v.getDotPath(issue)?.replaceAll(/\.(\d+)/g, "[$1]") ?? "";
}

function describe(input: unknown): string {
  if (input === undefined) return "nothing";
  if (typeof input === "string") return `text of ${input.length} characters`;
  if (typeof input === "number") return "a number";
  if (Array.isArray(input)) return `a list of ${input.length}`;
  return input === null ? "null" : `${typeof input === "object" ? "an" : "a"} ${typeof input}`;
}
