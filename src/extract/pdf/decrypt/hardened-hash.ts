import { encryptAes } from "./aes-encrypt.ts";
import { joined } from "./joined.ts";
import { sha256 } from "./sha256.ts";
import { sha384, sha512 } from "./sha512.ts";

/** Algorithm 2.B of ISO 32000-2 for an empty password: 32 bytes out of a salt, and for an owner the user's string. */
export function hardenedHash(salt: Uint8Array, user: Uint8Array, tick: () => void): Uint8Array {
  let key = sha256(joined(salt, user));
  for (let round = 0; ; round++) {
    tick();
    const part = joined(key, user);
    const repeated = new Uint8Array(part.length * 64);
    for (let at = 0; at < repeated.length; at += part.length) repeated.set(part, at);
    const locked = encryptAes(key.subarray(0, 16), key.subarray(16, 32), repeated);
    const choice = locked.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = [sha256, sha384, sha512][choice]?.(locked) ?? key;
    if (round >= 63 && (locked[locked.length - 1] ?? 0) <= round - 31) return key.subarray(0, 32);
  }
}
