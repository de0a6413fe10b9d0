import { double, expandKey, INVERSE_SBOX } from "./aes-key.ts";

/** Products of each byte with 14, 9, 13 and 11 as one word: a column of InvMixColumns. */
const COLUMN = Int32Array.from({ length: 256 }, (_, byte) => {
  const two = double(byte);
  const four = double(two);
  const eight = double(four);
  return ((eight ^ four ^ two) << 24) | ((eight ^ byte) << 16) | ((eight ^ four ^ byte) << 8) | (eight ^ two ^ byte);
});

/** AES in CBC mode without padding taken off; a last part of a block is dropped. `tick` is told every 64 blocks. */
export function decryptAes(key: Uint8Array, start: Uint8Array, bytes: Uint8Array, tick: () => void): Uint8Array {
  const keys = expandKey(key);
  const out = new Uint8Array(bytes.length & ~15);
  let chain = start;
  const block = new Uint8Array(16);
  for (let at = 0; at < out.length; at += 16) {
    if ((at & 1023) === 0) tick();
    const cipher = bytes.subarray(at, at + 16);
    block.set(cipher);
    decryptBlock(keys, block);
    for (let i = 0; i < 16; i++) out[at + i] = (block[i] ?? 0) ^ (chain[i] ?? 0);
    chain = cipher;
  }
  return out;
}

const held = new Uint8Array(16);

function decryptBlock(keys: Uint8Array, block: Uint8Array): void {
  const last = keys.length - 16;
  for (let i = 0; i < 16; i++) block[i] = (block[i] ?? 0) ^ (keys[last + i] ?? 0);
  for (let round = last - 16; round >= 0; round -= 16) {
    for (let i = 0; i < 16; i++) held[(i + 4 * (i & 3)) & 15] = INVERSE_SBOX[block[i] ?? 0] ?? 0;
    for (let i = 0; i < 16; i++) block[i] = (held[i] ?? 0) ^ (keys[round + i] ?? 0);
    if (round > 0) unmixColumns(block);
  }
}

function unmixColumns(block: Uint8Array): void {
  for (let i = 0; i < 16; i += 4) {
    const second = COLUMN[block[i + 1] ?? 0] ?? 0;
    const third = COLUMN[block[i + 2] ?? 0] ?? 0;
    const fourth = COLUMN[block[i + 3] ?? 0] ?? 0;
    const mixed =
      (COLUMN[block[i] ?? 0] ?? 0) ^
      ((second >>> 8) | (second << 24)) ^
      ((third >>> 16) | (third << 16)) ^
      ((fourth >>> 24) | (fourth << 8));
    block[i] = mixed >>> 24;
    block[i + 1] = mixed >>> 16;
    block[i + 2] = mixed >>> 8;
    block[i + 3] = mixed;
  }
}
