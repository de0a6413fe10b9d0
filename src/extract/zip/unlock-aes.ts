import { encodeUtf8 } from "../charset/encode-utf8.ts";
import { encryptBlock } from "../pdf/decrypt/aes-encrypt.ts";
import { expandKey } from "../pdf/decrypt/aes-key.ts";
import { hmacSha1 } from "./sha1.ts";

const ROUNDS = 1_000;
const CHECK = 2;
const CODE = 10;

/** AES as WinZip and 7-Zip lock zip files with it (AE-1, AE-2); nothing when the password is another one or the file was changed. */
export function unlockAes(
  raw: Uint8Array,
  strength: number,
  password: string,
  tick: (steps?: number) => void,
): Uint8Array | undefined {
  const keyLength = 8 * (strength + 1);
  const saltLength = keyLength / 2;
  if (strength < 1 || strength > 3 || raw.length < saltLength + CHECK + CODE) return undefined;
  const keys = deriveKeys(encodeUtf8(password), raw.subarray(0, saltLength), 2 * keyLength + CHECK, tick);
  const check = keys.subarray(2 * keyLength);
  if (check[0] !== raw[saltLength] || check[1] !== raw[saltLength + 1]) return undefined;
  const packed = raw.slice(saltLength + CHECK, raw.length - CODE);
  const code = hmacSha1(keys.subarray(keyLength, 2 * keyLength), packed, tick);
  for (let at = 0; at < CODE; at++) if (code[at] !== raw[raw.length - CODE + at]) return undefined;
  applyCounter(packed, expandKey(keys.slice(0, keyLength)), tick);
  return packed;
}

/** PBKDF2 with HMAC-SHA1 (RFC 8018, 5.2). */
function deriveKeys(
  password: Uint8Array,
  salt: Uint8Array,
  length: number,
  tick: (steps?: number) => void,
): Uint8Array {
  const out = new Uint8Array(Math.ceil(length / 20) * 20);
  for (let block = 0; block * 20 < length; block++) {
    const start = new Uint8Array(salt.length + 4);
    start.set(salt);
    start[salt.length + 3] = block + 1;
    let sum = hmacSha1(password, start, tick);
    const key = sum.slice();
    for (let round = 1; round < ROUNDS; round++) {
      sum = hmacSha1(password, sum, tick);
      for (let i = 0; i < 20; i++) key[i] = (key[i] ?? 0) ^ (sum[i] ?? 0);
    }
    out.set(key, block * 20);
  }
  return out.subarray(0, length);
}

/** Counter mode, low byte first, from one. */
function applyCounter(bytes: Uint8Array, keys: Uint8Array, tick: (steps?: number) => void): void {
  const counter = new Uint8Array(16);
  for (let at = 0; at < bytes.length; at += 16) {
    tick(4);
    for (let i = 0; i < 16; i++) {
      counter[i] = ((counter[i] ?? 0) + 1) & 0xff;
      if (counter[i] !== 0) break;
    }
    const block = encryptBlock(counter, keys);
    for (let i = 0; i < 16 && at + i < bytes.length; i++) bytes[at + i] = (bytes[at + i] ?? 0) ^ (block[i] ?? 0);
  }
}
