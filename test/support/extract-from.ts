import type { Piece } from "#core/facts/facts.ts";
import { extractFile } from "#extract/extract-file.ts";
import { cliLimits } from "#extract/limits.ts";

const options = { limits: cliLimits, now: () => performance.now() };

/** All pieces of a file and the files inside it. */
export const extractFrom = (name: string, bytes: Uint8Array): readonly Piece[] =>
  extractFile({ path: [name], bytes }, options);

/** All text of a file and the files inside it, a line a piece. */
export function textFrom(name: string, bytes: Uint8Array): string {
  return extractFrom(name, bytes)
    .map((piece) => ("value" in piece ? piece.value : ""))
    .join("\n");
}

/** Why parts of a file could not be read. */
export function reasonsFrom(name: string, bytes: Uint8Array): readonly string[] {
  return extractFrom(name, bytes).flatMap((piece) => ("because" in piece ? [piece.because] : []));
}
