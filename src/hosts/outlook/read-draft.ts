import type { SecureSignal } from "#core/facts/organisation.ts";
import type { Unread } from "#core/facts/facts.ts";
import type { Body, ComposeType, Message, UnreadReason } from "#core/mail/message.ts";
import { uniquelyNamed } from "#extract/uniquely-named.ts";
import { ask, askUntil, isText, orElse, required } from "./ask.ts";
import { createLimiter } from "./create-limiter.ts";
import type { Deadline } from "./clock.ts";
import { atMostMillis } from "./clock.ts";
import type { HostError } from "./host-error.ts";
import type { ComposeItem, ListedAttachment, Outlook } from "./outlook.ts";
import type { Calls } from "./read-people.ts";
import { readRecipients, readSender } from "./read-people.ts";
import { readSignals } from "./read-signals.ts";

/** A mail or a meeting as it stands in the window, without the contents of its files. */
export interface Draft {
  readonly message: Omit<Message, "attachments">;
  readonly listed: readonly ListedAttachment[];
  /** The parts that Outlook did not hand over. */
  readonly missed: readonly Unread[];
}

/** Web and new Outlook answer three calls at a time (platform.md 3). */
const CALLS_AT_ONCE = 3;

/** One call that hangs must not use up the turn of those behind it. */
const MILLIS_A_CALL = 1200;

/** Reads everything but the files. Whatever Outlook does, there is a draft by the deadline; gaps are in `missed`. */
export async function readDraft(
  outlook: Outlook,
  secureMail: readonly SecureSignal[],
  deadline: Deadline,
): Promise<Draft> {
  const { item } = outlook;
  const calls: Calls = { turns: createLimiter(CALLS_AT_ONCE), deadline: () => atMostMillis(deadline, MILLIS_A_CALL) };
  const missed: Unread[] = [];
  const without = (origin: Unread["origin"]) => (error: HostError) => {
    missed.push({ origin, because: reasonFor(error) });
    return "";
  };
  const composing = orElse(readComposeType(item, calls), (): ComposeType => "unknown");
  const [recipients, subject, content, listed, from, composeType, marks] = await Promise.all([
    readRecipients(item, calls),
    orElse(readSubject(item, calls), without("subject")),
    orElse(readBody(item, composing, calls, deadline), without("body")),
    orElse(listAttachments(item, calls), () => {
      missed.push({ origin: "body", because: "not-listed" });
      return [];
    }),
    readSender(outlook, calls),
    composing,
    readSignals(outlook, secureMail, calls),
  ]);
  const body: Body = { format: "html", content };
  return { message: { from, recipients, subject, body, composeType, ...marks }, listed, missed };
}

/** A host that does not answer may do so next time; one that refuses will not. */
export function reasonFor({ code }: HostError): UnreadReason {
  return code === "no-answer" ? "out-of-time" : "unavailable";
}

function readSubject(item: ComposeItem, { turns, deadline }: Calls): Promise<string> {
  return turns(() =>
    required(
      ask<string>((callback) => {
        item.subject.getAsync(callback);
      }, deadline()),
      isText,
    ),
  );
}

/**
 * As HTML always: the text form differs between clients (platform.md 3.3). What is answered or forwarded has a text, so an
 * empty one is one that Outlook has not handed over yet.
 */
async function readBody(
  item: ComposeItem,
  composing: Promise<ComposeType>,
  { turns, deadline }: Calls,
  latest: Deadline,
): Promise<string> {
  const asking = async () => {
    const content = await turns(() =>
      ask<string | null | undefined>((callback) => {
        item.body.getAsync("html", callback);
      }, deadline()),
    );
    const hasHistory = content === "" && ["reply", "forward"].indexOf(await composing) >= 0;
    return hasHistory ? undefined : content;
  };
  return askUntil(asking, isText, latest);
}

/** What is attached, in Outlook's order, each file under a name of its own. */
export async function listAttachments(
  item: ComposeItem,
  { turns, deadline }: Calls,
): Promise<readonly ListedAttachment[]> {
  const listed = await turns(() =>
    required(
      ask<readonly ListedAttachment[]>((callback) => {
        if (!item.getAttachmentsAsync) callback({ status: "failed", value: [], error: null });
        else item.getAttachmentsAsync(callback);
      }, deadline()),
      Array.isArray,
    ),
  );
  return uniquelyNamed(listed.map((file) => ({ ...file, name: file.name || "", size: file.size || 0 })));
}

const composeTypes: Readonly<Record<string, ComposeType>> = { newMail: "new", reply: "reply", forward: "forward" };

async function readComposeType(item: ComposeItem, { turns, deadline }: Calls): Promise<ComposeType> {
  if (!item.getComposeTypeAsync) return "unknown";
  const { composeType } = await turns(() =>
    required(
      ask<{ readonly composeType: string }>((callback) => {
        if (item.getComposeTypeAsync) item.getComposeTypeAsync(callback);
      }, deadline()),
    ),
  );
  return composeTypes[composeType] || "unknown";
}
