import type { Finding } from "../../detect/finding.ts";
import { isTextFinding } from "../../detect/finding.ts";
import type { AskedKind } from "../../detect/kinds.ts";
import { isAskedKind } from "../../detect/kinds.ts";
import { wordsOf } from "../../detect/words-of.ts";
import type { Facts } from "../../facts/facts.ts";
import type { Reason } from "../../policy/verdict.ts";
import { nameFindings } from "../name-findings.ts";
import { showName } from "../show-name.ts";
import type { Sentence } from "../spans.ts";
import { fill } from "../spans.ts";
import type { Texts } from "../texts.ts";

type AskedFinding = Finding & { readonly kind: AskedKind };

/** The finding about a recipient that a reason rests on, the most certain one. */
export function recipientFindingOf({ findings }: Reason): AskedFinding | undefined {
  return findings.find(isAboutRecipient);
}

const isAboutRecipient = (finding: Finding): finding is AskedFinding => isAskedKind(finding.kind);

const tellsWhomOnly = ({ kind }: Finding): boolean => kind === "person" || kind === "numbered-recipient";

interface How {
  readonly texts: Texts;
  readonly longestName: number;
  /** How an unread part is called. */
  readonly file: Sentence | undefined;
}

/** One question about a recipient, joined with what the mail holds where the rule asks for both. */
export function wordRecipientReason(
  about: AskedFinding,
  reason: Reason,
  facts: Facts,
  { texts, longestName, file }: How,
): Sentence {
  const { of, holds, unread, people } = texts.recipients;
  const { alone, beside } = of[about.kind];
  const values = valuesOf(about, facts, longestName);
  const content = reason.findings.filter((finding) => !isAboutRecipient(finding) && !tellsWhomOnly(finding));
  if (beside === undefined) return fill(alone, values);
  const fact = fill(beside, values);
  if (content.length > 0) return fill(holds, { what: nameFindings(content, texts), fact });
  if (reason.people !== undefined) return fill(people, { n: [{ bold: `${reason.people}` }], fact });
  if (file !== undefined) return fill(unread, { file, fact });
  return fill(alone, values);
}

function valuesOf(about: Finding, facts: Facts, longestName: number): Readonly<Record<string, Sentence>> {
  const place = "recipients" in about ? about.recipients[0] : undefined;
  const recipient = facts.recipients[place ?? firstOutside(facts)];
  const doubt = (facts.doubts || []).find((one) => one.kind === about.kind && one.recipient === place);
  const instead = about.kind === "resent-after-slip" && facts.resent ? facts.resent.wrong : doubt && doubt.instead;
  const file = isTextFinding(about) && typeof about.origin !== "string" ? about.origin[0] : undefined;
  const bold = (name: string): Sentence => [{ bold: showName(name, longestName) }];
  return {
    recipient: bold(recipient ? recipient.address || recipient.name : ""),
    instead: bold(instead || ""),
    words: bold(isTextFinding(about) ? wordsOf(about, facts) : ""),
    file: file === undefined ? [] : [{ italic: showName(file, longestName) }],
    sender: bold(facts.sender.address),
  };
}

function firstOutside({ recipients }: Facts): number {
  return Math.max(
    0,
    recipients.findIndex(({ kind }) => kind !== "own"),
  );
}
