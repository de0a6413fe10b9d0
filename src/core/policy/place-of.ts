import type { Finding } from "../detect/finding.ts";
import type { Place } from "./policy.ts";

/** Where a finding stands, in the words of a policy; nothing for what concerns sender and recipients. */
export function placeOf({ origin, inName }: Pick<Finding, "origin" | "inName">): Place | undefined {
  if (origin === "sender" || origin === "recipients") return undefined;
  if (typeof origin === "string") return origin;
  return inName ? "name" : "attachment";
}
