/** A short name for a text: 64 bits in base 36, the same on every client. Two texts have the same by chance only. */
export function fingerprint(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ (two >>> 15) ^ unit, 0x85ebca6b);
  }
  return `${mix(one).toString(36)}-${mix(two ^ text.length).toString(36)}`;
}

/** Spreads the last characters over all bits (the finalizer of MurmurHash3). */
function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
