import type { Policy } from "#core/policy/policy.ts";
import type { RuleHealth } from "#core/policy/rule-health.ts";
import { policyVersion } from "#core/policy/policy-version.ts";
import type { Content, EventLine, RuleDay, ServerLog, Serving } from "#register/serve.ts";
import { CliError } from "../cli-error.ts";
import { sayVersioned } from "../manifest/say-versioned.ts";
import { type OrgState, readState, writeState } from "../org/state-file.ts";
import { sayProblem } from "../say-problem.ts";
import type { Prepared } from "./prepare-org.ts";
import { healthOf, lowerRules, rememberRules, type RuleStates, withLowered } from "./watch-rules.ts";

/** The organisation file of a running server: read anew when it changes, and its rules lowered when they annoy. */
export interface OrgKeeper {
  readonly content: () => Content;
  readonly watched: () => readonly string[];
  /** To be told once, when the server runs. */
  readonly started: (serving: Serving) => Promise<void>;
  /** Takes on the file as it is now, whole or not at all, and logs which. One at a time. */
  readonly reload: () => Promise<void>;
  readonly judgeRules: (counts: readonly RuleDay[], now: Date) => readonly RuleHealth[];
}

interface Parts {
  readonly org: string;
  readonly prepare: () => Promise<Prepared>;
  readonly log: ServerLog;
}

export async function createOrgKeeper({ org, prepare, log }: Parts, first: Prepared): Promise<OrgKeeper> {
  const now = {
    prepared: first,
    rules: rulesOf(first, (await readState(org)).rules),
    serving: undefined as Serving | undefined,
    health: [] as readonly RuleHealth[],
  };
  // Nothing is taken on before the server runs.
  let begin = (): void => undefined;
  let turn = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const inTurn = (work: () => Promise<void>): Promise<void> => (turn = turn.then(work));
  const say = (event: EventLine["event"], details: EventLine["details"]): void => {
    log({ at: new Date().toISOString(), event, details });
  };
  const served = (): Policy => lowerRules(now.prepared.file.policy, now.rules);
  const content = (): Content => now.prepared.contentFor(served());

  const keep = async (what: OrgState): Promise<void> => {
    if (!(await writeState(org, { ...(await readState(org)), ...what }))) say("state not kept", { org });
  };
  const announce = async (): Promise<void> => {
    const { manifest, file } = now.prepared;
    await keep({ rules: now.rules, ...(manifest === null ? {} : { manifest: manifest.state }) });
    if (manifest === null) say("manifest", { missing: `"addIn" in ${org}` });
    else
      say("manifest", { version: manifest.state.version, isChanged: manifest.isChanged, say: sayVersioned(manifest) });
    say("policy", { version: policyVersion(served()), rules: file.policy.rules.length });
  };
  const takeOn = async (): Promise<void> => {
    const prepared = await prepare();
    const rules = rulesOf(prepared, now.rules);
    const policy = lowerRules(prepared.file.policy, rules);
    const problems = (await now.serving?.reload(prepared.options, prepared.contentFor(policy))) ?? [];
    if (problems.length > 0) {
      say("reload refused", { problems: problems.map((problem) => sayProblem(problem).trim()) });
      return;
    }
    now.prepared = prepared;
    now.rules = rules;
    await announce();
  };
  const serveLowered = async (rules: readonly string[]): Promise<void> => {
    await keep({ rules: now.rules });
    await now.serving?.reload(now.prepared.options, content());
    say("rule advises", { rules, version: policyVersion(served()) });
  };
  return {
    content,
    watched: () => now.prepared.watched,
    started: async (serving) => {
      now.serving = serving;
      await announce();
      begin();
    },
    reload: () => inTurn(() => takeOn().catch((error: unknown) => refuse(error, now.serving, say))),
    judgeRules: (counts) => {
      const { policy } = now.prepared.file;
      const { rules } = now;
      const health = healthOf(policy, rules, counts);
      tellNews(now.health, health, say);
      const lowered = withLowered(policy, rules, health);
      const fresh = Object.keys(lowered).filter((rule) => lowered[rule] !== rules[rule]);
      now.rules = lowered;
      now.health = healthOf(policy, lowered, counts);
      if (fresh.length > 0) void inTurn(() => serveLowered(fresh));
      return now.health;
    },
  };
}

function rulesOf({ file }: Prepared, before: RuleStates = {}): RuleStates {
  return rememberRules(file.policy, before, new Date().toISOString().slice(0, 10));
}

type Say = (event: EventLine["event"], details: EventLine["details"]) => void;

function refuse(error: unknown, serving: Serving | undefined, say: Say): void {
  const problems =
    error instanceof CliError ? error.message.split("\n").map((line) => line.trim()) : ["an unexpected fault"];
  serving?.refused();
  say("reload refused", { problems });
}

/** A rule is reported when it goes beyond its limit, and not again every hour. */
function tellNews(before: readonly RuleHealth[], health: readonly RuleHealth[], say: Say): void {
  const known = before.filter(({ isBeyond }) => isBeyond).map(({ rule }) => rule);
  for (const { rule, shown, falseAlarm, isBeyond } of health) {
    if (isBeyond && !known.includes(rule)) say("rule beyond its limit", { rule, shown, falseAlarm });
  }
}
