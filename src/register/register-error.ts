import type { Problem } from "#core/breach/problem.ts";

/** What a request can be answered with besides success; a foreign entry is `not_found`, as if it did not exist. */
export type RegisterCode = "not_found" | "conflict" | "invalid" | "forbidden" | "personal_data" | "too_large" | "busy";

/** A refusal that the program meant, with what the caller can fix. */
export class RegisterError extends Error {
  readonly code: RegisterCode;
  readonly problems: readonly Problem[];

  constructor(code: RegisterCode, problems: readonly Problem[] = [], cause?: unknown) {
    super(code, { cause });
    this.name = "RegisterError";
    this.code = code;
    this.problems = problems;
  }
}
