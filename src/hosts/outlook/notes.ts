import { ask, orElse } from "./ask.ts";
import type { Deadline } from "./clock.ts";
import type { ComposeItem } from "./outlook.ts";

/** What Postvagt writes on the item for itself. Outlook keeps it while the window is open and never sends it. */
export type Note =
  | "postvagt.kept"
  | "postvagt.shown"
  | "postvagt.advised"
  | "postvagt.approvals"
  | "postvagt.counted"
  | "postvagt.opened"
  | "postvagt.item";

/** A note of the item; undefined where there is none, or Outlook does not give it in time. */
export async function readNote(item: ComposeItem, note: Note, deadline: Deadline): Promise<string | undefined> {
  const { sessionData } = item;
  if (!sessionData) return undefined;
  const answer = ask<string>((callback) => {
    sessionData.getAsync(note, callback);
  }, deadline);
  return orElse(answer, () => undefined);
}

/** Whether Outlook says that it has kept the note. */
export async function writeNote(item: ComposeItem, note: Note, text: string, deadline: Deadline): Promise<boolean> {
  const { sessionData } = item;
  if (!sessionData) return false;
  const answer = ask<unknown>((callback) => {
    sessionData.setAsync(note, text, callback);
  }, deadline);
  return orElse(
    answer.then(() => true),
    () => false,
  );
}
