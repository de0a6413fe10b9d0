const at32 = (bytes: Uint8Array, at: number) =>
  (bytes[at] ?? 0) * 0x1000000 + (bytes[at + 1] ?? 0) * 0x10000 + (bytes[at + 2] ?? 0) * 0x100 + (bytes[at + 3] ?? 0);

export type PictureKind = "png" | "jpeg" | "gif" | "bmp" | "tiff" | "webp" | "heic";

const HEIC = [0x68656963, 0x68656978, 0x6d696631, 0x6d736631, 0x68657663, 0x61766966];

/** What kind of picture bytes are, by their first ones. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  const mark = at32(bytes, 0);
  if (mark === 0x89504e47) return "png";
  if (mark >>> 8 === 0xffd8ff) return "jpeg";
  if (mark === 0x47494638) return "gif";
  if (mark === 0x49492a00 || mark === 0x4d4d002a) return "tiff";
  if (mark === 0x52494646 && at32(bytes, 8) === 0x57454250) return "webp";
  if (at32(bytes, 4) === 0x66747970 && HEIC.indexOf(at32(bytes, 8)) >= 0) return "heic";
  // A bitmap says its own length, and where its dots begin.
  if (mark >>> 16 === 0x424d && bytes[6] === 0 && bytes[7] === 0) return "bmp";
  return undefined;
}
