import type { OcrLimits, OcrProgress, ReadPictures } from "#extract/pictures/picture.ts";
import { withPictureTexts } from "#extract/pictures/with-picture-texts.ts";
import type { ScannedFile } from "./scan-files.ts";

/** A file with what OCR reads in its pictures; the same file when there are none, or OCR cannot be had. */
export function readScans(
  scanned: ScannedFile,
  ocr: ReadPictures,
  limits: OcrLimits,
  onProgress: (progress: OcrProgress) => void,
): Promise<ScannedFile> {
  if (scanned.pictures.length === 0) return Promise.resolve(scanned);
  return ocr(scanned.pictures, limits, onProgress).then((read) => ({
    listed: scanned.listed,
    pieces: withPictureTexts(scanned.pieces, read),
    pictures: [],
    isScanned: true,
  }));
}
