import { strToU8 } from "fflate";

/** Bytes joined: numbers are single bytes, texts are Latin letters a byte each. */
export function bytesOf(...parts: readonly (number | string | Uint8Array)[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === "number" ? [part] : Array.from(typeof part === "string" ? strToU8(part, true) : part),
    ),
  );
}

export const word = (value: number): Uint8Array => Uint8Array.of(value & 0xff, (value >> 8) & 0xff);

export const long = (value: number): Uint8Array =>
  Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff);

export function double(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value, true);
  return new Uint8Array(view.buffer);
}

export const wide = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text).flatMap((sign) => Array.from(word(sign.charCodeAt(0)))));
