import type { Problem } from "#core/policy/problem.ts";

/** `  rules[3].when.finding: expected "cpr" or "health", found "crp"`. */
export function sayProblem({ path, expected, found }: Problem): string {
  return `  ${path === "" ? "the whole file" : path}: expected ${expected}, found ${found}`;
}
