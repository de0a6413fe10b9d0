import type { CMap } from "./cmap.ts";

type CodeSize = (bytes: Uint8Array, at: number) => number;

/** How a predefined character map (PDF 32000-1, table 118) cuts bytes into codes: by its name. */
export function codeSizeNamed(name: string): CodeSize {
  if (/RKSJ/.test(name)) return (bytes, at) => (isShiftJisLead(bytes[at] ?? 0) ? 2 : 1);
  if (/UTF32/.test(name)) return () => 4;
  if (/UTF8/.test(name)) return (bytes, at) => utf8Size(bytes[at] ?? 0);
  if (/EUC|GBK|GBpc|B5|HKscs|KSC/.test(name) && !/UCS2|UTF16/.test(name)) {
    return (bytes, at) => ((bytes[at] ?? 0) < 0x81 ? 1 : 2);
  }
  return () => 2;
}

function isShiftJisLead(byte: number): boolean {
  return (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc);
}

function utf8Size(byte: number): number {
  if (byte < 0xc0) return 1;
  if (byte < 0xe0) return 2;
  return byte < 0xf0 ? 3 : 4;
}

/** How an embedded character map cuts bytes into codes: by its code spaces, two bytes where they say nothing. */
export function codeSizeOf({ spaces }: CMap): CodeSize {
  const sizes = new Uint8Array(256).fill(spaces[0]?.size ?? 2);
  for (const { size, low, high } of spaces) sizes.fill(size, low, high + 1);
  return (bytes, at) => sizes[bytes[at] ?? 0] ?? 2;
}
