/** The substitution box of AES and its inverse, computed as FIPS 197, 5.1.1 defines them. */
export const SBOX: Uint8Array = new Uint8Array(256);
export const INVERSE_SBOX: Uint8Array = new Uint8Array(256);

/** Doubles in the field of AES. */
export function double(byte: number): number {
  return ((byte << 1) ^ (byte & 0x80 ? 0x11b : 0)) & 0xff;
}

function fillBoxes(): void {
  let p = 1;
  let q = 1;
  do {
    p ^= double(p);
    q ^= q << 1;
    q ^= q << 2;
    q ^= q << 4;
    q &= 0xff;
    if (q & 0x80) q ^= 0x09;
    const rotated = q ^ (q << 1) ^ (q << 2) ^ (q << 3) ^ (q << 4);
    const value = ((rotated ^ (rotated >> 8)) & 0xff) ^ 0x63;
    SBOX[p] = value;
    INVERSE_SBOX[value] = p;
  } while (p !== 1);
  SBOX[0] = 0x63;
  INVERSE_SBOX[0x63] = 0;
}

fillBoxes();

/** The round keys of a 16 or 32 byte key, one after the other (FIPS 197, 5.2). */
export function expandKey(key: Uint8Array): Uint8Array {
  const size = key.length;
  const out = new Uint8Array(16 * (size / 4 + 7));
  out.set(key);
  let constant = 1;
  for (let at = size; at < out.length; at += 4) {
    let word = out.slice(at - 4, at);
    if (at % size === 0) {
      word = Uint8Array.of(word[1] ?? 0, word[2] ?? 0, word[3] ?? 0, word[0] ?? 0).map((b) => SBOX[b] ?? 0);
      word[0] = (word[0] ?? 0) ^ constant;
      constant = double(constant);
    } else if (size > 24 && at % size === 16) word = word.map((b) => SBOX[b] ?? 0);
    for (let i = 0; i < 4; i++) out[at + i] = (out[at + i - size] ?? 0) ^ (word[i] ?? 0);
  }
  return out;
}
