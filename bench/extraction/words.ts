/** Words and long numbers as a multiset: compatible forms made one, lower case, parted words joined over the end of a line. */
export interface Words {
  readonly words: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
}

const LONG_NUMBER = /^\d{4,}$/;

export function wordsOf(text: string): Words {
  const words = new Map<string, number>();
  const numbers = new Map<string, number>();
  const joined = text
    .normalize("NFKC")
    .replace(/\u00ad/g, "")
    .replace(/(?<=[a-zæøå])-\r?\n(?=[a-zæøå])/g, "")
    .toLowerCase();
  for (const [word] of joined.matchAll(/[\p{L}\p{N}]+/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1);
    if (LONG_NUMBER.test(word)) numbers.set(word, (numbers.get(word) ?? 0) + 1);
  }
  return { words, numbers };
}

const MAX_NAMED = 40;

/** Of how many of `wanted` each is found as often as it is wanted, and the first that are not. */
export function countFound(
  wanted: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, number>,
): { readonly found: number; readonly all: number; readonly missing: readonly string[] } {
  let [hits, all] = [0, 0];
  const missing: string[] = [];
  for (const [word, count] of wanted) {
    const hit = Math.min(count, found.get(word) ?? 0);
    all += count;
    hits += hit;
    if (hit < count && missing.length < MAX_NAMED) missing.push(word);
  }
  return { found: hits, all, missing };
}

/** The same words, each counted once: sheets and slides repeat headings as their programs like. */
export const once = (words: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...words.keys()].map((word) => [word, 1]));
