/** Pixels across and down. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const at16 = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const at16Little = (bytes: Uint8Array, at: number) => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
const at32 = (bytes: Uint8Array, at: number) => at16(bytes, at) * 0x10000 + at16(bytes, at + 2);

/** How large a PNG, JPEG, GIF or BMP says it is, by its head alone; undefined for any other picture, or a head that is cut short. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  if (bytes.length < 26) return undefined;
  if (bytes[0] === 0x89) return { width: at32(bytes, 16), height: at32(bytes, 20) };
  if (bytes[0] === 0x47) return { width: at16Little(bytes, 6), height: at16Little(bytes, 8) };
  if (bytes[0] === 0x42) return { width: at16Little(bytes, 18), height: at16Little(bytes, 22) };
  return bytes[0] === 0xff ? jpegSize(bytes) : undefined;
}

/** The segments of a JPEG follow each other by their lengths; the frame (SOF) is one of the first (ITU-T T.81, B.2.2). */
function jpegSize(bytes: Uint8Array): PictureSize | undefined {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { width: at16(bytes, at + 7), height: at16(bytes, at + 5) };
    at += 2 + Math.max(2, at16(bytes, at + 2));
  }
  return undefined;
}
