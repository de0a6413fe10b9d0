import type { Facts, JudgedRecipient, Origin } from "#core/facts/facts.ts";
import { outsideRecipients } from "#core/facts/outside-recipients.ts";
import type { SecureSignal } from "#core/facts/organisation.ts";
import type { Reason } from "#core/policy/verdict.ts";
import type { Mend } from "./mend.ts";

/** What would put a reason right, the best first; at most one of a kind and thing. */
export function findMends(reason: Reason, facts: Facts): readonly Mend[] {
  const kinds = new Set(reason.findings.map(({ kind }) => kind));
  const mends: Mend[] = [];
  if (kinds.has("encryption-off")) mends.push(...negativeTags(facts));
  if (kinds.has("cpr") && reason.findings.every(({ origin }) => origin === "subject"))
    mends.push({ do: "move-out-of-subject" });
  if (concernsChannel(reason, facts)) mends.push(...secureMends(facts));
  if (kinds.has("cpr")) mends.push(...masks(reason));
  if (kinds.has("many-recipients")) mends.push(toBcc(facts));
  mends.push(...recipientMends(reason, facts), ...fileMends(reason));
  const seen = new Set<string>();
  return mends.filter((mend) => seen.size < seen.add(JSON.stringify(mend)).size);
}

/**
 * How this mail can be made secure from here: the first way that the organisation names, for two buttons that do the same
 * make a sender in a hurry choose. A mailbox to write from instead is a hint, not a click (peers.md 4).
 */
export function secureMends(facts: Facts): readonly Mend[] {
  return facts.organisation.secureMail
    .filter(({ negative, covers }) => !negative && covers === "all")
    .flatMap((signal) => secureMend(signal))
    .slice(0, 1);
}

/** Mailboxes from which mail travels securely, where nothing can be done with one click. */
export function secureSenders(facts: Facts): readonly string[] {
  const signals = facts.organisation.secureMail.filter(({ type, negative }) => type === "fromAddress" && !negative);
  return signals.flatMap(({ values }) => values);
}

function secureMend({ type, values: [value] }: SecureSignal): readonly Mend[] {
  if (value === undefined) return [];
  switch (type) {
    case "subjectPrefix":
    case "subjectContains":
      return [{ do: "add-tag", tag: value }];
    case "header": {
      const colon = value.indexOf(":");
      // A header that may have any value is set to a word that says why it is there.
      if (colon < 0) return [{ do: "add-header", name: value, value: "postvagt" }];
      return [{ do: "add-header", name: value.slice(0, colon).trim(), value: value.slice(colon + 1).trim() }];
    }
    case "labelId":
      return [{ do: "set-label", id: value }];
    default:
      return [];
  }
}

const RECIPIENT_KINDS = ["lookalike-domain", "misleading-name", "other-authority", "many-recipients"];

/** Content that would be right if the mail travelled securely. */
function concernsChannel(reason: Reason, facts: Facts): boolean {
  const isContent = reason.findings.some(({ kind }) => !RECIPIENT_KINDS.includes(kind));
  if (reason.people !== undefined || !(isContent || reason.unread.length > 0)) return false;
  return outsideRecipients(facts).some(({ channel }) => channel !== "secure");
}

function negativeTags(facts: Facts): readonly Mend[] {
  return facts.negativeSignals.flatMap((id) => {
    const signal = facts.organisation.secureMail.find((one) => one.id === id);
    const isTag = signal?.type === "subjectContains" || signal?.type === "subjectPrefix";
    return isTag ? signal.values.map((tag): Mend => ({ do: "remove-tag", tag })) : [];
  });
}

function masks({ findings }: Reason): readonly Mend[] {
  const isIn = (origin: Origin) => findings.some((one) => one.kind === "cpr" && one.origin === origin);
  return [
    ...(isIn("subject") ? [{ do: "mask-subject" } as const] : []),
    ...(isIn("body") || isIn("quoted") ? [{ do: "mask-body" } as const] : []),
  ];
}

function toBcc(facts: Facts): Mend {
  const visible = outsideRecipients(facts).filter(({ field }) => field !== "bcc");
  return { do: "move-to-bcc", addresses: visible.map(({ address }) => address) };
}

function recipientMends(reason: Reason, facts: Facts): readonly Mend[] {
  return reason.findings.flatMap(({ kind, start }): readonly Mend[] => {
    if (kind === "other-authority") return outsideRecipients(facts).map(remove);
    const recipient = facts.recipients[start];
    if (recipient === undefined || (kind !== "lookalike-domain" && kind !== "misleading-name")) return [];
    const { field, address, resembles } = recipient;
    const correct: readonly Mend[] =
      resembles === undefined ? [] : [{ do: "correct-domain", field, address, domain: resembles }];
    return [...correct, remove(recipient)];
  });
}

function remove({ field, address }: JudgedRecipient): Mend {
  return { do: "remove-recipient", field, address };
}

/** The attached file is what can be taken off, not the document inside it. */
function fileMends({ findings, unread }: Reason): readonly Mend[] {
  const origins = [...findings, ...unread].map(({ origin }) => origin);
  return origins.flatMap((origin) =>
    typeof origin === "string" ? [] : [{ do: "remove-attachment", name: origin[0] }],
  );
}
