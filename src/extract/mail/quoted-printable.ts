/** The bytes of quoted-printable text (RFC 2045, 6.7); a wrong code is kept as it stands. */
export function decodeQuotedPrintable(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x3d) {
      bytes[length++] = code;
      continue;
    }
    const softBreak = text.charAt(at + 1) === "\n" ? 1 : text.startsWith("\r\n", at + 1) ? 2 : 0;
    const hex = text.slice(at + 1, at + 3);
    if (softBreak > 0) at += softBreak;
    else if (/^[\da-f]{2}$/i.test(hex)) {
      bytes[length++] = parseInt(hex, 16);
      at += 2;
    } else bytes[length++] = code;
  }
  return bytes.subarray(0, length);
}
