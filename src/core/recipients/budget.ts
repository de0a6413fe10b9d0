import type { DoubtKind } from "./doubt.ts";
import type { Memory } from "./memory.ts";

/** At most so many questions of one kind among so many mails of a mailbox: 1.5 per 100. */
export const MAX_QUESTIONS = 3;
const AMONG_MAILS = 200;

/** Kinds that one rule of the policy asks about share what it may ask. */
const GROUPS: readonly (readonly [string, readonly DoubtKind[]])[] = [
  ["first-time", ["first-outside", "first-inside"]],
  ["thread", ["new-outsider", "reply-all-outsider"]],
  ["namesake", ["private-namesake", "same-unit-elsewhere", "same-surname", "same-first-name"]],
  ["company", ["swapped-companion", "seldom-namesake", "odd-one-out", "crowd"]],
];

function budgetOf(kind: DoubtKind): string {
  const group = GROUPS.find(([, kinds]) => kinds.indexOf(kind) >= 0);
  return group === undefined ? kind : group[0];
}

/** Whether a kind of doubt has asked as often as it may; it may again when enough mails have gone by. */
export function isOverBudget({ asked, mails }: Memory, kind: DoubtKind): boolean {
  const [oldest, ...later] = asked.get(budgetOf(kind)) || [];
  return oldest !== undefined && later.length + 1 >= MAX_QUESTIONS && mails - oldest < AMONG_MAILS;
}

/** Notes what asked about the mail that is being handled. */
export function countAsked({ asked, mails }: Memory, kinds: readonly DoubtKind[]): void {
  for (const kind of kinds.map(budgetOf)) asked.set(kind, (asked.get(kind) || []).concat(mails).slice(-MAX_QUESTIONS));
}
