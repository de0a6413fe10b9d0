import { strToU8 } from "fflate";

/** A document with one number in one place. */
export interface Place {
  readonly format: string;
  readonly place: string;
  /** The file's name. */
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

/** A serial of 99xx belongs to nobody. */
export const NUMBER = "010190-9989";
export const SENTENCE = `Borger med CPR ${NUMBER} har diabetes`;
export const FILLER = "Hermed referatet fra sidste gang.";

export const latin1 = (text: string): Uint8Array => strToU8(text, true);
export const utf8 = (text: string): Uint8Array => strToU8(text);
export const utf16 = (text: string, mark = true): Uint8Array =>
  Uint8Array.from(Buffer.from(`${mark ? "\ufeff" : ""}${text}`, "utf16le"));
export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64").replace(/.{76}/g, "$&\r\n");

export function placesOf(
  format: string,
  name: string,
  make: Readonly<Record<string, () => Uint8Array>>,
): readonly Place[] {
  return Object.entries(make).map(([place, bytes]) => ({ format, place, name, bytes }));
}
