import { toVerdict } from "./to-verdict.ts";
import type { Reason, Verdict } from "./verdict.ts";

/**
 * What of a verdict the sender is told: while a mail is written all but what is merely observed, and at Send only what holds
 * it back (`advisedIn` is for the rest). A rule that advises warns, however strict it will be.
 */
export function shownTo(verdict: Verdict, when: "writing" | "send"): Verdict {
  if (verdict.action === "allow") return verdict;
  const spoken = verdict.reasons.filter(
    ({ phase }) => phase === undefined || (when === "writing" && phase === "advise"),
  );
  return toVerdict(spoken.map(soften));
}

/** What is only advice, as the warnings that it is shown as. */
export function advisedIn(verdict: Verdict): Verdict {
  return verdict.action === "allow"
    ? verdict
    : toVerdict(verdict.reasons.filter(({ phase }) => phase === "advise").map(soften));
}

/** What is counted and not shown. */
export function observedIn(verdict: Verdict): readonly Reason[] {
  return verdict.action === "allow" ? [] : verdict.reasons.filter(({ phase }) => phase === "observe");
}

const soften = (reason: Reason): Reason => (reason.phase === "advise" ? { ...reason, severity: "warn" } : reason);
