/** Where `text` (ASCII) stands in the bytes from `from` on and before `to`, or -1. */
export function findBytes(bytes: Uint8Array, text: string, from: number, to: number, tick: () => void): number {
  const first = text.charCodeAt(0);
  let at = Math.max(0, from);
  const last = Math.min(to, bytes.length) - text.length;
  while (at <= last) {
    tick();
    const stop = Math.min(last, at + 4095);
    for (; at <= stop; at++) if (bytes[at] === first && standsAt(bytes, text, at)) return at;
  }
  return -1;
}

/** The last place of `text` at or after `from`, or -1. */
export function findLastBytes(bytes: Uint8Array, text: string, from: number): number {
  for (let at = bytes.length - text.length; at >= Math.max(0, from); at--) if (standsAt(bytes, text, at)) return at;
  return -1;
}

export function standsAt(bytes: Uint8Array, text: string, at: number): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}
