import { readFileSync } from "node:fs";
import { detect } from "#core/detect/detect.ts";
import type { Finding, FindingKind } from "#core/detect/finding.ts";
import type { Piece } from "#core/facts/facts.ts";
import { gather } from "#core/facts/gather.ts";
import { aMessage, aRecipient } from "./a-message.ts";
import { anOrganisation } from "./an-organisation.ts";

/** A line of `mails.jsonl` and `own-mails.jsonl`, as test/fixtures/labelled/README.md describes them. */
export interface LabelledMail {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly { readonly name: string; readonly text: string }[];
  readonly labels: {
    readonly personalHealth: boolean;
    readonly special: readonly string[];
    readonly confidential: readonly string[];
  };
  readonly expected: { readonly externalPlain: string };
}

export function readLabelled(name: string): readonly LabelledMail[] {
  return readFileSync(new URL(`../fixtures/labelled/${name}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as LabelledMail);
}

/** What all detectors find in a labelled mail, with its recipients. */
export function findIn(mail: LabelledMail): readonly Finding[] {
  const message = aMessage({
    from: { address: mail.from, name: "" },
    recipients: mail.to.map((address) => aRecipient(address)),
  });
  const pieces = mail.attachments.flatMap(({ name, text }): readonly Piece[] => [
    { origin: [name], value: name, inName: true },
    { origin: [name], value: text },
  ]);
  const written: readonly Piece[] = [
    { origin: "subject", value: mail.subject },
    { origin: "body", value: mail.body },
  ];
  const context = { organisation: anOrganisation(), today: "2026-11-24" };
  return detect(gather(message, [...written, ...pieces], context));
}

export function isLabelled({ labels }: LabelledMail, kind: FindingKind): boolean {
  if (kind === "health") return labels.personalHealth;
  return labels.special.includes(kind) || labels.confidential.includes(kind);
}

export const isHarmless = ({ expected }: LabelledMail): boolean => expected.externalPlain === "allow";
