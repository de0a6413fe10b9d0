/** `awareAt` to `aware_at`: the one difference between a field's name in the program and in the database. */
export function toColumns(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return rename(fields, (name) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
}

/** `aware_at` to `awareAt`. */
export function toFields(columns: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return rename(columns, (name) => name.replaceAll(/_([a-z])/g, (_whole, letter: string) => letter.toUpperCase()));
}

function rename(object: Readonly<Record<string, unknown>>, change: (name: string) => string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [change(name), value]));
}
