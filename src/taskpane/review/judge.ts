import { marksToRead } from "#core/policy/marks-to-read.ts";
import { detect } from "#core/detect/detect.ts";
import type { Finding } from "#core/detect/finding.ts";
import type { Facts, Piece } from "#core/facts/facts.ts";
import { gather } from "#core/facts/gather.ts";
import { decide } from "#core/policy/decide.ts";
import type { Policy, RuleTexts } from "#core/policy/policy.ts";
import { observedIn, shownTo } from "#core/policy/shown-to.ts";
import { minuteOf } from "#core/recipients/memory.ts";
import type { Reason, Verdict } from "#core/policy/verdict.ts";
import { fingerprintReason, parseApprovals, type Approval } from "#hosts/outlook/approvals.ts";
import { atMostMillis, type Clock, type Deadline } from "#hosts/outlook/clock.ts";
import { dayOf } from "#hosts/outlook/day-of.ts";
import { cacheScan } from "#hosts/outlook/cache-scan.ts";
import type { Extraction } from "#hosts/outlook/extraction.ts";
import { createLimiter } from "#hosts/outlook/create-limiter.ts";
import { isCacheable } from "#hosts/outlook/is-cacheable.ts";
import { scanFiles } from "#hosts/outlook/scan-files.ts";
import { parseOpened, recallMemory, type ContactStore } from "#hosts/outlook/contacts/contact-store.ts";
import { readNote } from "#hosts/outlook/notes.ts";
import type { ListedAttachment, Outlook } from "#hosts/outlook/outlook.ts";
import { readDraft, type Draft } from "#hosts/outlook/read-draft.ts";
import { writtenPieces } from "#hosts/outlook/written-pieces.ts";
import type { Scanner } from "./scan-files.ts";
import { withoutApproved } from "#hosts/outlook/without-approved.ts";

/** A mail as it stands, and what Send would say to it. */
export interface Seen {
  readonly draft: Draft;
  readonly facts: Facts;
  readonly findings: readonly Finding[];
  /** Before the sender's answers; without what is merely observed. */
  readonly verdict: Verdict;
  /** What is left of it after them: what would happen at Send. */
  readonly left: Verdict;
  /** What is counted and not shown. */
  readonly observed: readonly Reason[];
  readonly approvals: readonly Approval[];
  /** The organisation's own words. */
  readonly own: RuleTexts;
}

export interface JudgeParts {
  readonly policy: Policy;
  readonly extraction: Extraction;
  /** The same readers with a password for locked archives. */
  readonly openWith: (password: string) => Extraction;
  readonly clock: Clock;
  /** Reads pictures after the first look, where the browser can. */
  readonly scanner: Scanner | null;
  /** Where whom one writes to is remembered; left out where nobody is. */
  readonly contacts?: ContactStore | undefined;
}

/** Nobody waits with a finger on Send here, so slow files get their time. */
const READ_TIMEOUT_MS = 60_000;
const EXTRACTING = 90_000;

/** 59 reads at once gave errors and empty files (office-js #3897). */
const AT_ONCE = 4;

/** The mail that a file belongs to. */
type Mail = Parameters<Scanner["scan"]>[1];

/** Judges what is in the window as often as it changes; a file that was read once is not read again. */
export interface Judge {
  (outlook: Outlook): Promise<Seen>;
  /** Reads a locked file again with a password, which is kept nowhere. Says whether it opened anything. */
  readonly unlock: (outlook: Outlook, name: string, password: string) => Promise<boolean>;
}

const lockedIn = (pieces: readonly Piece[]): number =>
  pieces.filter((piece) => "because" in piece && piece.because === "encrypted").length;

export function createJudge({ policy, extraction, openWith, clock, scanner, contacts }: JudgeParts): Judge {
  const read = new Map<string, Promise<readonly Piece[]>>();
  const turns = createLimiter(AT_ONCE);
  /** Review and report ask at the same time; what could be otherwise in a minute is read again. */
  const lookAt = (file: ListedAttachment, mail: Mail, reading: Deadline): Promise<readonly Piece[]> => {
    const key = keyOf(file);
    const known = read.get(key);
    if (known !== undefined) return known;
    const scanned = turns(async () => {
      const times = { reading, stopAt: clock.now() + EXTRACTING };
      const [found] = await scanFiles(mail.outlook.item, [file], extraction, times);
      if (found === undefined || !isCacheable(found)) read.delete(key);
      else if (scanner !== null && found.pictures.length > 0)
        void scanner.scan(found, mail).then(({ pieces }) => read.set(key, Promise.resolve(pieces)));
      return found?.pieces ?? [];
    });
    read.set(key, scanned);
    return scanned;
  };
  const unlock: Judge["unlock"] = async (outlook, name, password) => {
    const reading: Deadline = { clock, at: clock.now() + READ_TIMEOUT_MS };
    const { listed } = await readDraft(outlook, policy.organisation.secureMail, reading);
    const mail: Mail = { outlook, listed };
    const times = { reading, stopAt: clock.now() + EXTRACTING };
    const files = listed.filter((file) => file.name === name);
    const opened = await scanFiles(outlook.item, files, openWith(password), times);
    let isOpened = false;
    for (const found of opened) {
      const key = keyOf(found.listed);
      if (lockedIn(found.pieces) >= lockedIn((await read.get(key)) ?? [])) continue;
      isOpened = true;
      read.set(key, Promise.resolve(found.pieces));
      if (scanner !== null && found.pictures.length > 0)
        void scanner.scan(found, mail).then(({ pieces }) => read.set(key, Promise.resolve(pieces)));
      // Send, which has no password, goes by what is kept of this look.
      const known = { policy, today: dayOf(clock.now()), reading };
      await cacheScan(outlook, [found], listed, known);
    }
    return isOpened;
  };
  const judge = async (outlook: Outlook): Promise<Seen> => {
    const { organisation } = policy;
    const today = dayOf(clock.now());
    const reading: Deadline = { clock, at: clock.now() + READ_TIMEOUT_MS };
    const draft = await readDraft(outlook, marksToRead(policy), reading);
    const files = await Promise.all(
      draft.listed.map((file) => lookAt(file, { outlook, listed: draft.listed }, reading)),
    );
    const pieces = [...writtenPieces(draft, extraction), ...files.flat()];
    const opened = await readNote(outlook.item, "postvagt.opened", atMostMillis(reading, 2_000));
    const message = { ...draft.message, attachments: [], opened: parseOpened(opened), user: outlook.userAddress };
    const memory = await recallMemory(contacts, draft.message.from.address, reading);
    const minute = minuteOf(clock.now());
    const facts = gather(message, pieces, { organisation, today, memory, minute });
    const findings = detect(facts);
    const decided = decide(facts, findings, policy);
    const verdict = shownTo(decided, "writing");
    const note = await readNote(outlook.item, "postvagt.approvals", atMostMillis(reading, 2_000));
    const approvals = parseApprovals(note);
    const left = leftOf(verdict, approvals, facts, draft);
    return { draft, facts, findings, verdict, left, observed: observedIn(decided), approvals, own: policy.texts };
  };
  return Object.assign(judge, { unlock });
}

function leftOf(verdict: Verdict, approvals: readonly Approval[], facts: Facts, draft: Draft): Verdict {
  if (verdict.action === "allow") return verdict;
  return withoutApproved(verdict, approvals, (reason: Reason) => fingerprintReason(reason, facts, draft.listed));
}

/** In classic and Mac Outlook the id is a position, so name and size belong to the key (platform.md 3.2). */
function keyOf({ id, name, size }: ListedAttachment): string {
  return JSON.stringify([id, name, size]);
}
