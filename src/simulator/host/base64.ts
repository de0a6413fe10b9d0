const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const codes = Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0));
const values = new Uint8Array(128).fill(255);
codes.forEach((code, value) => (values[code] = value));
const padding = "=".charCodeAt(0);
const chunk = 0x6000;

const encoded = (bytes: Uint8Array): string => {
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  let place = 0;
  for (let index = 0; index < bytes.length; index += 3) {
    const three = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    for (const shift of [18, 12, 6, 0]) out[place++] = codes[(three >> shift) & 63] ?? 0;
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  return String.fromCharCode(...out.fill(padding, out.length - missing));
};

/** Bytes as base64; written out because neither engine that the simulator runs in has it without a DOM or Node. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += chunk) parts.push(encoded(bytes.subarray(start, start + chunk)));
  return parts.join("");
}

/** The bytes of a base64 text, or null where it is none. */
export function fromBase64(text: string): Uint8Array | null {
  const clean = text.replace(/\s/g, "").replace(/={1,2}$/, "");
  if (clean.length % 4 === 1 || !/^[\w+/]*$/.test(clean) || clean.includes("_")) return null;
  const bytes = new Uint8Array(Math.floor((clean.length * 3) / 4));
  let buffer = 0;
  let place = 0;
  for (let index = 0; index < clean.length; index++) {
    buffer = ((buffer << 6) | (values[clean.charCodeAt(index)] ?? 0)) & 0xffffff;
    if (index % 4 !== 0) bytes[place++] = (buffer >> (6 - 2 * (index % 4))) & 255;
  }
  return bytes;
}
