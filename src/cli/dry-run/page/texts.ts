import type { DryRunProblem, FoundRow, Uncovered } from "../row.ts";
import type { Severity } from "#core/policy/policy.ts";

/** All that the report says in one language; `{…}` are filled in. */
export interface ReportTexts {
  readonly title: string;
  readonly of: string;
  readonly period: string;
  readonly noPeriod: string;
  readonly figures: {
    readonly judged: string;
    readonly held: string;
    readonly perDay: string;
    readonly blocked: string;
    readonly median: string;
  };
  readonly severities: Readonly<Record<Severity | "allow", string>>;
  readonly days: { readonly title: string; readonly about: string; readonly weeks: string; readonly none: string };
  readonly rules: {
    readonly title: string;
    readonly about: string;
    readonly rule: string;
    readonly mails: string;
    readonly perThousand: string;
    readonly alone: string;
    readonly silent: string;
    readonly examples: string;
    readonly mail: string;
    readonly people: string;
    readonly names: Readonly<Partial<Record<string, string>>>;
  };
  readonly found: {
    readonly places: Readonly<Record<FoundRow["place"], string>>;
    /** After the place, where a file has an ending. */
    readonly type: string;
    readonly certainties: Readonly<Record<FoundRow["certainty"], string>>;
    readonly unread: string;
  };
  readonly people: {
    readonly title: string;
    readonly about: string;
    readonly chart: string;
    readonly senderDays: string;
    readonly warnings: string;
    readonly more: string;
    readonly most: string;
    readonly tooFew: string;
    readonly rank: string;
    readonly days: string;
    readonly mails: string;
    readonly messages: string;
    readonly perDay: string;
  };
  readonly memory: {
    readonly title: string;
    readonly about: string;
    readonly rule: string;
    readonly without: string;
    readonly with: string;
    readonly per100: string;
    readonly which: string;
  };
  readonly uncovered: {
    readonly title: string;
    readonly about: string;
    readonly domain: string;
    readonly kind: string;
    readonly mails: string;
    readonly held: string;
    readonly rare: string;
    readonly beyond: string;
    readonly none: string;
    readonly kinds: Readonly<Record<Uncovered["kind"], string>>;
  };
  readonly unread: {
    readonly title: string;
    readonly about: string;
    readonly because: string;
    readonly type: string;
    readonly files: string;
    readonly mails: string;
    readonly none: string;
    readonly noType: string;
  };
  readonly sample: {
    readonly title: string;
    readonly met: string;
    readonly notOwn: string;
    readonly problems: Readonly<Record<DryRunProblem, string>>;
    readonly others: string;
    readonly brokenMailboxes: string;
    readonly whole: string;
    readonly positions: string;
  };
  readonly speed: {
    readonly title: string;
    readonly median: string;
    readonly p95: string;
    readonly worst: string;
    readonly run: string;
  };
  readonly limits: { readonly title: string; readonly lines: readonly string[] };
}
