import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import { context } from "./context.ts";
import { share, table } from "./markdown.ts";
import { readSet } from "./read-lines.ts";

interface CprCase {
  readonly kind: string;
  readonly sub: string;
  readonly text: string;
  readonly pos: 0 | 1;
}

interface Tally {
  all: number;
  possible: number;
  likely: number;
  certain: number;
}

/** cpr-cases-dev.jsonl by kind: how many cases with a number, and how many look-alikes, give a finding of each certainty. */
export function cprCases(): string {
  const tallies = new Map<string, Tally>();
  for (const one of readSet("corpus-da/cpr-cases-dev.jsonl") as readonly CprCase[]) {
    const key = `${one.pos === 1 ? "a number" : "none"} | ${one.kind} | ${one.sub}`;
    const tally = tallies.get(key) ?? { all: 0, possible: 0, likely: 0, certain: 0 };
    const levels = findCpr({ origin: "body", value: one.text }, context).map(({ certainty }) => certainty);
    tally.all++;
    if (levels.length > 0) tally.possible++;
    if (levels.some((level) => level !== "possible")) tally.likely++;
    if (levels.includes("certain")) tally.certain++;
    tallies.set(key, tally);
  }
  const rows = [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, tally]) => [
      ...key.split(" | "),
      share(tally.possible, tally.all),
      share(tally.likely, tally.all),
      share(tally.certain, tally.all),
    ]);
  return table([["holds", "kind", "of", "possible or more", "likely or more", "certain"], ...rows]);
}
