import { createHash } from "node:crypto";
import type { Policy, Rule } from "#core/policy/policy.ts";
import { phaseOf } from "#core/policy/phase-of.ts";
import { ALL_MAILS, ruleHealth, type RuleHealth } from "#core/policy/rule-health.ts";
import type { RuleDay } from "#register/serve.ts";
import type { RuleState } from "../org/state-file.ts";

/** What is remembered of each rule, by id. */
export type RuleStates = Readonly<Record<string, RuleState>>;

/** What is remembered of each rule of a policy. A rule whose definition or own phase was changed is a new one from today. */
export function rememberRules({ rules, rollout }: Policy, before: RuleStates, today: string): RuleStates {
  return Object.fromEntries(
    rules.map((rule) => {
      const own = Object.hasOwn(rollout.rules, rule.id) ? rollout.rules[rule.id] : null;
      const hash = createHash("sha256")
        .update(JSON.stringify([rule, own]))
        .digest("hex")
        .slice(0, 16);
      const known = Object.hasOwn(before, rule.id) ? before[rule.id] : undefined;
      if (known?.hash === hash) return [rule.id, known];
      return [rule.id, { hash, since: known === undefined ? "" : today, advises: false }];
    }),
  );
}

/** Of a day on which so many people called a rule false, and of how many such days a rule is lowered: one person counts once a day. */
const MIN_PEOPLE = 5;
const MIN_DAYS = 3;

/** What this server and the others of its database remember of the same rules: one that is lowered anywhere is lowered everywhere. */
export function joinStates(own: RuleStates, others: unknown): RuleStates {
  const shared = (typeof others === "object" && others !== null ? others : {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(own).map(([id, state]) => {
      const known = Object.hasOwn(shared, id) ? (shared[id] as Partial<RuleState> | null) : null;
      const isLowered = known?.hash === state.hash && known.advises === true;
      return [id, isLowered ? { ...state, advises: true } : state];
    }),
  );
}

/** Counts come from mailboxes, and whoever can post them must not be able to open a block for everybody. */
const canBeLowered = ({ then }: Rule): boolean => then !== "block";

/** The policy as it is served: rules that were lowered advise where they would hold. */
export function lowerRules(policy: Policy, states: RuleStates): Policy {
  const lowered = policy.rules.filter(
    (rule) => canBeLowered(rule) && states[rule.id]?.advises && phaseOf(rule, policy.rollout) === "hold",
  );
  if (!policy.rollout.dropsToAdvice || lowered.length === 0) return policy;
  const rules = { ...policy.rollout.rules, ...Object.fromEntries(lowered.map(({ id }) => [id, "advise" as const])) };
  return { ...policy, rollout: { ...policy.rollout, rules } };
}

/** How each rule does, by what was counted since it is what it is. */
export function healthOf(policy: Policy, states: RuleStates, counts: readonly RuleDay[]): readonly RuleHealth[] {
  const sinceOf = (rule: string) => states[rule]?.since ?? "";
  const current = counts.filter(({ rule, day }) => day >= sinceOf(rule));
  const mails = counts.filter(({ rule }) => rule === ALL_MAILS);
  return ruleHealth(lowerRules(policy, states), current, (id) =>
    mails.reduce((sum, { day, shown }) => (day >= sinceOf(id) ? sum + shown : sum), 0),
  );
}

/** Whether many people on many days called a rule false, since it is what it is. */
function isWidelyCalledFalse(rule: string, states: RuleStates, counts: readonly RuleDay[]): boolean {
  const days = counts.filter(
    (one) => one.rule === rule && one.people >= MIN_PEOPLE && one.day >= (states[rule]?.since ?? ""),
  );
  return new Set(days.map(({ day }) => day)).size >= MIN_DAYS;
}

/**
 * The same memory with the rules lowered that are beyond their limit by the word of many people on many days, where the
 * organisation wants that; never one that blocks.
 */
export function withLowered(
  policy: Policy,
  states: RuleStates,
  health: readonly RuleHealth[],
  counts: readonly RuleDay[],
): RuleStates {
  if (!policy.rollout.dropsToAdvice) return states;
  const lowerable = policy.rules
    .filter((rule) => canBeLowered(rule) && isWidelyCalledFalse(rule.id, states, counts))
    .map(({ id }) => id);
  const beyond = health.filter(({ rule, isBeyond, phase }) => isBeyond && phase === "hold" && lowerable.includes(rule));
  return beyond.reduce<RuleStates>((all, { rule }) => {
    const known = all[rule];
    return known === undefined ? all : { ...all, [rule]: { ...known, advises: true } };
  }, states);
}
