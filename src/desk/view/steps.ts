import type { Breach } from "#core/breach/breach.ts";
import { missing } from "#core/breach/missing.ts";
import type { Problem } from "#core/breach/problem.ts";
import { fieldOfPath } from "#core/wording/breach/say-problem.ts";
import { AUTHORITY, CITIZENS, type FieldPlan, HAPPENED, MEANS } from "./fields.ts";

/** The three steps of a case, as the law has them: what happened, what it means, whom to tell. */
export const STEPS = ["happened", "means", "tell"] as const;

export type Step = (typeof STEPS)[number];

const FIELDS: Readonly<Record<Step, readonly FieldPlan[]>> = {
  happened: HAPPENED,
  means: MEANS,
  tell: [...AUTHORITY, ...CITIZENS],
};

export function stepOf(path: string): Step {
  const field = fieldOfPath(path);
  if (field === "times") return "happened";
  return STEPS.find((step) => FIELDS[step].some(({ name }) => name === field)) ?? "tell";
}

/** What each step lacks before the case can be closed. */
export function lacksOf(entry: Breach): Readonly<Record<Step, readonly Problem[]>> {
  const all = missing(entry, "close");
  const of = (step: Step): readonly Problem[] => all.filter(({ path }) => stepOf(path) === step);
  return { happened: of("happened"), means: of("means"), tell: of("tell") };
}

/** The first step that lacks something; the last where nothing does. */
export function currentStep(entry: Breach): Step {
  const lacks = lacksOf(entry);
  return STEPS.find((step) => lacks[step].length > 0) ?? "tell";
}
