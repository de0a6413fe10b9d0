import { isTextFinding } from "#core/detect/finding.ts";
import type { AskedKind } from "#core/detect/kinds.ts";
import { isAskedKind, KINDS } from "#core/detect/kinds.ts";
import type { Facts, JudgedRecipient } from "#core/facts/facts.ts";
import { outsideRecipients } from "#core/facts/outside-recipients.ts";
import type { SecureSignal } from "#core/facts/organisation.ts";
import { placeOf } from "#core/policy/place-of.ts";
import type { Place } from "#core/policy/policy.ts";
import type { Reason } from "#core/policy/verdict.ts";
import { findStrangers } from "../review/find-strangers.ts";
import type { Fix } from "./fix.ts";

/** What would put a reason right, the best first; at most one of a kind and thing. */
export function findFixes(reason: Reason, facts: Facts): readonly Fix[] {
  const kinds = new Set(reason.findings.map(({ kind }) => kind));
  const fixes: Fix[] = [];
  if (kinds.has("encryption-off")) fixes.push(...negativeTags(facts));
  if (kinds.has("cpr") && reason.findings.every((finding) => placeOf(finding) === "subject"))
    fixes.push({ kind: "move-out-of-subject" });
  if (concernsChannel(reason, facts)) fixes.push(...secureFixes(facts));
  // Of several citizens one is the right one, and nobody knows here whose number would be hidden.
  if (kinds.has("cpr") && reason.people === undefined) fixes.push(...masks(reason));
  if (kinds.has("many-recipients")) fixes.push(toBcc(facts));
  fixes.push(...recipientFixes(reason, facts), ...fileFixes(reason));
  if (reason.people !== undefined)
    fixes.sort((a, b) => Number(isOfStranger(b, reason)) - Number(isOfStranger(a, reason)));

  const seen = new Set<string>();
  return fixes.filter((fix) => seen.size < seen.add(JSON.stringify(fix)).size);
}

/**
 * How this mail can be made secure from here: the first way that the organisation names, for two buttons that do the same
 * make a sender in a hurry choose. A mailbox to write from instead is a hint, not a click (peers.md 4).
 */
export function secureFixes(facts: Facts): readonly Fix[] {
  return facts.organisation.secureMail
    .filter(({ negative, covers }) => !negative && covers === "all")
    .flatMap((signal) => secureFix(signal))
    .slice(0, 1);
}

/** Mailboxes from which mail travels securely, where nothing can be done with one click. */
export function secureSenders(facts: Facts): readonly string[] {
  const signals = facts.organisation.secureMail.filter(({ type, negative }) => type === "fromAddress" && !negative);
  return signals.flatMap(({ values }) => values);
}

function secureFix({ type, values: [value] }: SecureSignal): readonly Fix[] {
  if (value === undefined) return [];
  switch (type) {
    case "subjectPrefix":
    case "subjectContains":
      return [{ kind: "add-tag", tag: value }];
    case "header": {
      const colon = value.indexOf(":");
      // A header that may have any value is set to a word that says why it is there.
      if (colon < 0) return [{ kind: "add-header", name: value, value: "postvagt" }];
      return [{ kind: "add-header", name: value.slice(0, colon).trim(), value: value.slice(colon + 1).trim() }];
    }
    case "labelId":
      return [{ kind: "set-label", id: value }];
    default:
      return [];
  }
}

/** Content that would be right if the mail travelled securely. */
export function concernsChannel(reason: Reason, facts: Facts): boolean {
  const isContent = reason.findings.some(({ kind }) => KINDS[kind].concerns !== "recipients");
  if (reason.people !== undefined || !(isContent || reason.unread.length > 0)) return false;
  return outsideRecipients(facts).some(({ channel }) => channel !== "secure");
}

function negativeTags(facts: Facts): readonly Fix[] {
  return facts.negativeSignals.flatMap((id) => {
    const signal = facts.organisation.secureMail.find((one) => one.id === id);
    const isTag = signal?.type === "subjectContains" || signal?.type === "subjectPrefix";
    return isTag ? signal.values.map((tag): Fix => ({ kind: "remove-tag", tag })) : [];
  });
}

function masks({ findings }: Reason): readonly Fix[] {
  const isIn = (place: Place) => findings.some((one) => one.kind === "cpr" && placeOf(one) === place);
  return [
    ...(isIn("subject") ? [{ kind: "mask-subject" } as const] : []),
    ...(isIn("body") || isIn("quoted") ? [{ kind: "mask-body" } as const] : []),
  ];
}

function toBcc(facts: Facts): Fix {
  const visible = outsideRecipients(facts).filter(({ field }) => field !== "bcc");
  return { kind: "move-to-bcc", addresses: visible.map(({ address }) => address) };
}

function recipientFixes(reason: Reason, facts: Facts): readonly Fix[] {
  return reason.findings.flatMap((finding): readonly Fix[] => {
    if (finding.kind === "other-authority") return outsideRecipients(facts).map(remove);
    if (isTextFinding(finding) || !("recipients" in finding)) return [];
    const [place = -1] = finding.recipients;
    if (isAskedKind(finding.kind)) return doubtFixes(finding.kind, place, facts);
    if (finding.kind !== "lookalike-domain" && finding.kind !== "misleading-name") return [];
    const recipient = facts.recipients[place];
    if (recipient === undefined) return [];
    const { field, address, resembles } = recipient;
    const correct: readonly Fix[] =
      resembles === undefined ? [] : [{ kind: "correct-domain", field, address, domain: resembles }];
    return [...correct, remove(recipient)];
  });
}

/** The address that is most likely meant, and the recipient off the mail. */
function doubtFixes(kind: AskedKind, place: number, facts: Facts): readonly Fix[] {
  if (kind === "strangers-together") return [citizensToBcc(facts)];
  const recipient = facts.recipients[place];
  if (recipient === undefined || kind === "resent-after-slip") return [];
  const { field, address } = recipient;
  const doubt = facts.doubts?.find((one) => one.kind === kind && one.recipient === place);
  const isThere = facts.recipients.some((one) => one.address === doubt?.instead);
  const replace: readonly Fix[] =
    doubt?.instead === undefined || isThere
      ? []
      : [{ kind: "replace-recipient", field, address, instead: doubt.instead }];
  return [...replace, remove(recipient)];
}

function citizensToBcc(facts: Facts): Fix {
  const citizens = facts.recipients.filter(({ field, kind }) => field !== "bcc" && kind === "webmail");
  return { kind: "move-to-bcc", addresses: citizens.map(({ address }) => address) };
}

function remove({ field, address }: JudgedRecipient): Fix {
  return { kind: "remove-recipient", field, address };
}

/** The file that is about somebody else comes off first. */
function isOfStranger(fix: Fix, { findings }: Reason): boolean {
  return fix.kind === "remove-attachment" && findStrangers(findings).some(({ container }) => container === fix.name);
}

/** The attached file is what can be taken off, not the document inside it. */
function fileFixes({ findings, unread }: Reason): readonly Fix[] {
  const origins = [...findings.filter(isTextFinding), ...unread].map(({ origin }) => origin);
  return origins.flatMap((origin) =>
    typeof origin === "string" ? [] : [{ kind: "remove-attachment", name: origin[0] }],
  );
}
