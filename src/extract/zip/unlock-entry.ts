import type { ExtractionContext } from "../context.ts";
import { unlockAes } from "./unlock-aes.ts";
import { unlockZipCrypto } from "./unlock-zip-crypto.ts";
import type { ZipHeader } from "./zip-directory.ts";

const STRONG = 0x40;

/** The packed bytes of a locked file by the first of the passwords given that opens it. */
export function unlockEntry(
  raw: Uint8Array,
  header: ZipHeader,
  { passwords, tick }: Pick<ExtractionContext, "passwords" | "tick">,
): Uint8Array | undefined {
  if ((header.flags & STRONG) !== 0) return undefined;
  for (const password of passwords) {
    const opened =
      header.aes === undefined
        ? unlockZipCrypto(raw, header, password, tick)
        : unlockAes(raw, header.aes.strength, password, tick);
    if (opened !== undefined) return opened;
  }
  return undefined;
}
