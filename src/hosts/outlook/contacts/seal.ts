import { encodeUtf8 } from "../encode-utf8.ts";
import { fingerprint } from "../fingerprint.ts";
import { chacha20 } from "./chacha20.ts";

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

declare const crypto: { readonly getRandomValues?: (bytes: Uint8Array) => Uint8Array } | undefined;

/** Random bytes as text; where the engine has no source of its own, from `Math.random`, which keeps a disk's reader out and no more. */
export function createKey(): string {
  return toText(randomBytes(KEY_BYTES));
}

function randomBytes(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  if (typeof crypto !== "undefined" && crypto.getRandomValues) return crypto.getRandomValues(bytes);
  for (let at = 0; at < length; at++) bytes[at] = Math.floor(Math.random() * 256);
  return bytes;
}

/** Text that only the key opens, and that says when it was damaged or the key is another. */
export function seal(text: string, key: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const sealed = chacha20(fromText(key), nonce, encodeUtf8(`${fingerprint(text)}\n${text}`));
  return `1.${toText(nonce)}.${toText(sealed)}`;
}

/** What was sealed; nothing where it was damaged, or sealed with another key. */
export function unseal(sealed: string, key: string): string | undefined {
  const [version, nonce = "", bytes = ""] = sealed.split(".");
  if (version !== "1") return undefined;
  const opened = decodeUtf8(chacha20(fromText(key), fromText(nonce), fromText(bytes)));
  const line = opened === undefined ? -1 : opened.indexOf("\n");
  if (opened === undefined || line < 0) return undefined;
  const text = opened.slice(line + 1);
  return fingerprint(text) === opened.slice(0, line) ? text : undefined;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  let text = "";
  let isPlain = true;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] || 0;
    if (byte === 0x25 || byte >= 0x80) {
      isPlain = false;
      text += `%${(byte + 0x100).toString(16).slice(1)}`;
    } else text += String.fromCharCode(byte);
  }
  try {
    return isPlain ? text : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Six bits a character. */
function toText(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const value = ((bytes[at] || 0) << 16) | ((bytes[at + 1] || 0) << 8) | (bytes[at + 2] || 0);
    for (let digit = 0; digit < Math.min(4, bytes.length - at + 1); digit++)
      text += DIGITS.charAt((value >> (18 - 6 * digit)) & 63);
  }
  return text;
}

function fromText(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let value = 0;
  let bits = 0;
  let at = 0;
  for (let place = 0; place < text.length; place++) {
    value = ((value << 6) | Math.max(0, DIGITS.indexOf(text.charAt(place)))) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (value >> bits) & 0xff;
  }
  return bytes;
}
