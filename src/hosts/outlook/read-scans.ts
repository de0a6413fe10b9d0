import type { OcrLimits, OcrProgress, ReadPictures } from "#extract/pictures/picture.ts";
import { withPictureTexts } from "#extract/pictures/with-picture-texts.ts";
import type { LookedAt } from "./look-at-files.ts";

/** A file with what OCR reads in its pictures; the same file when there are none, or OCR cannot be had. */
export function readScans(
  looked: LookedAt,
  ocr: ReadPictures,
  limits: OcrLimits,
  onProgress: (progress: OcrProgress) => void,
): Promise<LookedAt> {
  if (looked.pictures.length === 0) return Promise.resolve(looked);
  return ocr(looked.pictures, limits, onProgress).then((read) => ({
    listed: looked.listed,
    pieces: withPictureTexts(looked.pieces, read),
    pictures: [],
    isScanned: true,
  }));
}
