import type { Condition } from "#core/policy/policy.ts";
import type { ConditionStep } from "#core/trace.ts";

const listed = (value: string | readonly string[]): string => (typeof value === "string" ? value : value.join(" or "));

const without = (except: readonly string[] = []): string =>
  except.length === 0 ? "" : `, leaving out ${listed(except)}`;

/** What a condition asks for, in words. */
export function describeCondition(condition: Condition): string {
  if ("finding" in condition) {
    const { finding, atLeast = "possible", in: places } = condition;
    return `${listed(finding)}, at least ${atLeast}${places === undefined ? "" : `, in ${listed(places)}`}`;
  }
  if ("people" in condition) return `at least ${condition.people} different persons`;
  if ("recipients" in condition)
    return `a recipient that is ${listed(condition.recipients)}${without(condition.except)}`;
  if ("recipientCount" in condition) return `at least ${condition.recipientCount} recipients`;
  if ("channel" in condition)
    return `travels ${condition.channel} to the worst-off outside recipient${without(condition.except)}`;
  if ("subjectIsProtected" in condition) return `the subject is ${condition.subjectIsProtected ? "" : "not "}protected`;
  if ("unread" in condition)
    return `something unread${condition.unread === true ? "" : `: ${listed(condition.unread)}`}`;
  if ("sender" in condition) return `sent by ${listed(condition.sender)}`;
  if ("group" in condition) return `sent by the group ${listed(condition.group)}`;
  if ("unit" in condition) return `sent by the unit ${listed(condition.unit)}`;
  if ("recipientAddress" in condition) return `a recipient ${listed(condition.recipientAddress)}`;
  if ("attachment" in condition) return `a file ${listed(condition.attachment)}`;
  if ("term" in condition)
    return `words of ${listed(condition.term)}${condition.in === undefined ? "" : `, in ${listed(condition.in)}`}`;
  if ("label" in condition) return `the label ${listed(condition.label)}`;
  if ("not" in condition) return "the opposite of";
  return "any" in condition ? "any of" : "all of";
}

/** A condition on a line: whether it was true, what it asks, and how much it found. */
export function formatCondition({ condition, depth, match }: ConditionStep): string {
  const found = match === undefined ? 0 : match.findings.length + match.unread.length;
  const count = found > 0 && !("all" in condition) ? ` (${found} found)` : "";
  return `${"  ".repeat(depth)}${match === undefined ? "no " : "yes"} ${describeCondition(condition)}${count}`;
}

/** Steps come parts first; a reader wants the whole before its parts. */
export function wholeFirst(steps: readonly ConditionStep[]): readonly ConditionStep[] {
  const last = steps.at(-1);
  if (last === undefined) return [];
  const parts = steps.slice(0, -1);
  const own: ConditionStep[][] = [[]];
  for (const step of parts) {
    own.at(-1)?.push(step);
    if (step.depth === last.depth + 1) own.push([]);
  }
  return [last, ...own.flatMap(wholeFirst)];
}
