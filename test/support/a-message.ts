import type { Message, Recipient } from "#core/mail/message.ts";

/** A mail from a caseworker in Gladsaxe to nobody, with whatever a test says of it. */
export function aMessage(parts: Partial<Message> = {}): Message {
  return {
    from: { address: "sagsbehandler@gladsaxe.dk", name: "Sagsbehandler" },
    recipients: [],
    subject: "",
    body: { format: "text", content: "" },
    attachments: [],
    signals: [],
    composeType: "new",
    ...parts,
  };
}

/** A recipient in To with nothing but an address. */
export function aRecipient(address: string, parts: Partial<Recipient> = {}): Recipient {
  return { field: "to", address, name: "", isGroup: false, ...parts };
}
