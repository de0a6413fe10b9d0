/** Features are hashed into so many buckets; a model keeps those that say something (`model.ts`). */
const BUCKET_BITS = 16;
export const BUCKETS = 1 << BUCKET_BITS;

/** Where the hash of a word begins; FNV-1a's offset and prime. */
export const HASH_START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

export const hashStep = (hash: number, symbol: number): number => Math.imul(hash ^ symbol, PRIME);

/** Two hashes, in order, as one. */
export function joinHashes(first: number, second: number): number {
  return Math.imul(first ^ (second >>> 15), 0x2c1b3c6d) ^ Math.imul(second, 0x297a2d39);
}

/** The bucket of a feature: what it is (`salt`), and of what. */
export function bucketOf(hash: number, salt: number): number {
  let mixed = Math.imul(hash ^ Math.imul(salt, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> (32 - BUCKET_BITS);
}

/** The hash of a word that is given as a string of small letters. */
export function hashWord(symbols: ArrayLike<number>): number {
  let hash = HASH_START;
  for (let at = 0; at < symbols.length; at++) hash = hashStep(hash, symbols[at] ?? 0);
  return hash;
}
