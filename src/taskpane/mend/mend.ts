import type { Recipient } from "#core/mail/message.ts";

/** One thing that a click puts right. */
export type Mend =
  | { readonly do: "add-tag"; readonly tag: string }
  | { readonly do: "add-header"; readonly name: string; readonly value: string }
  | { readonly do: "set-label"; readonly id: string }
  | { readonly do: "remove-tag"; readonly tag: string }
  | { readonly do: "remove-recipient"; readonly field: Recipient["field"]; readonly address: string }
  | {
      readonly do: "correct-domain";
      readonly field: Recipient["field"];
      readonly address: string;
      readonly domain: string;
    }
  | { readonly do: "move-to-bcc"; readonly addresses: readonly string[] }
  | { readonly do: "remove-attachment"; readonly name: string }
  | { readonly do: "mask-subject" }
  | { readonly do: "mask-body" }
  | { readonly do: "move-out-of-subject" };

/** What a mend has changed, so that it can be taken back: the value before, and after, to see whether somebody wrote since. */
export type Change =
  | { readonly of: "subject"; readonly before: string; readonly after: string }
  | { readonly of: "body"; readonly format: "html" | "text"; readonly before: string; readonly after: string }
  | { readonly of: "people"; readonly field: Recipient["field"]; readonly before: readonly PersonKept[] }
  | { readonly of: "header"; readonly name: string; readonly before: string | null }
  | { readonly of: "label"; readonly before: string }
  | { readonly of: "attachment"; readonly name: string; readonly isInline: boolean; readonly base64: string | null };

export interface PersonKept {
  readonly emailAddress: string;
  readonly displayName: string;
}
