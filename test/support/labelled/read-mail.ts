import { detect } from "#core/detect/detect.ts";
import type { Finding } from "#core/detect/finding.ts";
import type { Facts, Text } from "#core/facts/facts.ts";
import { gather } from "#core/facts/gather.ts";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import { aMessage, aRecipient } from "../a-message.ts";

/** A mail in the format of labelled-mails (README there). */
export interface Mail {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly { readonly name: string; readonly text: string }[];
  readonly labels: {
    readonly cpr: readonly string[];
    readonly personalHealth: boolean;
    readonly special: readonly string[];
    readonly confidential: readonly string[];
    readonly trap: string;
  };
}

export interface ReadMail {
  readonly mail: Mail;
  readonly texts: readonly Text[];
  readonly findings: readonly Finding[];
}

/** What all detectors say of a mail, sent by whom and to whom it says. */
export function readMail(mail: Mail): ReadMail {
  const texts: readonly Text[] = [
    { origin: "subject", value: mail.subject },
    { origin: "body", value: mail.body },
    ...mail.attachments.flatMap(({ name, text }): readonly Text[] => [
      { origin: [name], value: name, inName: true },
      { origin: [name], value: text },
    ]),
  ];
  const facts = factsOf(texts);
  const message = aMessage({
    from: { address: mail.from, name: "" },
    recipients: mail.to.map((address) => aRecipient(address)),
  });
  return { mail, texts, findings: detect(gather(message, texts, facts)) };
}

/** Facts of a mail from Gladsaxe to nobody in particular. */
export function factsOf(texts: readonly Text[]): Facts {
  return {
    texts,
    unread: [],
    sender: { address: "sagsbehandler@gladsaxe.dk", domain: "gladsaxe.dk" },
    recipients: [],
    subjectIsProtected: false,
    negativeSignals: [],
    composeType: "new",
    organisation: { ...defaultPolicy.organisation, domains: ["gladsaxe.dk"] },
    today: "2026-11-24",
  };
}

export const isHarmless = ({ labels }: Mail): boolean =>
  labels.cpr.length === 0 && !labels.personalHealth && labels.special.length === 0 && labels.confidential.length === 0;
