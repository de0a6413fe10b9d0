import { extractAttachment } from "#extract/extract-attachment.ts";
import { extractBody } from "#extract/extract-body.ts";
import { classicLimits } from "#extract/limits.ts";
import type { Extraction } from "./extraction.ts";

/** The readers that the command line uses too, under the limits of a runtime that nobody can interrupt. */
export const classicExtraction: Extraction = {
  fileBytes: classicLimits.fileBytes,
  file: (attachment, now, stopAt, onPicture) =>
    extractAttachment(attachment, { limits: classicLimits, now, deadline: stopAt, onPicture }),
  ocr: undefined,
  body: extractBody,
};
