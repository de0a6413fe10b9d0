import type { TextDetector } from "#core/detect/finding.ts";
import { defaultPolicy } from "#core/policy/default-policy.ts";

/** What detectors are told of the world in every measurement. */
export const context: Parameters<TextDetector>[1] = { today: "2026-11-24", organisation: defaultPolicy.organisation };

/** At this certainty a finding can hold a mail up. */
export const isSure = ({ certainty }: { readonly certainty: string }): boolean => certainty !== "possible";
