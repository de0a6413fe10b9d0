import type { Finding } from "../detect/finding.ts";
import { isTextFinding } from "../detect/finding.ts";
import type { Place } from "./policy.ts";

/** Where a finding stands, in the words of a policy; nothing for what concerns sender and recipients. */
export function placeOf(finding: Finding): Place | undefined {
  if (!isTextFinding(finding)) return undefined;
  const { origin, inName } = finding;
  if (typeof origin === "string") return origin;
  return inName ? "name" : "attachment";
}
