/** One fixed name: header names are a finite resource of a mailbox (platform.md 3.4). */
export const STAMP = "X-Postvagt-Check";

/**
 * What the check has led to. `clear`: no rule spoke. `passed`: a rule spoke and the mail was let go, answered in the pane or in
 * a phase that shows nothing at Send. `warned`: the sender may send anyway. `held`: a mail that carries this has left in
 * spite of the answer.
 */
export type Stamped = (typeof OUTCOMES)[number];

const OUTCOMES = ["clear", "passed", "warned", "held"] as const;

/** The outcome that a header's value names; null for anything else. */
export function readStamp(value: string): Stamped | null {
  const parts = value.split(";").map((part) => part.trim());
  return OUTCOMES.find((outcome) => parts.indexOf(`check=${outcome}`) >= 0) ?? null;
}
