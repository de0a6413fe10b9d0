/** A way in which a call goes wrong in the field, for one call by name or for all ("*"). */
export interface Fault {
  readonly call: string;
  readonly kind: FaultKind;
  /** The error's number where `kind` is "error". */
  readonly code: number;
}

/**
 * `silent` never answers, `null` answers so that the library never calls back (office-host-protocol.md 6). The others succeed: `empty`
 * with no bytes, text or people, `undefined` with no value at all, `ignored` without doing what was asked.
 */
export type FaultKind = "error" | "silent" | "null" | "empty" | "undefined" | "ignored";

export const FAULT_KINDS: readonly FaultKind[] = ["error", "silent", "null", "empty", "undefined", "ignored"];

/** The fault that is set for a call, if any; the first one counts. */
export function faultFor(faults: readonly Fault[], call: string): Fault | undefined {
  return faults.find((fault) => fault.call === call || fault.call === "*");
}
