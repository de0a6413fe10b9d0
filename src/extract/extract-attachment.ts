import type { Piece, Unread } from "#core/facts/facts.ts";
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
  if ("because" in content)
    return isSmallPicture({ name, size, isInline }) ? [named] : [named, { origin: path, because: content.because }];
  // A file without a byte says nothing; one that has a size and comes without a byte was not handed over.
  if (content.length === 0)
    return size > 0 && !isSmallPicture({ name, size, isInline })
      ? [named, { origin: path, because: "unavailable" }]
      : [named];
  const isLogo = isInline === true && Math.max(size, content.length) < SMALL_PICTURE;
  const pieces = extractFile({ path, bytes: content }, isLogo ? { ...options, onPicture: undefined } : options);
  const told = isLogo ? pieces.filter((piece) => "value" in piece || isToldOfLogo(piece, name)) : pieces;
  return [named, ...told];
}

/** By their endings; a picture without one was pasted into the text. */
const PICTURES = "png jpg jpeg jfif gif bmp dib tif tiff webp svg emf wmf ico heic heif avif".split(" ");

function isNamedAsPicture(name: string): boolean {
  const dot = name.lastIndexOf(".");
  return dot < 0 || PICTURES.indexOf(name.slice(dot + 1).toLowerCase()) >= 0;
}

type Declared = Pick<Attachment, "name" | "size"> & { readonly isInline?: true | undefined };

/** A picture of a signature, by what the host declares of it. */
export function isSmallPicture({ name, size, isInline }: Declared): boolean {
  return isInline === true && size < SMALL_PICTURE && isNamedAsPicture(name);
}

/** Nothing that is wrong with a logo holds a mail; a small file of another kind that stands in the text is told of. */
function isToldOfLogo({ because }: Unread, name: string): boolean {
  return because !== "image-only" && !isNamedAsPicture(name);
}
