import type { Counted } from "../review/run-review.ts";
import type { RegisterClient } from "./register-client.ts";
import type { Vault } from "#web/vault.ts";

type Counts = Readonly<Record<Counted, number>>;
interface Day {
  readonly nonce: string;
  readonly rules: Readonly<Record<string, Counts>>;
}

const PREFIX = "counts ";
const NONE: Counts = { shown: 0, mended: 0, sentAnyway: 0, falseAlarm: 0 };

/** What was done about each rule, counted by day without content and never per person; sent the day after. */
export interface AnswerCounter {
  readonly count: (rule: string, what: Counted) => Promise<void>;
  /** Sends the days before this one; what cannot be sent waits. */
  readonly send: (client: RegisterClient, unit: string) => Promise<void>;
}

export function countAnswers(vault: Vault, today: () => string): AnswerCounter {
  let turn: Promise<void> = Promise.resolve();
  const add = async (rule: string, what: Counted): Promise<void> => {
    const id = PREFIX + today();
    const day = ((await vault.get(id)) as Day | undefined) ?? { nonce: crypto.randomUUID(), rules: {} };
    const counts = day.rules[rule] ?? NONE;
    await vault.put(id, { ...day, rules: { ...day.rules, [rule]: { ...counts, [what]: counts[what] + 1 } } });
  };
  return {
    count: (rule, what) => {
      turn = turn.then(() => add(rule, what)).catch(() => undefined);
      return turn;
    },
    send: async (client, unit) => {
      const before = [...(await vault.all())].filter(([id]) => id.startsWith(PREFIX) && id < PREFIX + today());
      for (const [id, value] of before) {
        const { nonce, rules } = value as Day;
        const counts = Object.entries(rules).map(([rule, counted]) => ({ rule, ...counted }));
        await client.count({ unit, day: id.slice(PREFIX.length), nonce, counts: counts.slice(0, 100) });
        await vault.remove(id);
      }
    },
  };
}
