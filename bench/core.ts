import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { detectText } from "#core/detect/detect-text.ts";
import { buildMainLexicon } from "#core/detect/terms/lexicons.ts";
import { defaultPolicy } from "#core/policy/default-policy.ts";

/** A figure and what it is to reach. */
export interface CoreRow {
  readonly what: string;
  readonly figure: string;
  readonly target: string;
}

const MB = 1_000_000;
const RUNS = 5;

/** MB a second of all detectors over the Danish texts, beside a plain regular expression and beside reading the bytes. */
export function coreRows(corpus: string): readonly CoreRow[] {
  const texts = filesIn(corpus).map((file) => readFileSync(file, "utf8"));
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / MB;
  const context = { today: "2026-11-24", organisation: defaultPolicy.organisation };
  const speed = (work: (text: string) => unknown) => {
    const millis = bestOf(() => {
      for (const text of texts) work(text);
    });
    return size / (millis / 1_000);
  };
  const bytes = texts.map((text) => Buffer.from(text));
  let seen = 0;
  const millis = bestOf(() => {
    for (const one of bytes) for (const byte of one) seen += byte;
  });
  const reading = size / (millis / 1_000);
  const row = (what: string, perSecond: number, target: string): CoreRow => ({
    what,
    figure: `${perSecond.toFixed(0)} MB/s`,
    target,
  });
  return [
    row(
      `all detectors, ${size.toFixed(1)} MB of Danish`,
      speed((text) => detectText({ origin: "body", value: text }, context)),
      "50 MB/s",
    ),
    row(
      "a plain regular expression",
      speed((text) => text.match(/\b\d{6}-?\d{4}\b/g)),
      "",
    ),
    row(`reading the bytes (${seen % 2})`, reading, ""),
    lexiconRow(),
  ];
}

/** The words that detectors look for: how large their automaton is and how long it takes to make (first use in a session). */
function lexiconRow(): CoreRow {
  const { terms, automaton } = buildMainLexicon();
  const millis = bestOf(buildMainLexicon);
  return {
    what: `the automaton of ${terms.length} words, ${automaton.states} states`,
    figure: `${(automaton.bytes / MB).toFixed(1)} MB, made in ${millis.toFixed(0)} ms`,
    target: "65,536 states",
  };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:txt|csv|tsv)$/.test(entry.name))
    .map((entry) => resolve(entry.parentPath, entry.name));
}

function bestOf(work: () => void): number {
  let best = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
