import type { Piece } from "#core/facts/facts.ts";
import type { Extraction } from "./extraction.ts";
import type { Draft } from "./read-draft.ts";

/**
 * What the sender has written, and what of it Outlook did not hand over. A file that Outlook lists as one in the cloud is
 * told of by the list, and not by its link too.
 */
export function writtenPieces({ message, missed, listed }: Draft, extraction: Extraction): readonly Piece[] {
  const { subject, body, composeType } = message;
  const inCloud = listed.filter(({ attachmentType }) => attachmentType === "cloud").map(({ name }) => name);
  const isListed = (piece: Piece) =>
    !("value" in piece) && typeof piece.origin !== "string" && inCloud.indexOf(piece.origin[0]) >= 0;
  const written = extraction.body(body, composeType).filter((piece) => !isListed(piece));
  return [{ origin: "subject", value: subject }, ...written, ...missed];
}
