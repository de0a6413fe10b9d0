/** Text as UTF-8 bytes; classic Outlook has no TextEncoder (platform.md 2.3). A lone surrogate becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let at = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    at = write(bytes, at, point >= 0xd800 && point <= 0xdfff ? 0xfffd : point);
  }
  return bytes.subarray(0, at);
}

function write(bytes: Uint8Array, start: number, point: number): number {
  const more = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
  const first = [0, 0xc0, 0xe0, 0xf0][more] ?? 0;
  bytes[start] = first | (point >> (6 * more));
  for (let i = 1; i <= more; i++) bytes[start + i] = 0x80 | ((point >> (6 * (more - i))) & 0x3f);
  return start + more + 1;
}
