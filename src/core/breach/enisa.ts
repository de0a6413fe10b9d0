/** The three parts of the ENISA formula (Recommendations for a methodology of the assessment of severity, v1.0, 2013). */
export interface EnisaParts {
  /** Processing context, 1 to 4. */
  readonly context: number;
  /** Ease of identification: 0.25, 0.5, 0.75 or 1. */
  readonly identification: number;
  /** Circumstances: 0 and up in steps of 0.25. */
  readonly circumstances: number;
}

/** SE = DPC × EI + CB, as a second opinion: it ranks log row 6 over row 8, against what the officer decided, so it never decides. */
export function enisaScore(parts: EnisaParts): {
  readonly score: number;
  readonly level: "low" | "medium" | "high" | "very_high";
} {
  const score = parts.context * parts.identification + parts.circumstances;
  if (score < 2) return { score, level: "low" };
  if (score < 3) return { score, level: "medium" };
  return { score, level: score < 4 ? "high" : "very_high" };
}
