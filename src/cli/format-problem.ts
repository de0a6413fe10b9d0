import type { Problem } from "#core/policy/problem.ts";

/** `  rules[3].when.finding: expected "cpr" or "health", found "crp"`. */
export function formatProblem({ path, expected, found }: Problem): string {
  return `  ${path === "" ? "the whole file" : path}: expected ${expected}, found ${found}`;
}

/** A file and all that is wrong with it, a line each. */
export function formatProblems(path: string, problems: readonly Problem[]): string {
  const count = problems.length;
  return [`${path}: ${count} ${count === 1 ? "problem" : "problems"}`, ...problems.map(formatProblem)].join("\n");
}
