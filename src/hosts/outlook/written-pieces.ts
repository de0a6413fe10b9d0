import type { Piece } from "#core/facts/facts.ts";
import type { Extraction } from "./extraction.ts";
import type { Draft } from "./read-draft.ts";

/** What the sender has written, and what of it Outlook did not hand over. */
export function writtenPieces({ message, missed }: Draft, extraction: Extraction): readonly Piece[] {
  const { subject, body, composeType } = message;
  return [{ origin: "subject", value: subject }, ...extraction.body(body, composeType), ...missed];
}
