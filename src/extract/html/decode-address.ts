import { decodeText } from "../charset/decode-text.ts";

/** An address of a link as people read it: percent codes are the letters that they stand for. */
export function decodeAddress(address: string): string {
  if (!/%[\da-f]{2}/i.test(address) || /[^\u0000-\u00ff]/.test(address)) return address;
  const bytes = address.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return decodeText(Uint8Array.from(Array.from(bytes), (sign) => sign.charCodeAt(0)));
}
