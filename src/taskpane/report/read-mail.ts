import type { Organisation } from "#core/facts/organisation.ts";
import type { Channels } from "#core/facts/judge-channels.ts";
import { judgeRecipients } from "#core/facts/judge-recipients.ts";
import { asDraft, isReadItem, type ReadItem } from "#hosts/outlook/as-draft.ts";
import { ask } from "#hosts/outlook/ask.ts";
import { connect, type OfficeContext } from "#hosts/outlook/connect.ts";
import type { Outlook } from "#hosts/outlook/outlook.ts";
import { realClock } from "#hosts/outlook/real-clock.ts";
import { STAMP } from "#hosts/outlook/stamp-header.ts";
import type { Judge, Seen } from "../review/judge.ts";
import type { PaneContext } from "../state/pane-context.ts";
import type { ReportedMail, SeenMail } from "./reported-mail.ts";

const HEADER_TIMEOUT_MS = 2_000;

const NO_MARKS: Channels = { of: () => "unknown", negativeSignals: [], subjectIsProtected: false };

/** The mail or meeting in the window: being written, sent by this person, or received. */
export async function readMail(context: PaneContext, judge: Judge, organisation: Organisation): Promise<ReportedMail> {
  const item = context.mailbox?.item;
  if (!item) return { kind: "none" };
  const base = connect(context as OfficeContext);
  const isMeeting = item.itemType === "appointment";
  if (!isReadItem(item)) {
    const seen = await judge({ ...base, item });
    return { kind: "draft", isMeeting, at: null, stamped: null, sender: senderOf(seen, base, organisation), seen };
  }
  const outlook: Outlook = { ...base, item: asDraft(item) };
  const [seen, stamped] = await Promise.all([judge(outlook), readHeader(outlook)]);
  return {
    kind: isOwn(item, outlook.userAddress) ? "sent" : "received",
    isMeeting,
    at: item.dateTimeCreated ?? null,
    stamped,
    sender: senderOf(seen, outlook, organisation),
    seen,
  };
}

function isOwn({ from, organizer }: ReadItem, user: string): boolean {
  return (from ?? organizer)?.emailAddress.toLowerCase() === user.toLowerCase();
}

/** What the sender is to the organisation, judged as if one were to write back. */
function senderOf(seen: Seen, { userAddress }: Outlook, organisation: Organisation): SeenMail["sender"] {
  const { from } = seen.draft.message;
  const answer = {
    ...seen.draft.message,
    attachments: [],
    from: { address: userAddress, name: "" },
    recipients: [{ ...from, field: "to", isGroup: false } as const],
  };
  const [judged] = judgeRecipients(answer, organisation, NO_MARKS);
  return { kind: judged?.kind ?? "unknown", address: from.address };
}

/** What was written on it at Send; null where the client hands no headers over. */
async function readHeader({ item: { internetHeaders } }: Outlook): Promise<string | null> {
  if (!internetHeaders) return null;
  const deadline = { clock: realClock, at: realClock.now() + HEADER_TIMEOUT_MS };
  const headers = await ask<Readonly<Record<string, string>>>((callback) => {
    internetHeaders.getAsync([STAMP], callback);
  }, deadline).catch(() => null);
  return headers?.[STAMP.toLowerCase()] ?? null;
}
