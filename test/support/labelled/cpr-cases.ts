import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import type { Certainty } from "#core/detect/finding.ts";
import { defaultPolicy } from "#core/policy/default-policy.ts";

const context = { today: "2026-11-24", organisation: defaultPolicy.organisation };

export interface CprCase {
  readonly kind: string;
  readonly sub: string;
  readonly text: string;
  readonly pos: 0 | 1;
}

export interface JudgedCase extends CprCase {
  readonly levels: readonly Certainty[];
  /** Of the kind of which issue 7 asks that 99.5 % be found. */
  readonly isLabelledOrHyphenated: boolean;
}

const LABEL = /cpr|personn|pers\.? ?n|pnr|sygesikring|født/i;
const HYPHENATED = /\d{2} ?[-\u2010-\u2015\u2212\u00ad]\s?\d{4}(?!\d)/;
/** Of these only labelled ones are asked for. */
const LABELLED_ONLY = /^(?:eCPR|substitute)/;

/** Lines of cpr-cases-dev.jsonl, each with what the detector says. */
export function judgeCases(lines: readonly unknown[]): readonly JudgedCase[] {
  return (lines as readonly CprCase[]).map((one) => ({
    ...one,
    levels: findCpr({ origin: "body", value: one.text }, context).map(({ certainty }) => certainty),
    isLabelledOrHyphenated: LABEL.test(one.text) || (!LABELLED_ONLY.test(one.sub) && HYPHENATED.test(one.text)),
  }));
}

export const isSureCase = ({ levels }: JudgedCase): boolean => levels.some((level) => level !== "possible");
