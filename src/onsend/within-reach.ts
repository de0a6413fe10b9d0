import type { Piece, Text } from "#core/facts/facts.ts";

/** What a slow machine judges in a millisecond, dense tables included; half of what was measured (4,000). */
const CHARACTERS_A_MILLI = 2000;

/**
 * As much of the words as can be judged in the time that is left. Judging cannot be interrupted, so what does not fit is
 * cut off before, and said to be unread.
 */
export function withinReach(pieces: readonly Piece[], millis: number): readonly Piece[] {
  let left = Math.max(0, millis) * CHARACTERS_A_MILLI;
  return pieces.reduce<readonly Piece[]>((kept, piece) => {
    if (!("value" in piece)) return kept.concat(piece);
    const fits = Math.min(piece.value.length, left);
    left -= fits;
    return kept.concat(fits === piece.value.length ? piece : cut(piece, fits));
  }, []);
}

function cut(text: Text, length: number): readonly Piece[] {
  return [
    { ...text, value: text.value.slice(0, length) },
    { origin: text.origin, because: "out-of-time" },
  ];
}
