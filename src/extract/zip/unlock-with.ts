import type { OpenEntry } from "../context.ts";
import { unlockAes } from "./unlock-aes.ts";
import { unlockZipCrypto } from "./unlock-zip-crypto.ts";

const STRONG = 0x40;

/**
 * Opens locked entries by the first of the passwords that fits; they live as long as what this gives back and are kept nowhere.
 * Apart from the readers, for the handler at Send has nobody to ask.
 */
export const unlockWith =
  (passwords: readonly string[]): OpenEntry =>
  (raw, header, tick) => {
    if ((header.flags & STRONG) !== 0) return undefined;
    for (const password of passwords) {
      const opened =
        header.aes === undefined
          ? unlockZipCrypto(raw, header, password, tick)
          : unlockAes(raw, header.aes.strength, password, tick);
      if (opened !== undefined) return opened;
    }
    return undefined;
  };
