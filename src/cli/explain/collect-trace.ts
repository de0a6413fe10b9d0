import type { CategoryStep, NumberStep, RuleStep, Trace } from "#core/trace.ts";

/** All steps of one judgement, in their order. */
export interface Steps {
  readonly numbers: readonly NumberStep[];
  readonly categories: readonly CategoryStep[];
  readonly rules: readonly RuleStep[];
}

export function collectTrace(): { readonly trace: Trace; readonly steps: Steps } {
  const numbers: NumberStep[] = [];
  const categories: CategoryStep[] = [];
  const rules: RuleStep[] = [];
  const trace: Trace = {
    onNumber: (step) => numbers.push(step),
    onCategory: (step) => categories.push(step),
    onRule: (step) => rules.push(step),
  };
  return { trace, steps: { numbers, categories, rules } };
}
