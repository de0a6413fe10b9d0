import { findMistakes } from "./find-mistakes.ts";
import type { Policy } from "./policy.ts";
import { policyShape } from "./policy-shape.ts";
import type { Problem } from "./problem.ts";
import { fillIn } from "./shape/fill-in.ts";
import { findProblems } from "./shape/find-problems.ts";

export type Parsed =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

/** Reads an organisation file that `JSON.parse` gave: a whole policy, or every problem in it with its path. */
export function parsePolicy(value: unknown): Parsed {
  const [first, ...rest] = findProblems(policyShape, value);
  if (first !== undefined) return { ok: false, problems: [first, ...rest] };
  // The shape has just been checked field by field; the type says the same in another language.
  const policy = fillIn(policyShape, value) as Policy;
  const [mistake, ...others] = findMistakes(policy);
  return mistake === undefined ? { ok: true, policy } : { ok: false, problems: [mistake, ...others] };
}
