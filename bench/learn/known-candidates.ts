import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import type { Text } from "#core/facts/facts.ts";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import type { NumberStep } from "#core/trace.ts";
import type { KnownCandidate } from "./model/candidate-features.ts";

/** Every candidate of a text with all that the rules know of it, also where they took it for another number. */
export function knownCandidates(text: Text, today: string): readonly KnownCandidate[] {
  const steps: NumberStep[] = [];
  const trace = {
    onNumber: (step: NumberStep) => {
      steps.push(step);
    },
    onRule: () => undefined,
  };
  findCpr(text, { today, organisation: defaultPolicy.organisation, trace });
  return steps.map((step) => ({ step, text, count: steps.length, today }));
}
