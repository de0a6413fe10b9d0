import type { RecipientKind } from "#core/facts/facts.ts";
import { outsideRecipients } from "#core/facts/outside-recipients.ts";
import type { ReportedMail } from "./reported-mail.ts";
import { tellsOfMistake } from "./tells-of-mistake.ts";

/** Whom to ask to delete the mail: the one who told of it, or its only recipient. Of several, nobody knows which is wrong. */
export interface Asked {
  readonly addresses: readonly string[];
  /** They have written to us already. */
  readonly hasTold: boolean;
  /** Whether one of those who got it is certain to sit outside the organisation. */
  readonly isOutside: boolean;
}

export function whoToAsk(mail: ReportedMail): Asked {
  const nobody: Asked = { addresses: [], hasTold: false, isOutside: false };
  if (mail.kind === "none" || mail.kind === "draft") return nobody;
  const { facts } = mail.seen;
  if (mail.kind === "received")
    return tellsOfMistake(facts) === null
      ? nobody
      : { addresses: [mail.sender.address], hasTold: true, isOutside: isOutside(mail.sender) };
  if (facts.resent !== undefined) return { addresses: [facts.resent.wrong], hasTold: false, isOutside: false };
  const outside = outsideRecipients(facts);
  const all = outside.length === 0 ? facts.recipients : outside;
  const addresses = all.length === 1 ? all.map(({ address }) => address) : [];
  return { addresses, hasTold: false, isOutside: all.some(isOutside) };
}

function isOutside({ kind }: { readonly kind: RecipientKind }): boolean {
  return kind !== "own" && kind !== "group" && kind !== "unknown";
}
