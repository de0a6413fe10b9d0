import type { Seen } from "../review/judge.ts";

/** The mail in the window puts right an earlier one, and it is the earlier one that is reported. */
export function isAboutEarlier({ facts, findings }: Pick<Seen, "facts" | "findings">): boolean {
  return facts.resent !== undefined || findings.some(({ kind }) => kind === "apology");
}
