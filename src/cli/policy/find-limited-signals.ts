import type { SecureSignal, SignalType } from "#core/facts/organisation.ts";

/** A mark that is right and does not work everywhere. */
export interface LimitedSignal {
  readonly code: string;
  readonly mark: string;
  readonly note: string;
}

const NOTES: Readonly<Partial<Record<SignalType, Pick<LimitedSignal, "code" | "note">>>> = {
  category: {
    code: "mark-category",
    note: "Outlook on the web and new Outlook do not show categories while a mail is written: there this mark is never seen, and such mail counts as not known to be secure",
  },
  labelId: {
    code: "mark-label",
    note: "labels can be read with Microsoft 365 E5 or its compliance add-on, from Mailbox 1.13: elsewhere this mark is never seen, and such mail counts as not known to be secure",
  },
};

/** Marks of secure mail that some clients or licences cannot show (platform.md 3.4, 3.5). */
export function findLimitedSignals(secureMail: readonly SecureSignal[]): readonly LimitedSignal[] {
  return secureMail.flatMap(({ id, type }) => {
    const limit = NOTES[type];
    return limit === undefined ? [] : [{ ...limit, mark: id }];
  });
}
