import { countPeople, tellsPeople } from "../detect/count-people.ts";
import type { Certainty, Finding } from "../detect/finding.ts";
import { CERTAINTIES } from "../detect/finding.ts";
import type { Facts, Origin, RecipientKind, Unread } from "../facts/facts.ts";
import { listsAddress } from "../facts/list-addresses.ts";
import { matchesPattern } from "../facts/matches-pattern.ts";
import { mailChannel, outsideRecipients } from "../facts/outside-recipients.ts";
import { placeOf } from "./place-of.ts";
import type { ConditionStep } from "../trace.ts";
import type { Condition } from "./policy.ts";

/** What made a condition true. */
export interface Match {
  readonly findings: readonly Finding[];
  readonly unread: readonly Unread[];
  /** Set when the number of different people was asked for. */
  readonly people?: number;
}

/** Facts, and the group of senders that the sender is in. */
export type GroupedFacts = Facts & { readonly group?: string };

const NOTHING: Match = { findings: [], unread: [] };

/** Whether a condition is true of a mail: its grounds, or nothing. An empty list matches nothing, also in `all`. */
export function evaluate(
  condition: Condition,
  facts: GroupedFacts,
  findings: readonly Finding[],
  watch?: Watch,
): Match | undefined {
  if (watch === undefined) return match(condition, facts, findings);
  const { onCondition, depth } = watch;
  const found = match(condition, facts, findings, { onCondition, depth: depth + 1 });
  onCondition({ condition, depth, match: found });
  return found;
}

/** Told of every condition, and how deep the next one stands in others. */
interface Watch {
  readonly onCondition: (step: ConditionStep) => void;
  readonly depth: number;
}

function match(
  condition: Condition,
  facts: GroupedFacts,
  findings: readonly Finding[],
  watch?: Watch,
): Match | undefined {
  if ("finding" in condition) return matchOf(findings.filter((finding) => isMeant(condition, finding)));
  if ("people" in condition) return peopleIn(condition.people, findings);
  if ("unread" in condition) return unreadIn(condition.unread, facts);
  if ("recipients" in condition) return when(hasRecipient(condition.recipients, without(facts, condition.except)));
  if ("recipientCount" in condition) return when(facts.recipients.length >= condition.recipientCount);
  if ("channel" in condition) return when(mailChannel(without(facts, condition.except)) === condition.channel);
  if ("subjectIsProtected" in condition) return when(facts.subjectIsProtected === condition.subjectIsProtected);
  if ("sender" in condition) return when(listsAddress(listOf(condition.sender), facts.sender.address));
  if ("group" in condition) return when(facts.group !== undefined && isListed(condition.group, facts.group));
  if ("unit" in condition)
    return when(facts.sender.unit !== undefined && isListed(condition.unit, facts.sender.unit.name));
  if ("recipientAddress" in condition) return when(hasAddress(listOf(condition.recipientAddress), facts));
  if ("attachment" in condition) return when(hasFile(listOf(condition.attachment), facts));
  if ("term" in condition) return matchOf(findings.filter((finding) => isTerm(condition, finding)));
  if ("label" in condition) return when(hasLabel(listOf(condition.label), facts));
  if ("not" in condition) return when(evaluate(condition.not, facts, findings, watch) === undefined);
  if ("any" in condition) return joined(matchesOf(condition.any, facts, findings, watch));
  const all = matchesOf(condition.all, facts, findings, watch);
  return all.length < condition.all.length ? undefined : joined(all);
}

/** The recipients that a rule is about: those of the kinds it excepts might as well not be there. */
function without(
  { recipients }: Pick<Facts, "recipients">,
  except: readonly RecipientKind[] = [],
): Pick<Facts, "recipients"> {
  return { recipients: recipients.filter(({ kind }) => except.indexOf(kind) < 0) };
}

const when = (truth: boolean): Match | undefined => (truth ? NOTHING : undefined);

function matchOf(findings: readonly Finding[]): Match | undefined {
  return findings.length === 0 ? undefined : { findings, unread: [] };
}

function isMeant(condition: Extract<Condition, { finding: unknown }>, finding: Finding): boolean {
  const { atLeast = "possible", in: places } = condition;
  return (
    isListed(condition.finding, finding.kind) &&
    rank(finding.certainty) >= rank(atLeast) &&
    (places === undefined || isListed(places, placeOf(finding)))
  );
}

function isListed<T>(wanted: T | readonly T[], value: T): boolean {
  return Array.isArray(wanted) ? wanted.indexOf(value) >= 0 : wanted === value;
}

const listOf = (value: string | readonly string[]): readonly string[] => (typeof value === "string" ? [value] : value);

function hasAddress(list: readonly string[], { recipients }: Facts): boolean {
  return recipients.some(({ address }) => address !== "" && listsAddress(list, address));
}

/** Names of attachments stand among the texts, those of files that nobody could read among the unread. */
function hasFile(patterns: readonly string[], { texts, unread }: Facts): boolean {
  return (texts as readonly { readonly origin: Origin }[]).concat(unread).some(({ origin }) => {
    if (typeof origin === "string") return false;
    const name = origin[origin.length - 1] ?? "";
    return patterns.some((pattern) => matchesPattern(pattern.toLowerCase(), name.toLowerCase()));
  });
}

function hasLabel(wanted: readonly string[], { labels = [] }: Facts): boolean {
  return labels.some((label) => wanted.some((one) => one.toLowerCase() === label.toLowerCase()));
}

function isTerm(condition: Extract<Condition, { term: unknown }>, finding: Finding): boolean {
  if (finding.kind !== "own-term" || finding.topic === undefined) return false;
  const { in: places } = condition;
  return isListed(condition.term, finding.topic) && (places === undefined || isListed(places, placeOf(finding)));
}

function rank(certainty: Certainty): number {
  return CERTAINTIES.indexOf(certainty);
}

function peopleIn(least: number, findings: readonly Finding[]): Match | undefined {
  const people = countPeople(findings);
  if (people < least) return undefined;
  return {
    findings: findings.filter(tellsPeople),
    unread: [],
    people,
  };
}

function unreadIn(reasons: Extract<Condition, { unread: unknown }>["unread"], facts: Facts): Match | undefined {
  const unread = reasons === true ? facts.unread : facts.unread.filter(({ because }) => reasons.indexOf(because) >= 0);
  return unread.length === 0 ? undefined : { findings: [], unread };
}

function hasRecipient(
  wanted: Extract<Condition, { recipients: unknown }>["recipients"],
  facts: Pick<Facts, "recipients">,
): boolean {
  if (wanted === "outside") return outsideRecipients(facts).length > 0;
  return facts.recipients.some(({ kind }) => isListed<string>(wanted, kind));
}

/** The parts of a condition that hold. */
function matchesOf(
  conditions: readonly Condition[],
  facts: GroupedFacts,
  findings: readonly Finding[],
  watch?: Watch,
): readonly Match[] {
  return conditions.map((condition) => evaluate(condition, facts, findings, watch)).filter(isMatch);
}

const joined = (matches: readonly Match[]): Match | undefined =>
  matches.length === 0 ? undefined : matches.reduce(merge);

const isMatch = (matches: Match | undefined): matches is Match => matches !== undefined;

function merge(a: Match, b: Match): Match {
  const people = a.people === undefined ? b.people : a.people;
  return {
    findings: a.findings.concat(b.findings.filter((finding) => a.findings.indexOf(finding) < 0)),
    unread: a.unread.concat(b.unread.filter((unread) => a.unread.indexOf(unread) < 0)),
    ...(people === undefined ? {} : { people }),
  };
}
