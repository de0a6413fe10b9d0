/**
 * Columns keep the short prefixes of the first schema: digests in the audit log cover a row's column names, so that renaming a
 * column would make every entry filed before look altered.
 */
const PREFIXES: readonly (readonly [field: string, column: string])[] = [
  ["authority", "sa"],
  ["dataSubject", "subj"],
];

/** `awareAt` to `aware_at`, `authorityReason` to `sa_reason`. */
export function toColumns(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return rename(fields, (name) =>
    exchangePrefix(name, ([field, column]) => [field, column]).replaceAll(
      /[A-Z]/g,
      (letter) => `_${letter.toLowerCase()}`,
    ),
  );
}

/** `aware_at` to `awareAt`, `sa_reason` to `authorityReason`. */
export function toFields(columns: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return rename(columns, (name) =>
    exchangePrefix(
      name.replaceAll(/_([a-z])/g, (_whole, letter: string) => letter.toUpperCase()),
      ([field, column]) => [column, field],
    ),
  );
}

type Prefix = (typeof PREFIXES)[number];

function exchangePrefix(name: string, direction: (prefix: Prefix) => readonly [string, string]): string {
  for (const prefix of PREFIXES) {
    const [from, to] = direction(prefix);
    if (name.startsWith(from) && /^[A-Z]/.test(name.slice(from.length))) return to + name.slice(from.length);
  }
  return name;
}

function rename(object: Readonly<Record<string, unknown>>, change: (name: string) => string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [change(name), value]));
}
