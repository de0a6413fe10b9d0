/** The text of UTF-8 bytes; nothing when they are not UTF-8. TextDecoder is missing in classic Outlook (platform.md 2.3). */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  const parts: string[] = [];
  let units: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const length =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0;
    if (length === 0) return undefined;
    // A character cut off at the end of the file is damage, not another charset.
    if (at + length > bytes.length) break;
    const code = readCode(bytes, at, length, lead);
    if (code === undefined) return undefined;
    if (code > 0xffff) units.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff));
    else units.push(code);
    at += length;
    if (units.length > 8_000) {
      parts.push(String.fromCharCode.apply(null, units));
      units = [];
    }
  }
  return parts.concat(String.fromCharCode.apply(null, units)).join("");
}

function readCode(bytes: Uint8Array, at: number, length: number, lead: number): number | undefined {
  if (length === 1) return lead;
  let code = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i] ?? 0;
    if ((next & 0xc0) !== 0x80) return undefined;
    code = (code << 6) | (next & 0x3f);
  }
  return code;
}
