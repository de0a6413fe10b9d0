import type { Held } from "#core/policy/verdict.ts";
import { fingerprintReason } from "#hosts/outlook/approvals.ts";
import type { Deadline } from "#hosts/outlook/clock.ts";
import { fingerprint } from "#hosts/outlook/fingerprint.ts";
import { readNote, writeNote } from "#hosts/outlook/notes.ts";
import type { Judged } from "./judged.ts";

/**
 * Whether this warning was shown for exactly this mail when Send was pressed last. If not, it is noted as shown now. Where
 * the note cannot be written the answer is yes: a warning that cannot be passed would be a stop
 * (docs/decisions/what-a-warning-does-before-1.14.md).
 */
export async function isShownBefore(
  held: Held,
  { facts, outlook, draft }: Pick<Judged, "facts" | "outlook" | "draft">,
  deadline: Deadline,
): Promise<boolean> {
  const { subject, body } = draft.message;
  const reasons = held.reasons.map((reason) => fingerprintReason(reason, facts, draft.listed));
  const shown = fingerprint(JSON.stringify([subject, body.content, reasons]));
  if ((await readNote(outlook.item, "postvagt.shown", deadline)) === shown) return true;
  return !(await writeNote(outlook.item, "postvagt.shown", shown, deadline));
}
