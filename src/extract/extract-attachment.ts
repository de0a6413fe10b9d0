import type { Piece } from "#core/facts/facts.ts";
import type { Attachment } from "#core/mail/message.ts";
import { extractFile } from "./extract-file.ts";
import type { ExtractOptions } from "./extract-file.ts";

/** Logos and icons of a signature say nothing; anything larger may be a photographed letter (extraction.md section 6). */
const SMALL_PICTURE = 20_000;

/** All that one attachment says, its name included. */
export function extractAttachment(
  { name, size, isInline, content }: Attachment,
  options: ExtractOptions,
): readonly Piece[] {
  const path: readonly [string] = [name === "" ? "unnamed" : name];
  const named: Piece = { origin: path, value: path[0], inName: true };
  if ("because" in content) return [named, { origin: path, because: content.because }];
  // A file without a byte says nothing; one that has a size and comes without a byte was not handed over.
  if (content.length === 0) return size > 0 ? [named, { origin: path, because: "unavailable" }] : [named];
  const isLogo = isInline === true && Math.max(size, content.length) < SMALL_PICTURE;
  const pieces = extractFile({ path, bytes: content }, isLogo ? { ...options, onPicture: undefined } : options);
  const told = isLogo ? pieces.filter((piece) => !("because" in piece && piece.because === "image-only")) : pieces;
  return [named, ...told];
}
