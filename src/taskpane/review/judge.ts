import { detect } from "#core/detect/detect.ts";
import type { Finding } from "#core/detect/finding.ts";
import type { Facts, Piece } from "#core/facts/facts.ts";
import { gather } from "#core/facts/gather.ts";
import { decide } from "#core/policy/decide.ts";
import type { Policy } from "#core/policy/policy.ts";
import type { Reason, Verdict } from "#core/policy/verdict.ts";
import { fingerprintReason, parseApprovals, type Approval } from "#hosts/outlook/approvals.ts";
import { atMostMillis, type Clock, type Deadline } from "#hosts/outlook/clock.ts";
import { dayOf } from "#hosts/outlook/day-of.ts";
import type { Extraction } from "#hosts/outlook/extraction.ts";
import { lookAtFiles } from "#hosts/outlook/look-at-files.ts";
import { readNote } from "#hosts/outlook/notes.ts";
import type { ListedAttachment, Outlook } from "#hosts/outlook/outlook.ts";
import { readDraft, type Draft } from "#hosts/outlook/read-draft.ts";
import { withoutApproved } from "#hosts/outlook/without-approved.ts";

/** A mail as it stands, and what Send would say to it. */
export interface Seen {
  readonly draft: Draft;
  readonly facts: Facts;
  readonly findings: readonly Finding[];
  /** Before the sender's answers. */
  readonly verdict: Verdict;
  /** What is left of it after them: what would happen at Send. */
  readonly left: Verdict;
  readonly approvals: readonly Approval[];
}

export interface JudgeParts {
  readonly policy: Policy;
  readonly extraction: Extraction;
  readonly clock: Clock;
}

/** Nobody waits with a finger on Send here, so slow files get their time. */
const READING = 60_000;
const EXTRACTING = 90_000;

/** Judges what is in the window as often as it changes; a file that was read once is not read again. */
export type Judge = (outlook: Outlook) => Promise<Seen>;

export function createJudge({ policy, extraction, clock }: JudgeParts): Judge {
  const read = new Map<string, readonly Piece[]>();
  return async (outlook) => {
    const { organisation } = policy;
    const today = dayOf(clock.now());
    const reading: Deadline = { clock, at: clock.now() + READING };
    const draft = await readDraft(outlook, organisation.secureMail, reading);
    const fresh = draft.listed.filter((file) => !read.has(keyOf(file)));
    const stopAt = clock.now() + EXTRACTING;
    for (const { listed, pieces } of await lookAtFiles(outlook.item, fresh, extraction, { reading, stopAt }))
      read.set(keyOf(listed), pieces);
    const files = draft.listed.flatMap((file) => read.get(keyOf(file)) ?? []);
    const { subject, body, composeType } = draft.message;
    const written: readonly Piece[] = [{ origin: "subject", value: subject }, ...extraction.body(body, composeType)];
    const pieces = [...written, ...draft.missed, ...files];
    const facts = gather({ ...draft.message, attachments: [] }, pieces, { organisation, today });
    const findings = detect(facts);
    const verdict = decide(facts, findings, policy);
    const note = await readNote(outlook.item, "postvagt.approvals", atMostMillis(reading, 2_000));
    const approvals = parseApprovals(note);
    return { draft, facts, findings, verdict, left: leftOf(verdict, approvals, facts, draft), approvals };
  };
}

function leftOf(verdict: Verdict, approvals: readonly Approval[], facts: Facts, draft: Draft): Verdict {
  if (verdict.action === "allow") return verdict;
  return withoutApproved(verdict, approvals, (reason: Reason) => fingerprintReason(reason, facts, draft.listed));
}

/** In classic and Mac Outlook the id is a position, so name and size belong to the key (platform.md 3.2). */
function keyOf({ id, name, size }: ListedAttachment): string {
  return JSON.stringify([id, name, size]);
}
