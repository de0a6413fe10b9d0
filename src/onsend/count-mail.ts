import { countedUnit } from "#core/facts/counted-unit.ts";
import { ALL_MAILS } from "#core/policy/rule-health.ts";
import { observedIn } from "#core/policy/shown-to.ts";
import type { Verdict } from "#core/policy/verdict.ts";
import { ask, orElse } from "#hosts/outlook/ask.ts";
import { atMostMillis, type Deadline } from "#hosts/outlook/clock.ts";
import { countSend, formatCounted, parseCounted } from "#hosts/outlook/counted.ts";
import { dayOf } from "#hosts/outlook/day-of.ts";
import { readNote, writeNote } from "#hosts/outlook/notes.ts";
import { addUsage, type KeyValueStore } from "#hosts/outlook/usage-counts.ts";
import type { Judged } from "./judged.ts";

/** So long a mail about which nothing was said waits to be counted. */
const COUNT_TIMEOUT_MS = 300;

/**
 * Counts what Send has led to, by rule and unit, for the pane to hand over: how often rules speak, also those that are only
 * observed, and what was fixed by hand. It only counts: whatever goes wrong here changes no answer.
 */
export async function countMail(
  verdict: Verdict,
  { facts, outlook, clock }: Judged,
  { boxes, isSent }: { readonly boxes: readonly KeyValueStore[]; readonly isSent: boolean },
  deadline: Deadline,
): Promise<void> {
  const [box] = boxes;
  if (!box) return;
  const before = parseCounted(await readNote(outlook.item, "postvagt.counted", deadline));
  const observed = observedIn(verdict).map(({ rule }) => rule);
  const rules = verdict.action === "allow" ? [] : verdict.reasons.map(({ rule }) => rule);
  const spoken = rules.filter((rule) => observed.indexOf(rule) < 0);
  const { note, counts } = countSend(before, { spoken, observed: observed.concat(ALL_MAILS), isSent });
  const text = formatCounted(note);
  if (text === formatCounted(before)) return;
  const usage = addUsage(box, dayOf(clock.now()), countedUnit(facts), counts);
  // A mail that leaves without a word is not seen again, and need not wait for a note.
  const isGone = isSent && spoken.length + observed.length === 0 && before.shown.length === 0;
  const noted = isGone ? undefined : writeNote(outlook.item, "postvagt.counted", text, deadline);
  await Promise.all([noted, within(usage, isGone ? atMostMillis(deadline, COUNT_TIMEOUT_MS) : deadline)]);
}

/** A storage that never answers must not hold up the mail. */
function within(work: Promise<void>, deadline: Deadline): Promise<unknown> {
  const asked = ask<undefined>((callback) => {
    const done = () => {
      callback({ status: "succeeded", value: undefined, error: null });
    };
    work.then(done, done);
  }, deadline);
  return orElse(asked, () => undefined);
}
