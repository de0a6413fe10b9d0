import type { UnreadReason } from "#core/mail/message.ts";
import type { LookedAt } from "./look-at-files.ts";

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
export function isLasting({ pieces, isScanned }: Pick<LookedAt, "pieces" | "isScanned">): boolean {
  return isScanned === true || pieces.every((piece) => "value" in piece || LASTING.indexOf(piece.because) >= 0);
}
