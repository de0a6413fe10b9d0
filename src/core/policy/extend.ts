import type { Problem } from "./problem.ts";

/** A rule or a mark as a file has it: whole, or only what it changes of the one of that name that comes with Postvagt. */
export interface Entry {
  readonly id: string;
  readonly off?: boolean;
  readonly [field: string]: unknown;
}

/** In place of a name: everything that comes with Postvagt. */
export const ALL_SHIPPED = "*";

/** The fields that make an entry whole: with the first it stands in the shipped one's place, without it changes that one. */
export type Needed = readonly [string, ...string[]];

export const RULE_NEEDS: Needed = ["when", "then"];
export const MARK_NEEDS: Needed = ["type"];

/**
 * What comes with Postvagt together with what a file says: an entry under a shipped name changes it or takes its place,
 * `off` removes it, any other is added behind.
 */
export function extend(
  shipped: readonly { readonly id: string }[],
  entries: readonly Entry[],
  [whole]: Needed,
): readonly object[] {
  const kept = entries.some(({ id, off }) => id === ALL_SHIPPED && off === true) ? [] : shipped;
  const changed = kept.reduce<readonly object[]>((all, one) => {
    const [entry] = entries.filter(({ id }) => id === one.id);
    if (entry === undefined) return all.concat(one);
    if (entry.off === true) return all;
    return all.concat(withoutOff(entry[whole] === undefined ? { ...one, ...entry } : entry));
  }, []);
  const names = kept.map(({ id }) => id);
  return changed.concat(
    entries.filter(({ id, off }) => off !== true && id !== ALL_SHIPPED && names.indexOf(id) < 0).map(withoutOff),
  );
}

function withoutOff(entry: object): object {
  const { off, ...rest }: { readonly off?: unknown } = entry;
  return off === undefined ? entry : rest;
}

/** Entries that are neither whole nor about anything that comes with Postvagt, and names that stand twice. */
export function findEntryMistakes(
  shipped: readonly { readonly id: string }[],
  entries: readonly Entry[],
  needs: Needed,
  path: string,
): readonly Problem[] {
  const names = shipped.map(({ id }) => id);
  const ids = entries.map(({ id }) => id);
  return entries.reduce<readonly Problem[]>((problems, entry, index) => {
    const at = `${path}[${index}]`;
    const found = `${JSON.stringify(entry.id)} a second time`;
    if (ids.indexOf(entry.id) < index)
      return problems.concat({ path: `${at}.id`, expected: "a name of its own", found });
    return problems.concat(inEntry(entry, names, needs, at));
  }, []);
}

function inEntry(entry: Entry, names: readonly string[], needs: Needed, at: string): readonly Problem[] {
  if (entry.id === ALL_SHIPPED)
    return entry.off === true ? [] : [{ path: `${at}.off`, expected: 'true beside the id "*"', found: "nothing" }];
  const isShipped = names.indexOf(entry.id) >= 0;
  if (isShipped && (entry.off === true || entry[needs[0]] === undefined)) return [];
  const because = isShipped ? "an entry with it is a whole one" : "nothing of that id comes with Postvagt";
  return needs
    .filter((field) => entry[field] === undefined)
    .map((field) => ({ path: `${at}.${field}`, expected: `"${field}", for ${because}`, found: "nothing" }));
}
