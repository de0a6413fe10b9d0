import type { Problem } from "../../breach/problem.ts";
import type { Language } from "../texts.ts";
import { PROBLEM_SENTENCES } from "./problem-sentences.ts";

/**
 * What would be right, in a sentence of the person's language; null for an expectation that has no sentence, which a test keeps from
 * happening. Programs read `expected`, people read this.
 */
export function sayProblem({ expected, found }: Problem, language: Language): string | null {
  for (const [pattern, danish, english] of PROBLEM_SENTENCES) {
    const match = pattern.exec(expected);
    if (match === null) continue;
    const sentence = language === "en" ? english : danish;
    return match
      .slice(1)
      .reduce((filled, value, at) => filled.replace(`{${at + 1}}`, value), sentence)
      .replace("{found}", found);
  }
  return null;
}

/** The field that a path begins with: `measures[1].text` is about measures. */
export function fieldOfPath(path: string): string {
  return path.replace(/^change\./, "").split(/[.[]/)[0] ?? "";
}
