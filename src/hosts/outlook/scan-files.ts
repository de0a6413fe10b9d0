import type { Piece } from "#core/facts/facts.ts";
import type { Picture } from "#extract/pictures/picture.ts";
import { createLimiter } from "./create-limiter.ts";
import type { Deadline } from "./clock.ts";
import { atMostMillis } from "./clock.ts";
import type { ComposeItem, ListedAttachment } from "./outlook.ts";
import { readAttachment } from "./read-attachment.ts";
import type { Extraction } from "./extraction.ts";

export interface ScannedFile {
  readonly listed: ListedAttachment;
  readonly pieces: readonly Piece[];
  /** What of it only OCR can read; none where there is no OCR. */
  readonly pictures: readonly Picture[];
  /** OCR has read what it could; Send has nothing to add. */
  readonly isScanned?: true;
}

export interface ScanDeadlines {
  /** When Outlook must have handed over the files. */
  readonly reading: Deadline;
  /** When taking them apart must end, on the same clock. */
  readonly stopAt: number;
}

/** 59 reads at once gave errors and empty files (office-js #3897). */
const AT_ONCE = 4;

/** With more files than turns, one that hangs must leave time for those behind it. */
const MILLIS_IN_A_QUEUE = 1500;

/** Reads files and takes each apart as soon as it is there, while Outlook fetches the next. */
export function scanFiles(
  item: ComposeItem,
  files: readonly ListedAttachment[],
  extraction: Extraction,
  { reading, stopAt }: ScanDeadlines,
): Promise<readonly ScannedFile[]> {
  const turns = createLimiter(AT_ONCE);
  const deadline = () => (files.length > AT_ONCE ? atMostMillis(reading, MILLIS_IN_A_QUEUE) : reading);
  return Promise.all(
    files.map((listed) =>
      turns(async () => {
        const attachment = await readAttachment(item, listed, extraction.fileBytes, deadline());
        const pictures: Picture[] = [];
        const keep = extraction.ocr && ((picture: Picture) => pictures.push(picture));
        return { listed, pieces: extraction.file(attachment, reading.clock.now, stopAt, keep), pictures };
      }),
    ),
  );
}
