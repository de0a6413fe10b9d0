/** One thing that the doctor has looked at. */
export interface Diagnosis {
  /** Names the check and what came of it; what is compared from day to day. */
  readonly code: string;
  readonly state: "ok" | "warning" | "problem";
  /** What is the matter, in a sentence. */
  readonly what: string;
  /** What to do about it; nothing where all is well. */
  readonly remedy?: string;
}

export const ok = (code: string, what: string): Diagnosis => ({ code, state: "ok", what });
export const warning = (code: string, what: string, remedy: string): Diagnosis => ({
  code,
  state: "warning",
  what,
  remedy,
});
export const problem = (code: string, what: string, remedy: string): Diagnosis => ({
  code,
  state: "problem",
  what,
  remedy,
});
