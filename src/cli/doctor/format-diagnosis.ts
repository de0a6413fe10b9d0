import type { Diagnosis } from "./diagnosis.ts";

const MARKS: Readonly<Record<Diagnosis["state"], string>> = {
  ok: "ok      ",
  warning: "WARNING ",
  problem: "PROBLEM ",
};

/** One thing that was looked at, on a line; what to do about it on the next. */
export function formatDiagnosis({ state, what, remedy }: Diagnosis): readonly string[] {
  return [`${MARKS[state]}${what}`, ...(remedy === undefined ? [] : [`        → ${remedy}`])];
}
