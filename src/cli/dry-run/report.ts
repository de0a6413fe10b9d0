import type { Severity } from "#core/policy/policy.ts";
import type { Verdict } from "#core/policy/verdict.ts";
import type { DayTally, DomainTally, Example, RuleTally, Totals } from "./count/totals.ts";
import type { MemoryFigures } from "./replay/memory-figures.ts";
import type { DryRunProblem, Uncovered } from "./row.ts";

/** What `report.json` holds; docs/dry-run.md explains each key. It names no person, no file and no word of a mail. */
export interface Report {
  readonly version: 1;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly organisation: string;
  readonly policy: { readonly version: string; readonly rules: number };
  readonly sample: SampleFigures;
  readonly verdicts: Readonly<Record<Verdict["action"], number>>;
  readonly rules: readonly RuleFigures[];
  readonly days: readonly ({ readonly day: string } & Readonly<DayTally>)[];
  readonly people: PeopleFigures;
  readonly uncovered: UncoveredFigures;
  readonly unread: readonly { readonly because: string; readonly type: string; files: number; mails: number }[];
  /** What a memory of each sender's contacts would have asked; null where `--memory` was not given. */
  readonly memory: MemoryFigures | null;
  readonly speed: SpeedFigures;
}

export interface SampleFigures {
  readonly files: number;
  readonly bytes: number;
  /** Mails met, judged or not. */
  readonly mails: number;
  readonly judged: number;
  /** Sent by no mailbox of the organisation, and therefore left out. */
  readonly notOwn: number;
  readonly notJudged: Readonly<Partial<Record<DryRunProblem, number>>>;
  /** Files that are neither .eml nor mbox, by ending. */
  readonly others: Readonly<Record<string, number>>;
  /** Mailboxes that could not be read to their end. */
  readonly brokenMailboxes: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

export interface RuleFigures {
  readonly id: string;
  readonly severity: Severity;
  readonly mails: number;
  readonly alone: number;
  readonly examples: readonly Example[];
}

export interface PeopleFigures {
  readonly senders: number;
  /** Days on which a sender has sent, all senders together. */
  readonly senderDays: number;
  /** Warnings that a sender would have met on a day with mail, on average. */
  readonly perSenderDay: number;
  /** How many sender-days had so many warnings; `to` is null for "or more". */
  readonly spread: readonly { readonly from: number; readonly to: number | null; readonly senderDays: number }[];
  /** The senders with most warnings, by rank and never by name; empty where there are too few to hide among. */
  readonly most: readonly RankFigures[];
}

export interface RankFigures {
  readonly rank: number;
  readonly days: number;
  readonly mails: number;
  readonly warnings: number;
}

export interface UncoveredFigures {
  /** Mails with at least one outside recipient whom secure mail does not reach. */
  readonly mails: number;
  readonly domains: readonly Readonly<DomainTally>[];
  /** Domains of so few mails that their name could be a person's; counted together. */
  readonly rare: { readonly domains: number; readonly mails: number };
  /** By kind, for what has no domain that may be named. */
  readonly unnamed: readonly { readonly kind: Uncovered["kind"]; readonly mails: number; readonly held: number }[];
}

export interface SpeedFigures {
  /** Milliseconds of a check. */
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
  readonly workers: number;
  /** Of this run; what an earlier one had judged is not in it. */
  readonly seconds: number;
  readonly mailsASecond: number;
}

/** A domain of fewer mails is not named: it may be a family's. */
const MIN_MAILS = 3;

/** Ranks are shown from so many senders on, for with fewer a colleague could be guessed. */
const MIN_SENDERS = 5;

const RANKS = 10;
const SPREAD: readonly (readonly [number, number | null])[] = [
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 5],
  [6, 10],
  [11, null],
];

/** Rules of the policy, with those that never spoke. */
export function rulesOf(
  totals: Totals,
  rules: readonly { readonly id: string; readonly then: Severity }[],
): readonly RuleFigures[] {
  const none = ({ id, then }: (typeof rules)[number]): RuleTally => ({
    id,
    severity: then,
    mails: 0,
    alone: 0,
    examples: [],
  });
  return rules
    .map((rule) => totals.rules.get(rule.id) ?? none(rule))
    .map(({ examples, ...rule }) => ({ ...rule, examples: [...examples].sort((a, b) => a.no - b.no) }))
    .sort((a, b) => b.mails - a.mails);
}

export function daysOf({ days }: Totals): Report["days"] {
  return [...days].map(([day, figures]) => ({ day, ...figures })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

export function peopleOf({ senders }: Totals): PeopleFigures {
  const days = [...senders.values()].flatMap((one) => [...one.values()]);
  const warnings = days.reduce((sum, { held }) => sum + held, 0);
  const each = [...senders.values()].map((one) => ({
    days: one.size,
    mails: [...one.values()].reduce((sum, { mails }) => sum + mails, 0),
    warnings: [...one.values()].reduce((sum, { held }) => sum + held, 0),
  }));
  const ranked = each.sort((a, b) => b.warnings - a.warnings || a.days - b.days || a.mails - b.mails);
  return {
    senders: senders.size,
    senderDays: days.length,
    perSenderDay: days.length === 0 ? 0 : round(warnings / days.length),
    spread: SPREAD.map(([from, to]) => ({
      from,
      to,
      senderDays: days.filter(({ held }) => held >= from && (to === null || held <= to)).length,
    })),
    most: senders.size < MIN_SENDERS ? [] : ranked.slice(0, RANKS).map((one, at) => ({ rank: at + 1, ...one })),
  };
}

export function uncoveredOf({ uncovered, mailsWithUncovered }: Totals): UncoveredFigures {
  const all = [...uncovered.values()];
  const named = all.filter(({ domain }) => domain !== "");
  const rare = named.filter(({ mails }) => mails < MIN_MAILS);
  return {
    mails: mailsWithUncovered.count,
    domains: named
      .filter(({ mails }) => mails >= MIN_MAILS)
      .sort((a, b) => b.mails - a.mails || (a.domain < b.domain ? -1 : 1)),
    rare: { domains: rare.length, mails: rare.reduce((sum, { mails }) => sum + mails, 0) },
    unnamed: all
      .filter(({ domain }) => domain === "")
      .map(({ kind, mails, held }) => ({ kind, mails, held }))
      .sort((a, b) => b.mails - a.mails),
  };
}

export function unreadOf({ unread }: Totals): Report["unread"] {
  return [...unread.values()].sort(
    (a, b) => b.files - a.files || (`${a.because} ${a.type}` < `${b.because} ${b.type}` ? -1 : 1),
  );
}

export function speedOf(
  { times }: Totals,
  run: Pick<SpeedFigures, "workers" | "seconds"> & { readonly mails: number },
): SpeedFigures {
  return {
    median: round(times.below(0.5)),
    p95: round(times.below(0.95)),
    worst: round(times.worst()),
    workers: run.workers,
    seconds: round(run.seconds),
    mailsASecond: run.seconds === 0 ? 0 : round(run.mails / run.seconds),
  };
}

const round = (figure: number): number => Math.round(figure * 100) / 100;
