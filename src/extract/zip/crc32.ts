const TABLE = new Int32Array(256);
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 0 ? value >>> 1 : 0xedb88320 ^ (value >>> 1);
  TABLE[byte] = value;
}

/** One byte more of a sum, without the turning at both ends: ZipCrypto's keys go by it. */
export const crcStep = (crc: number, byte: number): number => (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);

/** The check sum of zip and gzip (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (let at = 0; at < bytes.length; at++) crc = (TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
