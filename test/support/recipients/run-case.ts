import { check } from "#core/check.ts";
import type { Piece } from "#core/facts/facts.ts";
import { gather } from "#core/facts/gather.ts";
import { readAddress } from "#core/facts/read-address.ts";
import type { Organisation } from "#core/facts/organisation.ts";
import type { Message } from "#core/mail/message.ts";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import type { Policy } from "#core/policy/policy.ts";
import { shownTo } from "#core/policy/shown-to.ts";
import type { Reason, Verdict } from "#core/policy/verdict.ts";
import { noteSent } from "#core/recipients/after-slip.ts";
import { isAskedKind } from "#core/detect/kinds.ts";
import type { Memory } from "#core/recipients/memory.ts";
import { createMemory, weekOf } from "#core/recipients/memory.ts";
import { learnTogether } from "#core/recipients/pairs.ts";
import { hashText } from "#core/recipients/text-hash.ts";
import { extractBody } from "#extract/extract-body.ts";

/** A hand-written case: whom a sender remembers, a mail, and what a good guard does. */
export interface RecipientCase {
  readonly id: string;
  readonly kind: string;
  readonly history: readonly {
    readonly to: readonly { readonly a: string; readonly n: string }[];
    readonly times: number;
    readonly daysAgo: number;
    readonly with: readonly string[];
  }[];
  readonly mail: {
    readonly from: string;
    readonly kind: "new" | "reply" | "forward";
    readonly to: readonly {
      readonly a: string;
      readonly n: string;
      readonly f: "to" | "cc" | "bcc";
      readonly typed: boolean;
    }[];
    readonly quotedHeader: string;
    readonly subject: string;
    readonly body: string;
    readonly attachments: readonly { readonly name: string; readonly text: string }[];
  };
  readonly wrong: readonly string[];
  readonly meant: readonly string[];
  readonly holdsPersonalData: boolean;
  readonly question: "level1" | "level2" | "none";
  readonly notice?: boolean;
  readonly sentBefore?: readonly {
    readonly to: readonly string[];
    readonly minutesAgo: number;
    readonly sameText: boolean;
  }[];
}

export const CASE_MINUTE = 29_700_000;
const TODAY = "2026-06-21";
const MINUTES_A_DAY = 24 * 60;

const organisation: Organisation = {
  ...defaultPolicy.organisation,
  name: "Gladsaxe Kommune",
  domains: ["gladsaxe.dk"],
};
const policy: Policy = { ...defaultPolicy, organisation };

function memoryOf({ history, sentBefore = [], mail }: RecipientCase): Memory {
  const memory = createMemory(weekOf(CASE_MINUTE) - 50);
  for (const { to, times, daysAgo, with: companions } of history) {
    for (const { a, n } of to) {
      const address = readAddress(a);
      const week = weekOf(CASE_MINUTE - daysAgo * MINUTES_A_DAY);
      memory.contacts.set(address, { address, name: n, count: times, week, greeted: [], isConfirmed: false });
    }
    const together = [...to.map(({ a }) => a), ...companions].map(readAddress);
    for (let time = 0; time < Math.min(3, times); time++) learnTogether(memory.pairs, together);
    memory.mails += times;
  }
  for (const { to, minutesAgo, sameText } of sentBefore)
    noteSent(memory, {
      minute: CASE_MINUTE - minutesAgo,
      text: sameText ? hashText(mail.body) : "",
      recipients: to.map(readAddress),
    });
  return memory;
}

function piecesOf({ mail }: RecipientCase): readonly Piece[] {
  const { subject, body, attachments, quotedHeader, kind } = mail;
  const content = quotedHeader === "" ? body : `${body}\n\n${quotedHeader}`;
  return [
    { origin: "subject", value: subject },
    ...extractBody({ format: "text", content }, kind),
    ...attachments.flatMap(({ name, text }): Piece[] => [
      { origin: [name], value: name, inName: true },
      { origin: [name], value: text },
    ]),
  ];
}

function messageOf({ mail }: RecipientCase): Message {
  return {
    from: { address: mail.from, name: "" },
    recipients: mail.to.map(({ a, n, f }) => ({ address: a, name: n, field: f, isGroup: false })),
    subject: mail.subject,
    body: { format: "text", content: mail.body },
    attachments: [],
    signals: [],
    composeType: mail.kind,
    opened: mail.to.filter(({ typed }) => !typed).map(({ a }) => a),
  };
}

/** What is asked about the recipients of a case, and what is said above the mail. */
export interface CaseAnswer {
  readonly asked: readonly string[];
  readonly noticed: readonly string[];
}

const ABOUT_RECIPIENTS = ["other-authority", "lookalike-domain", "misleading-name", "many-recipients"];

const isAboutRecipients = ({ findings, people }: Reason): boolean =>
  people !== undefined || findings.some(({ kind }) => isAskedKind(kind) || ABOUT_RECIPIENTS.includes(kind));

const reasonsOf = (verdict: Verdict): readonly string[] =>
  verdict.action === "allow" ? [] : verdict.reasons.filter(isAboutRecipients).map(({ rule }) => rule);

/** Judges a case as the add-in would, with the policy that Postvagt comes with. */
export function runCase(one: RecipientCase): CaseAnswer {
  const options = { organisation, today: TODAY, memory: memoryOf(one), minute: CASE_MINUTE };
  const facts = gather(messageOf(one), piecesOf(one), options);
  const { verdict } = check(facts, policy);
  return { asked: reasonsOf(shownTo(verdict, "send")), noticed: reasonsOf(shownTo(verdict, "writing")) };
}
