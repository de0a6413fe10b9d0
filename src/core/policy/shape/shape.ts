/** What a piece of JSON must look like. One description serves the check, the JSON Schema and the defaults. */
export type Shape =
  | { readonly kind: "text"; readonly about: string; readonly looks?: Looks }
  | { readonly kind: "word"; readonly about: string; readonly words: readonly string[] }
  | { readonly kind: "flag"; readonly about: string }
  | { readonly kind: "number"; readonly about: string; readonly least: number; readonly most?: number }
  | { readonly kind: "list"; readonly about: string; readonly of: Shape; readonly least: number }
  | { readonly kind: "record"; readonly about: string; readonly fields: Fields }
  /** A record whose keys its writer chooses. */
  | { readonly kind: "map"; readonly about: string; readonly keys: Looks; readonly of: Shape }
  /** What must not stand in the file, and where it belongs: a secret is read from the environment. */
  | { readonly kind: "elsewhere"; readonly about: string; readonly instead: string }
  /** Either of these, told apart by the kind of JSON value. */
  | { readonly kind: "either"; readonly about: string; readonly of: readonly Shape[] }
  /** Records told apart by the one key that each of them alone has; the key is the name here. */
  | { readonly kind: "choice"; readonly about: string; readonly by: Readonly<Record<string, Shape>> }
  /** A shape that contains itself, by name. */
  | { readonly kind: "again"; readonly name: string; readonly shape: () => Shape };

export type Fields = Readonly<Record<string, Field>>;

/** A field without a fallback must be there. */
export interface Field {
  readonly shape: Shape;
  readonly fallback?: unknown;
}

/** How a text must look, as a pattern and in words. */
export interface Looks {
  readonly pattern: RegExp;
  readonly like: string;
}
