import type { FindingKind } from "../detect/finding.ts";
import type { UnreadReason } from "../mail/message.ts";
import type { RecipientTexts } from "./recipients/texts.ts";
import type { Topics } from "./topics/topics.ts";

export const LANGUAGES = ["da", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** One and many; `{n}` stands for the number. */
export interface Counted {
  readonly one: string;
  readonly many: string;
}

/**
 * All that a caseworker reads in a dialog, in one language. `{…}` are filled in; the names between braces are the same in
 * every language. A sentence is a fact, a question is an uncertain one (peers.md 6, rule 10).
 */
export interface Texts {
  readonly notSent: string;
  readonly notSentYet: string;
  /** The first line where a rule only advises. */
  readonly advice: string;
  readonly couldNotCheck: string;
  /** What was found, as it stands in a sentence. */
  readonly kinds: Readonly<Record<FindingKind, string | Counted>>;
  readonly topics: Topics;
  readonly places: { readonly subject: string; readonly body: string; readonly quoted: string };
  readonly inFile: string;
  readonly inFileName: string;
  readonly morePlaces: Counted;
  readonly and: string;
  readonly stands: string;
  readonly standsNotSecure: string;
  readonly isThere: string;
  readonly isThereNotSecure: string;
  readonly notCovered: Counted;
  /** One about whom Outlook has said nothing, as it stands in a sentence. */
  readonly namelessRecipient: string;
  readonly severalPeople: string;
  readonly severalPeopleInside: string;
  readonly inSubject: string;
  readonly lookalike: string;
  readonly misleadingName: string;
  readonly otherAuthority: string;
  readonly manyRecipients: string;
  readonly encryptionOff: string;
  readonly sensitiveUnit: string;
  readonly unread: string;
  /** The parts that are no files, as they stand at the beginning of a sentence. */
  readonly unreadParts: { readonly subject: string; readonly body: string; readonly attachments: string };
  readonly moreUnread: Counted;
  /** Files beside parts of the mail that are named. */
  readonly files: Counted;
  readonly unreadReasons: Readonly<Record<UnreadReason, string>>;
  readonly recipients: RecipientTexts;
  readonly ruleSpoke: string;
  readonly actions: {
    readonly sendSecurely: string;
    readonly checkRecipient: string;
    readonly checkFiles: string;
    readonly giveReason: string;
    readonly checkBeforeSending: string;
    /** Where the dialog has no button for sending anyway. */
    readonly sendAgain: string;
  };
  readonly buttons: { readonly review: string; readonly giveReason: string };
}
