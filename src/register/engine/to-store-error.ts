import { errorCode } from "./error-code.ts";
import { StoreError } from "./store-error.ts";

/** Both engines report errors with PostgreSQL's own fields; whatever has none never reached the database. */
export function toStoreError(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const given = errorCode(cause) ?? "";
  const code = /^[0-9A-Z]{5}$/.test(given) && given !== "EPIPE" ? given : "unavailable";
  const gone = code.startsWith("57P") || code.startsWith("08") ? "unavailable" : code;
  return new StoreError(gone, constraintOf(cause), cause);
}

function constraintOf(cause: unknown): string | null {
  if (typeof cause !== "object" || cause === null || !("constraint" in cause)) return null;
  return typeof cause.constraint === "string" ? cause.constraint : null;
}
