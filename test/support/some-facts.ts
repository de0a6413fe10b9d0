import type { Facts, JudgedRecipient } from "#core/facts/facts.ts";
import { anOrganisation } from "./an-organisation.ts";

/** Facts of a mail that says nothing and goes nowhere. */
export function someFacts(parts: Partial<Facts> = {}): Facts {
  return {
    texts: [],
    unread: [],
    sender: { address: "sagsbehandler@gladsaxe.dk", domain: "gladsaxe.dk" },
    recipients: [],
    subjectIsProtected: false,
    negativeSignals: [],
    composeType: "new",
    organisation: anOrganisation(),
    today: "2026-11-24",
    ...parts,
  };
}

/** A recipient as judged: a stranger reached by plain mail. */
export function aJudgedRecipient(parts: Partial<JudgedRecipient> = {}): JudgedRecipient {
  const address = parts.address ?? "navn@example.org";
  return {
    field: "to",
    address,
    name: "",
    isGroup: false,
    kind: "other",
    domain: address.slice(address.lastIndexOf("@") + 1),
    channel: "plain",
    ...parts,
  };
}
