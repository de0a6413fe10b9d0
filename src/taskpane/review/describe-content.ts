import type { Facts } from "#core/facts/facts.ts";
import { showName } from "#core/wording/show-name.ts";
import type { Seen } from "./judge.ts";

/** What is about to leave, for a last look: people paste into the wrong window, and attach the wrong file. */
export interface ShownContent {
  /** The mailbox it is sent from, where that is another than the signed-in one. */
  readonly from: string | null;
  /** How the new text begins, numbers masked. */
  readonly begins: string;
  readonly files: readonly ShownFile[];
}

export interface ShownFile {
  readonly name: string;
  /** Bytes, as Outlook declares them. */
  readonly size: number;
  /** How what was read of it begins, numbers masked; empty where nothing was. */
  readonly text: string;
}

const MAX_TEXT = 160;
const MAX_FILE_TEXT = 600;
const MAX_NAME = 60;

export function describeContent({ facts, draft }: Pick<Seen, "facts" | "draft">): ShownContent {
  const body = facts.texts.find(({ origin, inName }) => origin === "body" && !inName);
  return {
    from: facts.sender.isAnother ? facts.sender.address : null,
    begins: beginningOf(body?.value ?? "", MAX_TEXT),
    files: draft.listed
      .filter(({ isInline }) => !isInline)
      .map(({ name, size }) => ({ name: showName(name, MAX_NAME), size, text: readOf(name, facts) })),
  };
}

/** Of an archive, what its documents say in turn. */
function readOf(name: string, { texts }: Pick<Facts, "texts">): string {
  const read = texts.filter(({ origin, inName }) => !inName && typeof origin !== "string" && origin[0] === name);
  return beginningOf(read.map(({ value }) => value.slice(0, 2 * MAX_FILE_TEXT)).join(" "), MAX_FILE_TEXT);
}

/** Masked over twice the length that is shown, so that no number is cut before it is known to be one. */
function beginningOf(text: string, most: number): string {
  const masked = showName(text.slice(0, 2 * most), 2 * most);
  return masked.length <= most ? masked : `${masked.slice(0, most).trimEnd()}…`;
}
