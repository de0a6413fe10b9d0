import type { AskedKind } from "../../detect/kinds.ts";

/** What is said of a recipient: by itself, and beside what the mail holds. */
export interface RecipientText {
  /** A whole sentence. `{recipient}`, `{instead}`, `{words}`, `{file}` and `{sender}` are filled in. */
  readonly alone: string;
  /** Half a sentence behind "Mailen indeholder …, og"; where there is none, `alone` stands. */
  readonly beside?: string;
}

export interface RecipientTexts {
  readonly of: Readonly<Record<AskedKind, RecipientText>>;
  /** `{what}` or `{file}` and `{fact}`. */
  readonly holds: string;
  readonly unread: string;
  readonly people: string;
  readonly action: string;
  readonly button: string;
  readonly report: string;
  readonly reportButton: string;
  /** The sentence of the rule that has each recipient outside confirmed. */
  readonly confirm: string;
}
