import { extractFile } from "#extract/extract-file.ts";
import { cliLimits } from "#extract/limits.ts";

/** All text that Postvagt finds in a file and in the files inside it. */
export function readOwn(name: string, bytes: Uint8Array): string {
  const pieces = extractFile({ path: [name], bytes }, { limits: cliLimits, now: () => performance.now() });
  return pieces.map((piece) => ("value" in piece && piece.inName !== true ? piece.value : "")).join("\n");
}
