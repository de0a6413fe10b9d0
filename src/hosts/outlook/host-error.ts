/** What went wrong between us and Outlook: its own error number, or how it failed to give one; `no-value` is a success without a value. */
export type HostErrorCode = number | "no-answer" | "no-value" | "threw" | "not-supported";

/** Outlook did not hand over what was asked for. `cause` is what it gave instead, if anything. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly cause: unknown;

  constructor(code: HostErrorCode, cause?: unknown) {
    super(`Outlook: ${code}`);
    this.name = "HostError";
    this.code = code;
    this.cause = cause;
  }
}
