import { isArray, isBytes, isDict, isStream, type Dict, type PdfObject } from "../syntax/pdf-object.ts";
import type { PdfDocument } from "./pdf-document.ts";

/** The dictionary under a key, a stream's own included, or `undefined`. */
export function dictIn(document: PdfDocument, dict: Dict, key: string): Dict | undefined {
  return asDict(document.resolve(dict.get(key)));
}

/** An object as a dictionary: itself, or a stream's. */
export function asDict(object: PdfObject): Dict | undefined {
  if (isStream(object)) return object.dict;
  return isDict(object) ? object : undefined;
}

export function arrayIn(document: PdfDocument, dict: Dict, key: string): readonly PdfObject[] {
  const value = document.resolve(dict.get(key));
  return isArray(value) ? value : [];
}

export function numberIn(document: PdfDocument, dict: Dict, key: string): number | undefined {
  const value = document.resolve(dict.get(key));
  return typeof value === "number" ? value : undefined;
}

export function nameIn(document: PdfDocument, dict: Dict, key: string): string | undefined {
  const value = document.resolve(dict.get(key));
  return typeof value === "string" ? value : undefined;
}

export function bytesIn(document: PdfDocument, dict: Dict, key: string): Uint8Array | undefined {
  const value = document.resolve(dict.get(key));
  return isBytes(value) ? value : undefined;
}
