import type { Piece, Text } from "#core/facts/facts.ts";
import type { UnreadReason } from "#core/mail/message.ts";
import type { PictureText } from "./picture.ts";

/** How a picture is told of that nobody has read, HEIC too. */
const AS_A_PICTURE: readonly UnreadReason[] = ["image-only", "unknown-format"];

/**
 * The pieces of a file with what OCR has read: that it is a picture goes where one has been read, and the words stand
 * behind those that the file had before, so that every place found in it stays where it is.
 */
export function withPictureTexts(pieces: readonly Piece[], read: readonly PictureText[]): readonly Piece[] {
  const of = (origin: Piece["origin"]) => read.filter((one) => isSame(one.origin, origin));
  const kept = pieces.filter(
    (piece) => !("because" in piece && AS_A_PICTURE.indexOf(piece.because) >= 0 && of(piece.origin)[0]),
  );
  const taken = new Set<PictureText>();
  const longer = kept.map((piece): Piece => {
    if ("because" in piece || piece.inName === true) return piece;
    const more = of(piece.origin).filter((one) => one.text.trim() !== "");
    more.forEach((one) => taken.add(one));
    return more.reduce<Text>((text, one) => ({ ...text, value: `${text.value}\n${one.text}` }), piece);
  });
  return read.reduce<readonly Piece[]>((all, one) => {
    const { origin, text, because } = one;
    const isNew = text.trim() !== "" && !taken.has(one);
    return all.concat(isNew ? { origin, value: text } : [], because === undefined ? [] : { origin, because });
  }, longer);
}

function isSame(a: Piece["origin"], b: Piece["origin"]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
