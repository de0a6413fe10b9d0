import { scanCandidates } from "./scan-candidates.ts";

/** A place in a text, `end` exclusive. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** The numbers of the policy's `notCpr` as they are compared: with or without hyphen, an eCPR in small letters too. */
export function exemptNumbers(notCpr: readonly string[]): ReadonlySet<string> {
  return new Set(notCpr.map((written) => written.replace(/[^\da-z]/gi, "").toUpperCase()));
}

const BATCH = 5_000;

/** Where a text holds a number that the organisation knows to be nobody's, so that it makes no person of a passage either. */
export function findExemptRanges(text: string, notCpr: readonly string[]): readonly Range[] {
  if (notCpr.length === 0) return [];
  const exempt = exemptNumbers(notCpr);
  const found: Range[] = [];
  for (let from: number | undefined = 0; from !== undefined;) {
    const { candidates, next } = scanCandidates(text, from, BATCH);
    from = next;
    for (const { identity, start, end } of candidates) if (exempt.has(identity)) found.push({ start, end });
  }
  return found;
}
