import type { Severity } from "#core/policy/policy.ts";
import type { Verdict } from "#core/policy/verdict.ts";
import type { HeldRow, JudgedRow, NotJudgedRow, Row, Uncovered } from "../row.ts";
import { createSpread, type Spread } from "./spread.ts";

/** Examples that a report shows of each rule: the first ones of the sample, whatever order they came in. */
export const EXAMPLES = 4;

export interface Example extends HeldRow {
  readonly no: number;
}

export interface RuleTally {
  readonly id: string;
  readonly severity: Severity;
  mails: number;
  /** Mails about which no other rule spoke: what switching this one off would save. */
  alone: number;
  examples: readonly Example[];
}

export interface DayTally {
  mails: number;
  warn: number;
  justify: number;
  block: number;
}

export interface DomainTally extends Uncovered {
  mails: number;
  held: number;
}

/**
 * All rows added up, in whatever order they came: its size grows with rules, domains and sender-days, and not with mails. It
 * is written in place, for ten thousand copies of it would cost more than the mails do.
 */
export interface Totals {
  readonly verdicts: Record<Verdict["action"], number>;
  readonly rules: Map<string, RuleTally>;
  readonly days: Map<string, DayTally>;
  /** Mails and held mails by sender, and in them by day. */
  readonly senders: Map<string, Map<string, { mails: number; held: number }>>;
  readonly uncovered: Map<string, DomainTally>;
  readonly mailsWithUncovered: { count: number };
  readonly unread: Map<string, { readonly because: string; readonly type: string; files: number; mails: number }>;
  readonly problems: Map<NotJudgedRow["problem"], number>;
  /** The first that could not be judged, so that somebody can look. */
  notJudged: readonly NotJudgedRow[];
  readonly times: Spread;
}

/** Mails that could not be judged and are named with their place. */
const NAMED = 1_000;

export function createTotals(): Totals {
  return {
    verdicts: { allow: 0, warn: 0, justify: 0, block: 0 },
    rules: new Map(),
    days: new Map(),
    senders: new Map(),
    uncovered: new Map(),
    mailsWithUncovered: { count: 0 },
    unread: new Map(),
    problems: new Map(),
    notJudged: [],
    times: createSpread(),
  };
}

export function addRow(totals: Totals, row: Row): void {
  if ("problem" in row) {
    totals.problems.set(row.problem, (totals.problems.get(row.problem) ?? 0) + 1);
    if (row.problem !== "not-own") totals.notJudged = firstOf([...totals.notJudged, row], NAMED);
    return;
  }
  totals.verdicts[row.action]++;
  totals.times.add(row.ms);
  for (const held of row.held) addHeld(totals, row, held);
  addDay(totals, row);
  addUncovered(totals, row);
  addUnread(totals, row);
}

function firstOf<T extends { readonly no: number }>(rows: readonly T[], most: number): readonly T[] {
  return rows.length <= most ? rows : [...rows].sort((a, b) => a.no - b.no).slice(0, most);
}

function addHeld({ rules }: Totals, row: JudgedRow, held: HeldRow): void {
  const rule = entry(rules, held.rule, () => ({
    id: held.rule,
    severity: held.severity,
    mails: 0,
    alone: 0,
    examples: [],
  }));
  rule.mails++;
  if (row.held.length === 1) rule.alone++;
  const isEarly = rule.examples.length < EXAMPLES || row.no < Math.max(...rule.examples.map(({ no }) => no));
  if (isEarly) rule.examples = firstOf([...rule.examples, { no: row.no, ...held }], EXAMPLES);
}

function addDay({ days, senders }: Totals, { day, action, sender }: JudgedRow): void {
  if (day === "") return;
  const all = entry(days, day, () => ({ mails: 0, warn: 0, justify: 0, block: 0 }));
  all.mails++;
  if (action !== "allow") all[action]++;
  if (sender === "") return;
  const own = entry(
    entry(senders, sender, () => new Map<string, { mails: number; held: number }>()),
    day,
    () => ({ mails: 0, held: 0 }),
  );
  own.mails++;
  if (action !== "allow") own.held++;
}

function addUncovered({ uncovered, mailsWithUncovered }: Totals, row: JudgedRow): void {
  if (row.uncovered.length > 0) mailsWithUncovered.count++;
  for (const { kind, domain } of row.uncovered) {
    const one = entry(uncovered, `${kind} ${domain}`, () => ({ kind, domain, mails: 0, held: 0 }));
    one.mails++;
    if (row.action !== "allow") one.held++;
  }
}

function addUnread({ unread }: Totals, row: JudgedRow): void {
  const seen = new Set<string>();
  for (const { because, type } of row.unread) {
    const key = `${because} ${type}`;
    const one = entry(unread, key, () => ({ because, type, files: 0, mails: 0 }));
    one.files++;
    if (!seen.has(key)) one.mails++;
    seen.add(key);
  }
}

function entry<K, V>(map: Map<K, V>, key: K, first: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = first();
  map.set(key, made);
  return made;
}
