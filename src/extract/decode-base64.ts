const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Six bits by character code; the two characters of the URL alphabet (RFC 4648, 5) count too, anything else is -1. */
const SIXES = new Int8Array(128).fill(-1);
for (let i = 0; i < ALPHABET.length; i++) SIXES[ALPHABET.charCodeAt(i)] = i;
SIXES["-".charCodeAt(0)] = 62;
SIXES["_".charCodeAt(0)] = 63;

/** The bytes of base64 text; classic Outlook has no atob (platform.md 2.3). Line breaks, padding and strays are skipped. */
export function decodeBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let at = 0;
  let bits = 0;
  let held = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const six = code < 128 ? (SIXES[code] ?? -1) : -1;
    if (six < 0) continue;
    held = (held << 6) | six;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 0xff;
    }
  }
  return bytes.subarray(0, at);
}
