import { type Approval, formatApprovals, parseApprovals } from "#hosts/outlook/approvals.ts";
import type { Clock } from "#hosts/outlook/clock.ts";
import { readNote, writeNote } from "#hosts/outlook/notes.ts";
import type { Outlook } from "#hosts/outlook/outlook.ts";

/** The sender's answers, as they lie on the mail. */
export interface ApprovalKeeper {
  /** Whether Outlook says that it was kept. */
  readonly add: (approval: Omit<Approval, "at">) => Promise<boolean>;
  readonly remove: (rule: string, fingerprint: string) => Promise<boolean>;
}

const NOTE_TIMEOUT_MS = 5_000;

/** One answer after the other, each on what the note says by then: two quick clicks lose none. */
export function keepApprovals({ item }: Outlook, clock: Clock): ApprovalKeeper {
  let turn: Promise<unknown> = Promise.resolve();
  const deadline = () => ({ clock, at: clock.now() + NOTE_TIMEOUT_MS });
  const change = (to: (approvals: readonly Approval[]) => readonly Approval[]): Promise<boolean> => {
    const done = turn.then(async () => {
      const before = parseApprovals(await readNote(item, "postvagt.approvals", deadline()));
      return writeNote(item, "postvagt.approvals", formatApprovals(to(before)), deadline());
    });
    turn = done.catch(() => undefined);
    return done;
  };
  const without = (approvals: readonly Approval[], rule: string, fingerprint: string) =>
    approvals.filter((one) => one.rule !== rule || one.fingerprint !== fingerprint);
  return {
    add: (approval) =>
      change((before) => [
        ...without(before, approval.rule, approval.fingerprint),
        { ...approval, at: new Date(clock.now()).toISOString() },
      ]),
    remove: (rule, fingerprint) => change((before) => without(before, rule, fingerprint)),
  };
}
