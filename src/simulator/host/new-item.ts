import type { Item, Person } from "./item.ts";

/** An empty message in a new compose window; everything else starts from it. */
export function newItem(key: string, from: Person, created: number): Item {
  return {
    key,
    savedId: null,
    kind: "message",
    mode: "compose",
    composeType: "newMail",
    from,
    to: [],
    cc: [],
    bcc: [],
    subject: "",
    body: { format: "html", content: "" },
    selectedText: "",
    attachments: [],
    notifications: [],
    sessionData: {},
    headers: {},
    customProperties: {},
    categories: [],
    labelId: null,
    deliverAt: 0,
    appendedOnSend: [],
    signatureEnabled: true,
    initializationContext: null,
    conversationId: `conversation-${key}`,
    internetMessageId: `<${key}@simulator.invalid>`,
    itemClass: "IPM.Note",
    created,
    meeting: null,
    fromSharedFolder: false,
  };
}
