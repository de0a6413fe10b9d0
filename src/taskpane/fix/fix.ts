import type { Recipient } from "#core/mail/message.ts";

/** One thing that a click puts right. */
export type Fix =
  | { readonly kind: "add-tag"; readonly tag: string }
  | { readonly kind: "add-header"; readonly name: string; readonly value: string }
  | { readonly kind: "set-label"; readonly id: string }
  | { readonly kind: "remove-tag"; readonly tag: string }
  | { readonly kind: "remove-recipient"; readonly field: Recipient["field"]; readonly address: string }
  | {
      readonly kind: "correct-domain";
      readonly field: Recipient["field"];
      readonly address: string;
      readonly domain: string;
    }
  | {
      readonly kind: "replace-recipient";
      readonly field: Recipient["field"];
      readonly address: string;
      readonly instead: string;
    }
  | { readonly kind: "move-to-bcc"; readonly addresses: readonly string[] }
  | { readonly kind: "remove-attachment"; readonly name: string }
  | { readonly kind: "mask-subject" }
  | { readonly kind: "mask-body" }
  | { readonly kind: "move-out-of-subject" };

/** What a fix has changed, so that it can be taken back: the value before, and after, to see whether somebody wrote since. */
export type Change =
  | { readonly kind: "subject"; readonly before: string; readonly after: string }
  | { readonly kind: "body"; readonly format: "html" | "text"; readonly before: string; readonly after: string }
  | { readonly kind: "people"; readonly field: Recipient["field"]; readonly before: readonly PersonKept[] }
  | { readonly kind: "header"; readonly name: string; readonly before: string | null }
  | { readonly kind: "label"; readonly before: string }
  | { readonly kind: "attachment"; readonly name: string; readonly isInline: boolean; readonly base64: string | null };

export interface PersonKept {
  readonly emailAddress: string;
  readonly displayName: string;
}
