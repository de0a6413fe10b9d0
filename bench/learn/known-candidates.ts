import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import type { Text } from "#core/facts/facts.ts";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import type { NumberStep } from "#core/trace.ts";
import type { KnownCandidate } from "#core/detect/cpr/candidate-features.ts";

/** Every candidate of a text whose first six digits are a day, with all that facts say of it. */
export function knownCandidates(text: Text, today: string): readonly KnownCandidate[] {
  const steps: NumberStep[] = [];
  const trace = {
    onNumber: (step: NumberStep) => {
      steps.push(step);
    },
    onCategory: () => undefined,
    onRule: () => undefined,
  };
  findCpr(text, { today, organisation: defaultPolicy.organisation, trace });
  return steps.filter(({ isBorn }) => isBorn).map((step) => ({ step, text, count: steps.length, today }));
}
