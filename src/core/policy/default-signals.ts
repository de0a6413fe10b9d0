import type { SecureSignal } from "../facts/organisation.ts";

const mark = (signal: Pick<SecureSignal, "id" | "type" | "values" | "note"> & Partial<SecureSignal>): SecureSignal => ({
  covers: "all",
  matching: [],
  strength: "guarantee",
  negative: false,
  caseSensitive: false,
  subjectProtected: false,
  acceptInReply: false,
  ...signal,
});

/** Marks that mean the same everywhere; a gateway's own tags and headers are the organisation's to add (peers.md 4.3). */
export const defaultSignals: readonly SecureSignal[] = [
  mark({
    id: "digital-post",
    type: "recipientPattern",
    values: ["*@*.ngdp.digital-post.dk", "*@*.mitdk.digital-post.dk"],
    note: "Digital Post through the secure-mail gateway: the address itself is the channel.",
  }),
  mark({
    id: "opt-out-tag",
    type: "subjectContains",
    values: ["[unsecure]", "[plain]"],
    negative: true,
    note: "Tags by which several gateways are told not to encrypt.",
  }),
];
