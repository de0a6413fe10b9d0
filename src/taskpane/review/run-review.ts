import type { Policy } from "#core/policy/policy.ts";
import type { Language } from "#core/wording/texts.ts";
import { formatApprovals } from "#hosts/outlook/approvals.ts";
import type { Clock } from "#hosts/outlook/clock.ts";
import { dayOf } from "#hosts/outlook/day-of.ts";
import type { EditableItem } from "#hosts/outlook/editable.ts";
import { writeNote } from "#hosts/outlook/notes.ts";
import type { Outlook } from "#hosts/outlook/outlook.ts";
import { applyMend, type Workbench } from "../mend/apply-mend.ts";
import { undo } from "../mend/undo.ts";
import type { Store } from "../state/create-store.ts";
import { describe } from "./describe.ts";
import type { Judge, Seen } from "./judge.ts";
import type { ReviewEvent, ReviewState } from "./review-state.ts";
import type { ShownReason } from "./view-model.ts";
import { watchDraft } from "./watch-draft.ts";

export interface ReviewParts {
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
  readonly count: (rule: string, what: "shown" | "mended" | "sentAnyway" | "falseAlarm") => void;
}

const NOTE_PATIENCE = 5_000;

/** Reads the mail again as often as it changes and carries out what the sender clicks, one thing at a time. */
export function runReview(parts: ReviewParts): () => void {
  const { outlook, judge, policy, language, clock, store } = parts;
  let seen: Seen | null = null;
  let reading: Promise<void> | null = null;
  let isStale = false;

  const readOnce = async (): Promise<void> => {
    isStale = false;
    seen = await judge(outlook);
    const view = describe(seen, language);
    for (const reason of view.reasons) if (!reason.isAnswered) await answerForKnown(reason);
    store.send({ type: "seen", view });
  };
  const read = (): void => {
    isStale = true;
    reading ??= (async () => {
      while (isStale) await readOnce();
    })()
      .catch(() => {
        store.send({ type: "read-failed" });
      })
      .finally(() => {
        reading = null;
      });
  };
  const answerForKnown = async ({ addresses, severity, rule, fingerprint }: ShownReason): Promise<void> => {
    if (severity !== "warn" || addresses.length === 0 || !(await parts.areKnown(addresses))) return;
    await approve({ rule, fingerprint, reason: "known recipient" });
    isStale = true;
  };
  const approve = async (given: { rule: string; fingerprint: string; reason: string }): Promise<void> => {
    const approvals = [...(seen?.approvals ?? []), { ...given, at: new Date(clock.now()).toISOString() }];
    const deadline = { clock, at: clock.now() + NOTE_PATIENCE };
    await writeNote(outlook.item, "postvagt.approvals", formatApprovals(approvals), deadline);
  };
  const bench = (): Workbench => ({
    item: outlook.item,
    clock,
    listed: seen?.draft.listed ?? [],
    today: dayOf(clock.now()),
    organisation: policy.organisation,
  });

  const obey = async (event: ReviewEvent, before: ReviewState): Promise<void> => {
    if (event.type === "mend" && before.busy === null) {
      const changes = await applyMend(event.mend, bench());
      const rule = before.view?.reasons.find(({ mends }) => mends.includes(event.mend))?.rule;
      if (rule !== undefined) parts.count(rule, "mended");
      store.send({ type: "mended", mend: event.mend, changes });
      read();
    }
    if (event.type === "undo" && before.busy === null && before.done !== null) {
      store.send({ type: "undone", isWhole: await undo(before.done.changes, bench()) });
      read();
    }
    if (event.type === "approve") {
      const reason = before.view?.reasons.find(({ fingerprint }) => fingerprint === event.fingerprint);
      await approve(event);
      await parts.remember(reason?.severity === "warn" ? reason.addresses : []);
      parts.count(event.rule, "sentAnyway");
      read();
    }
    if (event.type === "false-alarm") parts.count(event.rule, "falseAlarm");
    if (event.type === "retry") read();
  };
  const unsubscribe = store.subscribe((event, before) => {
    void obey(event, before).catch(() => {
      store.send({ type: "mend-failed" });
      read();
    });
  });
  const stopWatching = watchDraft(outlook.item, clock, read);
  read();
  return () => {
    unsubscribe();
    stopWatching();
  };
}
