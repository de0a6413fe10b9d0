import { COUNTED, type Count, type Counted } from "#hosts/outlook/counted.ts";
import { takeUsage, type UsageCounts, type KeyValueStore } from "#hosts/outlook/usage-counts.ts";
import type { Vault } from "#web/vault.ts";
import type { RegisterClient } from "./register-client.ts";

type Counts = Readonly<Record<Counted, number>>;

/** What one unit's rules have led to on a day; the nonce says that a retry is one. */
interface UnitDay {
  readonly nonce: string;
  readonly rules: Readonly<Record<string, Counts>>;
}

type Day = Readonly<Record<string, UnitDay>>;

const PREFIX = "counts by unit ";
const NONE: Counts = { shown: 0, fixed: 0, sentAnyway: 0, reason: 0, falseAlarm: 0 };

/** Rules of one post, as the register takes them. */
const MAX_RULES = 100;

/** Days after which counts that could not be sent are dropped: nobody asks about them any more. */
const OLDEST = 60;

/** What was done about each rule, counted by day and unit without content and never per person; sent the day after. */
export interface AnswerCounter {
  readonly count: (unit: string, counts: readonly Count[]) => Promise<void>;
  /** Takes what the handler has counted, and sends the days before this one; what cannot be sent waits. */
  readonly handOver: (boxes: readonly KeyValueStore[], client: Pick<RegisterClient, "count">) => Promise<void>;
}

export function countAnswers(vault: Vault, today: () => string): AnswerCounter {
  let turn: Promise<void> = Promise.resolve();
  const add = async (dayName: string, unit: string, rules: UnitDay["rules"]): Promise<void> => {
    const day = ((await vault.get(PREFIX + dayName)) as Day | undefined) ?? {};
    const known = day[unit] ?? { nonce: crypto.randomUUID(), rules: {} };
    await vault.put(PREFIX + dayName, { ...day, [unit]: { ...known, rules: sum(known.rules, rules) } } satisfies Day);
  };
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    turn = turn.then(work).catch(() => undefined);
    return turn;
  };
  const take = async (day: string, usage: UsageCounts): Promise<void> => {
    for (const [unit, rules] of Object.entries(usage)) await add(day, unit, rules);
  };
  return {
    count: (unit, counts) =>
      inTurn(() =>
        add(
          today(),
          unit,
          counts.reduce((all, [rule, what]) => sum(all, { [rule]: { ...NONE, [what]: 1 } }), {}),
        ),
      ),
    handOver: async (boxes, client) => {
      for (const box of boxes) await inTurn(() => takeUsage(box, take));
      const before = [...(await vault.all())].filter(([id]) => id.startsWith(PREFIX) && id < PREFIX + today());
      for (const [id, value] of before) await sendDay(id.slice(PREFIX.length), value as Day);
      async function sendDay(day: string, units: Day): Promise<void> {
        const left = new Map(Object.entries(units));
        if (day >= daysBefore(today(), OLDEST)) {
          for (const [unit, { nonce, rules }] of Object.entries(units)) {
            const counts = Object.entries(rules).map(([rule, counted]) => ({ rule, ...counted }));
            await client.count({ unit, day, nonce, counts: counts.slice(0, MAX_RULES) });
            left.delete(unit);
            await vault.put(PREFIX + day, Object.fromEntries(left));
          }
        }
        await vault.remove(PREFIX + day);
      }
    },
  };
}

function sum(a: UnitDay["rules"], b: UnitDay["rules"]): UnitDay["rules"] {
  const rules = new Map(Object.entries(a));
  for (const [rule, counts] of Object.entries(b)) {
    const known = rules.get(rule) ?? NONE;
    const added = COUNTED.map((what) => [what, known[what] + counts[what]] as const);
    rules.set(rule, Object.fromEntries(added) as Record<Counted, number>);
  }
  return Object.fromEntries(rules);
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 24 * 3_600_000).toISOString().slice(0, 10);
}
