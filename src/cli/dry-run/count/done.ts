/** Which mails have their row already; a bit each, for a sample can have millions. */
export interface Done {
  readonly has: (no: number) => boolean;
  /** False where it was there before. */
  readonly add: (no: number) => boolean;
}

export function createDone(): Done {
  let bits = new Uint8Array(4_096);
  const has = (no: number): boolean => ((bits[no >> 3] ?? 0) & (1 << (no & 7))) !== 0;
  return {
    has,
    add: (no) => {
      if (has(no)) return false;
      const at = no >> 3;
      if (at >= bits.length) {
        const larger = new Uint8Array(Math.max(at + 1, bits.length * 2));
        larger.set(bits);
        bits = larger;
      }
      bits[at] = (bits[at] ?? 0) | (1 << (no & 7));
      return true;
    },
  };
}
