import type { UnreadReason } from "#core/mail/message.ts";

/** Something that only OCR can read: a picture, or pages of a PDF that are pictures. */
export interface Picture {
  /** Where it is; of a picture inside a document, the document's names and its own. */
  readonly origin: readonly [string, ...string[]];
  readonly bytes: Uint8Array;
  /** The pages to read, from 1, when it is a PDF. */
  readonly pages?: readonly number[];
}

/** What OCR has read of one picture, and why not all of it. */
export interface PictureText {
  readonly origin: Picture["origin"];
  readonly text: string;
  readonly because?: UnreadReason;
}

/** How much OCR one file may cause; a scanned page takes one to four seconds (extraction.md section 5). */
export interface OcrLimits {
  readonly pages: number;
  readonly seconds: number;
}

/** Pages read so far, of those that will be. */
export interface OcrProgress {
  readonly done: number;
  readonly pages: number;
}

/** Reads pictures as far as the limits go. Never rejects: what could not be read is said in the result. */
export type ReadPictures = (
  pictures: readonly Picture[],
  limits: OcrLimits,
  onProgress: (progress: OcrProgress) => void,
) => Promise<readonly PictureText[]>;
