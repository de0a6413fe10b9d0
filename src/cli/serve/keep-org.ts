import type { Policy } from "#core/policy/policy.ts";
import type { RuleHealth } from "#core/policy/rule-health.ts";
import { policyVersion } from "#core/policy/policy-version.ts";
import type { Content, EventLine, RuleDay, ServerLog, Serving } from "#register/serve.ts";
import { CliError } from "../cli-error.ts";
import { formatVersioned } from "../manifest/format-versioned.ts";
import { type OrgState, readState, writeState } from "../org/state-file.ts";
import { formatProblem } from "../format-problem.ts";
import type { Prepared } from "./prepare-org.ts";
import type { SeenFile } from "./watch-files.ts";
import { healthOf, joinStates, lowerRules, rememberRules, type RuleStates, withLowered } from "./watch-rules.ts";

/** The organisation file of a running server: read anew when it changes, and its rules lowered when they annoy. */
export interface OrgKeeper {
  readonly content: () => Content;
  /** The files as they were when they were read last. */
  readonly seen: () => readonly SeenFile[];
  /** To be told once, when the server runs. */
  readonly started: (serving: Serving) => Promise<void>;
  /** Takes on the file as it is now, whole or not at all, logs which, and answers whether. One at a time. */
  readonly reload: () => Promise<boolean>;
  /** Takes on what other servers of the same database have lowered. */
  readonly followOthers: () => Promise<void>;
  readonly judgeRules: (counts: readonly RuleDay[], now: Date) => readonly RuleHealth[];
}

interface Parts {
  readonly org: string;
  readonly prepare: () => Promise<Prepared>;
  readonly log: ServerLog;
}

/** What the keeper knows at a moment. */
interface Keeping extends Parts {
  prepared: Prepared;
  seen: readonly SeenFile[];
  rules: RuleStates;
  serving: Serving | undefined;
  health: readonly RuleHealth[];
  /** Why the file as it is was not taken on; logged once. */
  refusedFor: string;
}

export async function createOrgKeeper(parts: Parts, first: Prepared): Promise<OrgKeeper> {
  const rules = rulesOf(first, (await readState(parts.org)).rules);
  const now: Keeping = {
    ...parts,
    prepared: first,
    seen: first.seen,
    rules,
    serving: undefined,
    health: [],
    refusedFor: "",
  };
  // Nothing is taken on before the server runs.
  let begin = (): void => undefined;
  let turn = new Promise<void>((resolve) => {
    begin = resolve;
  });
  // One fault must not keep what comes after it from being taken on.
  const inTurn = (work: (now: Keeping) => Promise<void>): Promise<void> =>
    (turn = turn
      .then(() => work(now))
      .catch((error: unknown) => {
        refuse(error, now);
      }));
  return {
    content: () => contentOf(now),
    seen: () => now.seen,
    started: async (serving) => {
      now.serving = serving;
      await announce(now);
      begin();
    },
    reload: async () => {
      await inTurn(takeOn);
      return now.refusedFor === "";
    },
    followOthers: () => inTurn(joinOthers),
    judgeRules: (counts) => {
      const fresh = judge(now, counts);
      if (fresh.length > 0) void inTurn(() => serveLowered(now, fresh));
      return now.health;
    },
  };
}

function logEvent({ log }: Keeping, event: EventLine["event"], details: EventLine["details"]): void {
  log({ at: new Date().toISOString(), event, details });
}

const servedBy = ({ prepared, rules }: Keeping): Policy => lowerRules(prepared.file.policy, rules);

const contentOf = (now: Keeping): Content => now.prepared.contentFor(servedBy(now));

async function keep(now: Keeping, what: OrgState): Promise<void> {
  const isKept = await writeState(now.org, { ...(await readState(now.org)), ...what });
  if (!isKept) logEvent(now, "state not kept", { org: now.org });
}

async function announce(now: Keeping): Promise<void> {
  const { manifest, file } = now.prepared;
  await keep(now, { rules: now.rules, ...(manifest === null ? {} : { manifest: manifest.state }) });
  if (manifest === null) logEvent(now, "manifest", { missing: `"addIn" in ${now.org}` });
  else
    logEvent(now, "manifest", {
      version: manifest.state.version,
      isChanged: manifest.isChanged,
      logEvent: formatVersioned(manifest),
    });
  logEvent(now, "policy", { version: policyVersion(servedBy(now)), rules: file.policy.rules.length });
}

async function takeOn(now: Keeping): Promise<void> {
  const prepared = await now.prepare();
  now.seen = prepared.seen;
  const rules = rulesOf(prepared, now.rules);
  const policy = lowerRules(prepared.file.policy, rules);
  const problems = (await now.serving?.reload(prepared.options, prepared.contentFor(policy))) ?? [];
  if (problems.length > 0) {
    sayRefused(
      now,
      problems.map((problem) => formatProblem(problem).trim()),
    );
    return;
  }
  now.refusedFor = "";
  now.prepared = prepared;
  now.rules = rules;
  await announce(now);
}

function refuse(error: unknown, now: Keeping): void {
  const isFixable = error instanceof CliError;
  const problems = isFixable ? error.message.split("\n").map((line) => line.trim()) : ["an unexpected fault"];
  now.serving?.refused();
  sayRefused(now, problems);
}

/** Once for each reason: the same file is tried again and again. */
function sayRefused(now: Keeping, problems: readonly string[]): void {
  const reason = JSON.stringify([problems, now.seen]);
  if (reason !== now.refusedFor) logEvent(now, "reload refused", { problems });
  now.refusedFor = reason;
}

/** A database that is away is asked again soon. */
async function joinOthers(now: Keeping): Promise<void> {
  const others = await now.serving?.shared?.read().catch(() => null);
  const joined = joinStates(now.rules, others);
  const fresh = Object.keys(joined).filter((rule) => joined[rule]?.advises !== now.rules[rule]?.advises);
  if (fresh.length === 0) return;
  now.rules = joined;
  await serveLowered(now, fresh);
}

async function serveLowered(now: Keeping, rules: readonly string[]): Promise<void> {
  await keep(now, { rules: now.rules });
  const others = await now.serving?.shared?.read().catch(() => null);
  now.rules = joinStates(now.rules, others);
  await now.serving?.shared?.write(now.rules).catch(() => undefined);
  await now.serving?.reload(now.prepared.options, contentOf(now));
  logEvent(now, "rule advises", { rules, version: policyVersion(servedBy(now)) });
}

/** Answers the rules that advise from now on. */
function judge(now: Keeping, counts: readonly RuleDay[]): readonly string[] {
  const { policy } = now.prepared.file;
  const { rules: before } = now;
  const health = healthOf(policy, before, counts);
  tellNews(now, health);
  now.rules = withLowered(policy, before, health, counts);
  now.health = healthOf(policy, now.rules, counts);
  return Object.keys(now.rules).filter((rule) => now.rules[rule] !== before[rule]);
}

function rulesOf({ file }: Prepared, before: RuleStates = {}): RuleStates {
  return rememberRules(file.policy, before, new Date().toISOString().slice(0, 10));
}

/** A rule is reported when it goes beyond its limit, and not again every hour. */
function tellNews(now: Keeping, health: readonly RuleHealth[]): void {
  const known = now.health.filter(({ isBeyond }) => isBeyond).map(({ rule }) => rule);
  for (const { rule, shown, falseAlarm, isBeyond } of health) {
    if (isBeyond && !known.includes(rule)) logEvent(now, "rule beyond its limit", { rule, shown, falseAlarm });
  }
}
