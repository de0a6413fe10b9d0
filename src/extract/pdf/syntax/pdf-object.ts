/** What stands in a PDF: names are strings, PDF strings are bytes. */
export type PdfObject =
  null | boolean | number | string | Uint8Array | Ref | Word | Stream | Dict | readonly PdfObject[];

export type Dict = ReadonlyMap<string, PdfObject>;

/** Points at an object by its number. */
export interface Ref {
  readonly kind: "ref";
  readonly num: number;
}

/** An operator or a keyword such as `endobj`. */
export interface Word {
  readonly kind: "word";
  readonly word: string;
}

/** A dictionary with bytes, still filtered and, if `unlock` is there, still encrypted. */
export interface Stream {
  readonly kind: "stream";
  readonly dict: Dict;
  readonly raw: Uint8Array;
  readonly unlock: Unlock | undefined;
}

/** Takes the encryption off one string or stream. */
export type Unlock = (bytes: Uint8Array) => Uint8Array;

export function isDict(object: PdfObject | undefined): object is Dict {
  return object instanceof Map;
}

export function isArray(object: PdfObject | undefined): object is readonly PdfObject[] {
  return Array.isArray(object);
}

export function isBytes(object: PdfObject | undefined): object is Uint8Array {
  return object instanceof Uint8Array;
}

/** Read without asking whether it is there: this is asked of every object of every page. */
function kindOf(object: PdfObject | undefined): string | undefined {
  return typeof object === "object" && object !== null ? (object as { readonly kind?: string }).kind : undefined;
}

export function isRef(object: PdfObject | undefined): object is Ref {
  return kindOf(object) === "ref";
}

export function isWord(object: PdfObject | undefined, word?: string): object is Word {
  return kindOf(object) === "word" && (word === undefined || (object as Word).word === word);
}

export function isStream(object: PdfObject | undefined): object is Stream {
  return kindOf(object) === "stream";
}
