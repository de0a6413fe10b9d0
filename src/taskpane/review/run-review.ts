import type { Policy } from "#core/policy/policy.ts";
import type { Language } from "#core/wording/texts.ts";
import { countedUnit } from "#core/facts/counted-unit.ts";
import { type Approval, formatApprovals } from "#hosts/outlook/approvals.ts";
import { confirm } from "#core/recipients/learn.ts";
import { changeMemory, type ContactStore } from "#hosts/outlook/contacts/contact-store.ts";
import type { Clock } from "#hosts/outlook/clock.ts";
import type { Count } from "#hosts/outlook/counted.ts";
import { dayOf } from "#hosts/outlook/day-of.ts";
import type { EditableItem } from "#hosts/outlook/editable.ts";
import { noticeOf, noticesOf, showInBar } from "#hosts/outlook/notice-bar.ts";
import { writeNote } from "#hosts/outlook/notes.ts";
import type { Outlook } from "#hosts/outlook/outlook.ts";
import { applyFix, type FixContext } from "../fix/apply-fix.ts";
import { undo } from "../fix/undo.ts";
import type { Store } from "#web/create-store.ts";
import { countDraft, type DraftCounter } from "./count-draft.ts";
import { describe } from "./describe.ts";
import type { Judge, Seen } from "./judge.ts";
import { createLoop } from "./read-loop.ts";
import type { ReviewEvent, ReviewState } from "./review-state.ts";
import type { Scanner } from "./scan-files.ts";
import type { ShownReason } from "./view-model.ts";
import { watchDraft } from "./watch-draft.ts";

export interface ReviewParts {
  /** Where whom one writes to is remembered; left out where nobody is. */
  readonly contacts?: ContactStore | undefined;
  readonly outlook: Outlook & { readonly item: EditableItem };
  readonly judge: Judge;
  readonly policy: Policy;
  readonly language: Language;
  readonly clock: Clock;
  readonly store: Store<ReviewState, ReviewEvent>;
  /** Says whether the sender has called all these recipients right before. */
  readonly areKnown: (addresses: readonly string[]) => Promise<boolean>;
  /** Keeps them for the next time. */
  readonly remember: (addresses: readonly string[]) => Promise<void>;
  readonly scanner: Scanner | null;
  /** What became of rules in a mail of this unit; null where nobody takes counts. */
  readonly count: ((unit: string, counts: readonly Count[]) => void) | null;
}

const NOTE_TIMEOUT_MS = 5_000;

/** Reads the mail again as often as it changes and carries out what the sender clicks, one thing at a time. */
export function runReview(parts: ReviewParts): void {
  const { outlook, judge, language, clock, store } = parts;
  const last: { seen?: Seen } = {};
  const counter = countDraft(outlook.item, clock, (counts) => {
    if (last.seen !== undefined) parts.count?.(countedUnit(last.seen.facts), counts);
  });
  const read = createLoop(
    async () => {
      last.seen = await judge(outlook);
      const view = describe(last.seen, language, outlook.item.itemType === "appointment");
      store.dispatch({ type: "seen", view });
      counter.shown(
        view.reasons.map(({ rule }) => rule),
        last.seen.observed.map(({ rule }) => rule),
      );
      await keepBarInStep(last.seen, parts);
      for (const reason of view.reasons) if (await answerForKnown(reason, last.seen, parts)) read();
    },
    () => {
      store.dispatch({ type: "read-failed" });
    },
  );
  store.subscribe((event, before) => {
    void handleEvent(event, before, last.seen, { ...parts, counter })
      .then((isDone) => {
        if (isDone) read();
      })
      .catch(() => {
        store.dispatch({ type: "mend-failed" });
        read();
      });
  });
  parts.scanner?.listen((progress) => {
    store.dispatch({ type: "scan", progress });
    if (progress === null) read();
  });
  watchDraft(outlook.item, clock, read);
  read();
}

/** The bar above the mail says what is left now, also when the mail was mended by hand; without a bar the pane alone says it. */
async function keepBarInStep({ left, facts, draft }: Seen, { outlook, policy, clock }: ReviewParts): Promise<void> {
  const notices = noticesOf(outlook);
  if (!notices) return;
  const seen = { facts, listed: draft.listed };
  const notice = left.action === "allow" ? undefined : noticeOf(left, seen, outlook, policy);
  await showInBar(notices, notice, clock).catch(() => undefined);
}

/** Does what an event asks for; says whether the mail may be another one afterwards. */
async function handleEvent(
  event: ReviewEvent,
  before: ReviewState,
  seen: Seen | undefined,
  parts: ReviewParts & { readonly counter: DraftCounter },
): Promise<boolean> {
  const { store, counter } = parts;
  const reasons = before.view?.reasons ?? [];
  switch (event.type) {
    case "fix": {
      if (before.busy !== null) return false;
      const changes = await applyFix(event.fix, fixContext(seen, parts));
      const about = reasons.find(({ fixes }) => fixes.includes(event.fix));
      if (about !== undefined) counter.answered(about.rule, "fixed");
      store.dispatch({ type: "fixed", fix: event.fix, changes });
      return true;
    }
    case "undo":
      return takeBack(before, seen, parts);
    case "approve": {
      const reason = reasons.find(({ fingerprint }) => fingerprint === event.fingerprint);
      await approve(event, seen, parts);
      if (reason?.severity === "warn") {
        await parts.remember(reason.addresses);
        await confirmContacts(reason.addresses, seen, parts);
      }
      counter.answered(event.rule, reason?.severity === "justify" ? "reason" : "sentAnyway");
      return true;
    }
    case "false-alarm": {
      counter.answered(event.rule, "falseAlarm");
      const reason = reasons.find(({ fingerprint }) => fingerprint === event.fingerprint);
      // A warning is answered by it; a stop is not, and says whom to call.
      if (reason?.severity !== "warn") return false;
      await approve({ ...event, reason: "false alarm" }, seen, parts);
      return true;
    }
    default:
      return event.type === "retry";
  }
}

async function takeBack({ busy, done }: ReviewState, seen: Seen | undefined, parts: ReviewParts): Promise<boolean> {
  const last = done.at(-1);
  if (busy !== null || last === undefined) return false;
  parts.store.dispatch({ type: "undone", isWhole: await undo(last.changes, fixContext(seen, parts)) });
  return true;
}

/** What the sender has called right is remembered with the contact, and not asked about again. */
async function confirmContacts(
  addresses: readonly string[],
  seen: Seen | undefined,
  parts: ReviewParts,
): Promise<void> {
  const { contacts, clock } = parts;
  if (contacts === undefined || seen === undefined) return;
  const minute = Math.floor(clock.now() / 60_000);
  const deadline = { clock, at: clock.now() + NOTE_TIMEOUT_MS };
  await changeMemory(contacts, seen.draft.message.from.address, { minute, deadline }, (memory) => {
    for (const { address, name } of seen.facts.recipients)
      if (addresses.includes(address)) confirm(memory, address, name, minute);
  });
}

/** A recipient that the sender has called right before is not asked about again. */
async function answerForKnown(reason: ShownReason, seen: Seen, parts: ReviewParts): Promise<boolean> {
  const { severity, addresses, isAnswered, rule, fingerprint } = reason;
  if (isAnswered || severity !== "warn" || addresses.length === 0) return false;
  if (!(await parts.areKnown(addresses))) return false;
  return approve({ rule, fingerprint, reason: "known recipient" }, seen, parts);
}

function approve(
  { rule, fingerprint, reason }: Pick<Approval, "rule" | "fingerprint" | "reason">,
  seen: Seen | undefined,
  { outlook, clock }: ReviewParts,
): Promise<boolean> {
  const at = new Date(clock.now()).toISOString();
  const approvals = [...(seen?.approvals ?? []), { rule, fingerprint, reason, at }];
  const deadline = { clock, at: clock.now() + NOTE_TIMEOUT_MS };
  return writeNote(outlook.item, "postvagt.approvals", formatApprovals(approvals), deadline);
}

function fixContext(seen: Seen | undefined, { outlook, clock, policy }: ReviewParts): FixContext {
  const { organisation } = policy;
  return { item: outlook.item, clock, listed: seen?.draft.listed ?? [], today: dayOf(clock.now()), organisation };
}
