import * as v from "valibot";

import type { Problem } from "#core/breach/problem.ts";

/** Valibot's issues in the project's own form; `found` names a type or a length, never the text itself. */
export function toProblems(issues: readonly v.BaseIssue<unknown>[]): readonly Problem[] {
  return issues.map((issue) => ({
    path: pathOf(issue),
    expected: expectedOf(issue),
    found: describe(issue.input),
  }));
}

const BY_TYPE: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  boolean: "yes or no",
  array: "a list",
  picklist: "one of the list",
  object: "several parts",
  record: "several parts",
  integer: "a whole number",
  iso_timestamp: "a date and time",
  iso_date: "a day of the calendar",
  raw_check: "a day of the calendar",
  check: "a date and time",
  email: "a mail address",
  uuid: "an id",
};

/** In words, because it reaches people: core/wording/breach/problem-sentences.ts has a sentence for each. */
function expectedOf({ type, expected, requirement, input }: v.BaseIssue<unknown>): string {
  const many = typeof input === "string" ? "characters" : "lines";
  const limit = String(requirement);
  if (type === "max_length") return `no more than ${limit} ${many}`;
  if (type === "min_length") return `at least ${limit} ${many}`;
  if (type === "min_value") return `a number of at least ${limit}`;
  if (type === "max_value") return `a number of at most ${limit}`;
  if (expected === "never") return "a field that is known";
  if (input === undefined) return "something";
  if (type === "regex") return limit.includes("[01]") ? "a clock time" : "a text without hidden characters";
  return BY_TYPE[type] ?? "one of the list";
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
