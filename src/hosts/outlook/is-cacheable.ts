import type { UnreadReason } from "#core/mail/message.ts";
import type { ScannedFile } from "./scan-files.ts";

/** What will not be otherwise when the mail is sent a minute later. */
const LASTING: readonly UnreadReason[] = [
  "encrypted",
  "image-only",
  "too-large",
  "unknown-format",
  "damaged",
  "cloud-link",
];

/** Whether another look at the file would show the same. */
export function isCacheable({ pieces, isScanned }: Pick<ScannedFile, "pieces" | "isScanned">): boolean {
  return isScanned === true || pieces.every((piece) => "value" in piece || LASTING.indexOf(piece.because) >= 0);
}
