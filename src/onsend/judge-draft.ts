import { check } from "#core/check.ts";
import { byEffort } from "#extract/by-effort.ts";
import type { TextFinding } from "#core/detect/finding.ts";
import type { Piece } from "#core/facts/facts.ts";
import { gather } from "#core/facts/gather.ts";
import { marksToRead } from "#core/policy/marks-to-read.ts";
import { policyVersion } from "#core/policy/policy-version.ts";
import { minuteOf } from "#core/recipients/memory.ts";
import type { Verdict } from "#core/policy/verdict.ts";
import type { Deadline } from "#hosts/outlook/clock.ts";
import { atMostMillis } from "#hosts/outlook/clock.ts";
import type { ContactStore } from "#hosts/outlook/contacts/contact-store.ts";
import { parseOpened, recallMemory } from "#hosts/outlook/contacts/contact-store.ts";
import { readNote } from "#hosts/outlook/notes.ts";
import type { ListedAttachment, Outlook } from "#hosts/outlook/outlook.ts";
import { readDraft } from "#hosts/outlook/read-draft.ts";
import { writtenPieces } from "#hosts/outlook/written-pieces.ts";
import { answerVerdict } from "./answer-verdict.ts";
import { countMail } from "./count-mail.ts";
import type { Completion } from "./complete-once.ts";
import { dayOf } from "#hosts/outlook/day-of.ts";
import type { Extraction } from "#hosts/outlook/extraction.ts";
import type { Judged } from "./judged.ts";
import type { KeptFile } from "#hosts/outlook/kept-files.ts";
import { findKept, parseKept } from "#hosts/outlook/kept-files.ts";
import type { ScanDeadlines } from "#hosts/outlook/scan-files.ts";
import { scanFiles } from "#hosts/outlook/scan-files.ts";
import { recipientsAtSend } from "./recipients-at-send.ts";
import { learnSent } from "./learn-sent.ts";
import { stamp } from "./stamp.ts";
import type { SendContext, HandlerContext } from "./handler-context.ts";
import { withinReach } from "./within-reach.ts";

/** Milliseconds after the call by which Outlook must have answered, files be taken apart, and all be judged. */
const READ_TIMEOUT_MS = 2800;
const EXTRACTING = 3500;
const JUDGING = 4100;

/** A mail that was judged late goes unstamped and uncounted rather than unanswered. */
const NOTING = 4200;

/** The note only saves time, so it must not cost any. */
const NOTE_MILLIS = 600;

/** So long the answer may wait for the memory to be kept. */
const LEARN_TIMEOUT_MS = 300;

/** Reads what is being sent, judges it by the policy and says what to tell Outlook. */
export async function judgeDraft(outlook: Outlook, parts: Omit<SendContext, "context">): Promise<Completion> {
  const { policy, clock, stores } = parts;
  const noting: Deadline = { clock, at: clock.now() + NOTING };
  const { verdict, judged } = await readAndJudge(outlook, parts, "send");
  const completion = await answerVerdict(verdict, judged);
  const isSent = completion.allowEvent === true;
  await Promise.all([
    countMail(verdict, judged, { boxes: stores, isSent }, atMostMillis(noting, NOTE_MILLIS)),
    learnSent(verdict, completion, judged, storeOf(parts), atMostMillis(noting, LEARN_TIMEOUT_MS)),
    stamp(outlook.item, { policy, verdict, completion }, atMostMillis(noting, NOTE_MILLIS)),
  ]);
  return completion;
}

/** What would be said about the mail as it stands. While it is written it may have no recipients yet, at Send it has some. */
export async function readAndJudge(
  outlook: Outlook,
  parts: Omit<HandlerContext, "context">,
  when: "writing" | "send",
): Promise<{ readonly verdict: Verdict; readonly judged: Judged }> {
  const { policy, extraction, clock } = parts;
  const { organisation } = policy;
  const start = clock.now();
  const today = dayOf(start);
  const reading: Deadline = { clock, at: start + READ_TIMEOUT_MS };
  const [read, note, opened] = await Promise.all([
    readDraft(outlook, marksToRead(policy), reading),
    readNote(outlook.item, "postvagt.kept", atMostMillis(reading, NOTE_MILLIS)),
    readNote(outlook.item, "postvagt.opened", atMostMillis(reading, NOTE_MILLIS)),
  ]);
  const remembering = recallMemory(storeOf(parts), read.message.from.address, reading);
  const resolving =
    when === "send" ? recipientsAtSend(outlook.item, read.message.recipients, reading) : read.message.recipients;
  const kept = parseKept(note, { policyVersion: policyVersion(policy), today });
  const known = read.listed.reduce<readonly KeptFile[]>((all, file) => all.concat(findKept(kept, file) || []), []);
  const unknown = byEffort(read.listed.filter((file) => findKept(kept, file) === undefined));
  const times = { reading, stopAt: start + EXTRACTING };
  const files = await readFiles(outlook, unknown, extraction, times);
  const draft = { ...read, message: { ...read.message, recipients: await resolving } };
  const pieces = [...writtenPieces(draft, extraction), ...recallFiles(known), ...files];
  const reachable = withinReach(pieces, start + JUDGING - clock.now());
  const message = { ...draft.message, attachments: [], opened: parseOpened(opened), user: outlook.userAddress };
  const memory = await remembering;
  const minute = minuteOf(start);
  const facts = gather(message, reachable, { organisation, today, memory, minute });
  const { verdict } = check(
    facts,
    policy,
    known.reduce<readonly TextFinding[]>((all, { findings }) => all.concat(findings), []),
  );
  return { verdict, judged: { facts, policy, outlook, clock, draft } };
}

/** Where this organisation lets contacts be remembered. */
function storeOf({ policy, contacts }: Pick<HandlerContext, "policy" | "contacts">): ContactStore | undefined {
  const { recipients } = policy.organisation;
  return contacts === undefined || (recipients && !recipients.memory) ? undefined : contacts();
}

/** The pre-check has kept what stands in a file; the name it can do without. */
function recallFiles(known: readonly KeptFile[]): readonly Piece[] {
  return known.reduce<readonly Piece[]>(
    (all, { name, unread }) => all.concat({ origin: [name], value: name, inName: true }, unread),
    [],
  );
}

async function readFiles(
  { item }: Outlook,
  files: readonly ListedAttachment[],
  extraction: Extraction,
  times: ScanDeadlines,
): Promise<readonly Piece[]> {
  const scanned = await scanFiles(item, files, { ...extraction, ocr: undefined }, times);
  return scanned.reduce<readonly Piece[]>((all, { pieces }) => all.concat(pieces), []);
}
