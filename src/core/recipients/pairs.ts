/** Which contacts were written to together, as two-bit counters: a pair is scanned up in two places, and the lower one counts. */
export interface Pairs {
  readonly counters: Uint8Array;
}

export const PAIR_COUNTERS = 4096;
export const MAX_PAIR = 3;

/** A mail to more is a mailing and says nothing of who belongs together. */
export const MAX_TOGETHER = 15;

export function createPairs(): Pairs {
  return { counters: new Uint8Array(PAIR_COUNTERS) };
}

/** How often two addresses stood in one mail, up to three times; rarely more than the truth, never less but for ageing. */
export function countTogether({ counters }: Pairs, one: string, other: string): number {
  const [first, second] = placesOf(one, other);
  return Math.min(counters[first] || 0, counters[second] || 0);
}

export function learnTogether({ counters }: Pairs, addresses: readonly string[]): void {
  if (addresses.length > MAX_TOGETHER) return;
  addresses.forEach((one, at) => {
    for (const other of addresses.slice(at + 1)) {
      for (const place of placesOf(one, other)) counters[place] = Math.min(MAX_PAIR, (counters[place] || 0) + 1);
    }
  });
}

/** Takes one from every counter, so that what is not used again is forgotten. */
export function ageTogether({ counters }: Pairs): void {
  for (let at = 0; at < counters.length; at++) counters[at] = Math.max(0, (counters[at] || 0) - 1);
}

function placesOf(one: string, other: string): readonly [number, number] {
  const text = one < other ? `${one} ${other}` : `${other} ${one}`;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash ^= hash >>> 13;
  return [hash & (PAIR_COUNTERS - 1), (hash >>> 12) & (PAIR_COUNTERS - 1)];
}
