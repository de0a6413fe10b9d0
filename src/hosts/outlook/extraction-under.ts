import { extractAttachment } from "#extract/extract-attachment.ts";
import { extractBody } from "#extract/extract-body.ts";
import type { Limits, OpenEntry } from "#extract/context.ts";
import type { ReadPictures } from "#extract/pictures/picture.ts";
import type { Extraction } from "./extraction.ts";

/** The readers that the command line uses too, under the limits of the runtime at hand. */
export const extractionUnder = (limits: Limits, ocr: ReadPictures | undefined, openEntry?: OpenEntry): Extraction => ({
  fileBytes: limits.fileBytes,
  file: (attachment, now, stopAt, onPicture) =>
    extractAttachment(attachment, { limits, now, deadline: stopAt, onPicture, openEntry }),
  ocr,
  body: extractBody,
});
