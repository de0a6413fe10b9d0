import { double, expandKey, SBOX } from "./aes-key.ts";

/** AES in CBC mode over whole blocks: the key of revision 6 is made by encrypting (ISO 32000-2, 7.6.4.3.4). */
export function encryptAes(key: Uint8Array, start: Uint8Array, bytes: Uint8Array): Uint8Array {
  const keys = expandKey(key);
  const out = new Uint8Array(bytes.length & ~15);
  const block = start.slice(0, 16);
  for (let at = 0; at < out.length; at += 16) {
    for (let i = 0; i < 16; i++) block[i] = (block[i] ?? 0) ^ (bytes[at + i] ?? 0) ^ (keys[i] ?? 0);
    for (let round = 16; round < keys.length; round += 16) encryptRound(block, keys, round);
    out.set(block, at);
  }
  return out;
}

/** One block by the round keys of `expandKey`. */
export function encryptBlock(plain: Uint8Array, keys: Uint8Array): Uint8Array {
  const block = plain.map((byte, i) => byte ^ (keys[i] ?? 0));
  for (let round = 16; round < keys.length; round += 16) encryptRound(block, keys, round);
  return block;
}

const shifted = new Uint8Array(16);

function encryptRound(block: Uint8Array, keys: Uint8Array, round: number): void {
  for (let i = 0; i < 16; i++) shifted[i] = SBOX[block[(i + 4 * (i & 3)) & 15] ?? 0] ?? 0;
  const mixes = round < keys.length - 16;
  for (let i = 0; i < 16; i++) {
    const byte = shifted[i] ?? 0;
    block[i] = (mixes ? byte ^ mixedIn(shifted, i) : byte) ^ (keys[round + i] ?? 0);
  }
}

/** MixColumns as a difference: twice (this and the next byte), plus the whole column. */
function mixedIn(column: Uint8Array, i: number): number {
  const first = i & 12;
  const all = (column[first] ?? 0) ^ (column[first + 1] ?? 0) ^ (column[first + 2] ?? 0) ^ (column[first + 3] ?? 0);
  return all ^ double((column[i] ?? 0) ^ (column[first + ((i + 1) & 3)] ?? 0));
}
