import type { Finding } from "../detect/finding.ts";
import type { Facts } from "../facts/facts.ts";
import { listsAddress } from "../facts/list-addresses.ts";
import type { Exception, Policy } from "./policy.ts";

/** What a rule is to look at: the mail without the recipients that are excepted from it on this day. */
export function except<Looked extends Facts>(
  rule: string,
  facts: Looked,
  findings: readonly Finding[],
  { exceptions = [] }: Pick<Policy, "exceptions">,
): { readonly facts: Looked; readonly findings: readonly Finding[] } {
  const holding = exceptions.filter((exception) => holds(exception, rule, facts));
  if (holding.length === 0) return { facts, findings };
  const isExcepted = facts.recipients.map(({ address }) =>
    holding.some(({ recipients }) => listsAddress(recipients, address)),
  );
  return {
    facts: { ...facts, recipients: facts.recipients.filter((_, at) => !isExcepted[at]) },
    findings: findings.filter(
      (finding) => !("recipients" in finding) || finding.recipients.some((at) => !isExcepted[at]),
    ),
  };
}

/** An exception holds to the end of its last day. */
function holds({ rules, senders, until }: Exception, rule: string, { today, sender }: Facts): boolean {
  return rules.indexOf(rule) >= 0 && today <= until && (senders === undefined || listsAddress(senders, sender.address));
}
