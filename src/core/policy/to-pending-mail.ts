import type { Finding } from "../detect/finding.ts";
import type { Facts } from "../facts/facts.ts";
import { writtenText } from "../facts/judge-addressees.ts";
import { readGreeting } from "../recipients/greeting.ts";
import { toLearned } from "../recipients/learn.ts";
import type { PendingMail } from "../recipients/memory.ts";
import { hashText } from "../recipients/text-hash.ts";
import type { Verdict } from "./verdict.ts";

/** What there is to remember of a mail for which Send was pressed; `shown` is what the sender was told. */
export function toPendingMail(
  { texts, recipients: all }: Facts,
  shown: Verdict,
  { item, minute }: Pick<PendingMail, "item" | "minute">,
): PendingMail {
  const text = writtenText(texts);
  const recipients = all.filter(({ address }) => address !== "");
  const findings = (shown.action === "allow" ? [] : shown.reasons).reduce<readonly Finding[]>(
    (found, reason) => found.concat(reason.findings),
    [],
  );
  return {
    item,
    minute,
    text: hashText(text),
    recipients: recipients.map(({ address }) => address),
    asked: findings.map(({ kind }) => kind).filter((kind, at, kinds) => kinds.indexOf(kind) === at),
    learned: toLearned(recipients, readGreeting(text)),
  };
}
