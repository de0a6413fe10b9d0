/** The shape of a language's texts: the same keys, any words. */
export type SameKeys<T> = T extends string
  ? string
  : T extends readonly unknown[]
    ? readonly string[]
    : { readonly [Key in keyof T]: SameKeys<T[Key]> };

/** Puts values where a text has `{name}`. */
export function fillTemplate(text: string, values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).reduce((filled, [name, value]) => filled.replaceAll(`{${name}}`, String(value)), text);
}

/** One and many. */
export function formatCount(texts: { readonly one: string; readonly many: string }, n: number): string {
  return n === 1 ? texts.one : fillTemplate(texts.many, { n });
}
