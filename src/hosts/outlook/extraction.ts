import type { Piece } from "#core/facts/facts.ts";
import type { Attachment, Body, ComposeType } from "#core/mail/message.ts";
import type { Picture, ReadPictures } from "#extract/pictures/picture.ts";

/** How words are got out of what Outlook hands over; `main.ts` brings the real one, cut to what classic Outlook can bear. */
export interface Extraction {
  /** Larger files are not even asked for. */
  readonly fileBytes: number;
  /** All that one attached file says, its name included. Stops at a moment on the given clock. */
  readonly file: (
    attachment: Attachment,
    now: () => number,
    stopAt: number,
    onPicture: ((picture: Picture) => void) | undefined,
  ) => readonly Piece[];
  /** What reads pictures; undefined where nothing can, and at Send, where nobody can wait for it. */
  readonly ocr: ReadPictures | undefined;
  readonly body: (body: Body, composeType: ComposeType) => readonly Piece[];
}
