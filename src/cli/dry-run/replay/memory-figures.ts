import type { ReplayRow } from "./replay-mail.ts";

/** What a memory of contacts would have asked, and what is asked without one. */
export interface MemoryFigures {
  readonly senders: number;
  readonly mails: number;
  readonly without: QuestionFigures;
  readonly with: QuestionFigures;
  readonly rules: readonly RuleInMemory[];
  /** Mails that would have been asked about with a memory, by number; the first ones of the sample. */
  readonly asked: readonly { readonly no: number; readonly rules: readonly string[] }[];
}

export interface QuestionFigures {
  readonly mails: number;
  readonly per100: number;
}

export interface RuleInMemory {
  readonly id: string;
  readonly without: number;
  readonly with: number;
  readonly per100: number;
}

const MAX_NAMED = 1_000;

const per100 = (mails: number, of: number): number => (of === 0 ? 0 : Math.round((10_000 * mails) / of) / 100);

export function memoryFigures(rows: readonly ReplayRow[], senders: number): MemoryFigures {
  const rules = new Map<string, { without: number; with: number }>();
  const count = (ids: readonly string[], what: "without" | "with") => {
    for (const id of new Set(ids)) {
      const rule = rules.get(id) ?? { without: 0, with: 0 };
      rules.set(id, rule);
      rule[what]++;
    }
  };
  for (const row of rows) {
    count(row.without, "without");
    count(row.with, "with");
  }
  const asked = rows.filter((row) => row.with.length > 0).sort((a, b) => a.no - b.no);
  const without = rows.filter((row) => row.without.length > 0).length;
  return {
    senders,
    mails: rows.length,
    without: { mails: without, per100: per100(without, rows.length) },
    with: { mails: asked.length, per100: per100(asked.length, rows.length) },
    rules: [...rules]
      .map(([id, figures]) => ({ id, ...figures, per100: per100(figures.with, rows.length) }))
      .sort((a, b) => b.with - a.with || (a.id < b.id ? -1 : 1)),
    asked: asked.slice(0, MAX_NAMED).map((row) => ({ no: row.no, rules: row.with })),
  };
}
