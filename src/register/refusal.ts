import type { Problem } from "#core/breach/problem.ts";

import { StoreError } from "./engine/store-error.ts";
import { RegisterError } from "./register-error.ts";
import { SignInError } from "./sign-in/sign-in-error.ts";

/** An answer that is not the one hoped for, with a code for the log. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly problems: readonly Problem[];
  readonly fault?: string;
}

const STATUS = {
  not_found: 404,
  conflict: 409,
  invalid: 400,
  forbidden: 403,
  personal_data: 422,
  too_large: 413,
  busy: 503,
} as const;

/** The field that a constraint of the database asks for. */
const FIELD_OF: Readonly<Record<string, string>> = {
  incident_late_needs_reason: "authorityDelayReason",
  incident_not_notifying_needs_reason: "authorityReason",
  incident_not_informing_needs_reason: "dataSubjectReason",
  incident_aware_needs_reason: "awareReason",
  incident_closing_needs_both_decisions: "dataSubjectDecision",
  incident_rejecting_needs_reason: "rejectedReason",
  incident_notified_needs_decision_and_time: "notifications",
  incident_not_notified_needs_decision: "authorityDecision",
  incident_time_ends_after_start: "times",
  incident_link_to_entry_or_text: "links",
};

/** Serialization failure, deadlock, lock not available. */
const BUSY = ["40001", "40P01", "55P03"];

/** Every thrown thing becomes an answer here and nowhere else; what nobody meant is a 500 that says nothing of its contents. */
export function toRefusal(error: unknown): Refusal {
  if (error instanceof RegisterError) return { status: STATUS[error.code], code: error.code, problems: error.problems };
  if (error instanceof SignInError) {
    return {
      status: error.status,
      code: error.status === 503 ? "unavailable" : "sign_in",
      problems: [],
      fault: error.message,
    };
  }
  if (error instanceof StoreError) return fromStore(error);
  return { status: 500, code: "bug", problems: [], fault: error instanceof Error ? error.name : "unknown" };
}

function fromStore(error: StoreError): Refusal {
  const fault = [error.code, error.constraint ?? ""].join(" ").trim();
  if (error.code === "unavailable" || error.code === "53300") {
    return { status: 503, code: "unavailable", problems: [], fault };
  }
  // Disk full, or a file system that went read-only: nothing was written, and trying again later may do.
  if (error.code === "53100" || error.code === "58030") return { status: 503, code: "storage", problems: [], fault };
  // Two requests met; the database has let one of them go, which was tried again in vain.
  if (BUSY.includes(error.code)) return { status: 503, code: "busy", problems: [], fault };
  // A value that the database cannot hold: the schemas should have said so, and the caller can fix it.
  if (/^(?:22|54)/.test(error.code)) {
    const problem = { path: "", expected: "values that the database can hold", found: "something else" };
    return { status: 400, code: "invalid", problems: [problem], fault };
  }
  if (error.constraint === null || !error.code.startsWith("23"))
    return { status: 500, code: "bug", problems: [], fault };
  const path = FIELD_OF[error.constraint] ?? "";
  const problem = { path, expected: error.constraint.replaceAll("_", " "), found: "something else" };
  return { status: 400, code: "invalid", problems: [problem], fault };
}
