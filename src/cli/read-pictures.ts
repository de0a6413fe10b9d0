import type { OcrLimits, Picture, PictureText } from "#extract/pictures/picture.ts";

/** OCR on this machine. Its engine is loaded for the first picture, for most mails have none. */
export async function readPictures(pictures: readonly Picture[], limits: OcrLimits): Promise<readonly PictureText[]> {
  if (pictures.length === 0) return [];
  const ocr = await import("#ocr/node/read-pictures.ts");
  return ocr.readPictures(pictures, limits, () => undefined);
}
