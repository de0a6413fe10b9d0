import type { UnreadReason } from "#core/mail/message.ts";
import type { ZipHeader } from "./zip/zip-directory.ts";

/** What a reader writes to and asks. Every method may throw a `Stop`, which the driver turns into an `Unread`. */
export interface ExtractionContext {
  readonly limits: Limits;
  /** Adds words to the text of the file at hand; what was written stays, whatever happens later. */
  readonly write: (text: string) => void;
  /** To be called at least once in some thousand steps of any loop: stops the reader when its time is up. */
  readonly tick: (steps?: number) => void;
  /** Raw deflate (no zlib or gzip header), counted against the limits on inflated bytes and ratio. */
  readonly inflate: (bytes: Uint8Array) => Uint8Array;
  /** The same, saying how far it went, for those who tell what is missing themselves; faster where the size is known ahead. */
  readonly unpack: (bytes: Uint8Array, fullSize?: number) => Unpacked;
  /** Opens the entries of locked archives, where somebody has given passwords. */
  readonly openEntry: OpenEntry | undefined;
  /** A file inside the file at hand, read in its turn under the same budget; `because` says why its bytes are not all of it. */
  readonly nested: (name: string, bytes: Uint8Array, because?: UnreadReason) => void;
  /** Says that the file at hand, or a part of it, could not be read, and goes on. */
  readonly unread: (because: UnreadReason) => void;
  /**
   * Hands out what only OCR can read: the file at hand or a picture in it (`name`), of a PDF the pages named (from 1). Its bytes
   * are asked for only where somebody reads pictures.
   */
  readonly picture: (
    read: () => Uint8Array | undefined,
    more?: { readonly name?: string; readonly pages?: readonly number[] },
  ) => void;
}

/** The packed bytes of a locked entry, or nothing where no password fits. */
export type OpenEntry = (raw: Uint8Array, header: ZipHeader, tick: (steps?: number) => void) => Uint8Array | undefined;

/** What came out of packed bytes. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  /** The packed bytes ended where they should. */
  readonly isWhole: boolean;
  /** A limit ended it. */
  readonly isLimited: boolean;
}

/** How much work one mail may cause; extraction.md section 6 has the measured defaults. */
export interface Limits {
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Bytes that one top-level file may inflate to, all its parts together. */
  readonly inflatedBytes: number;
  /** Inflated by deflated bytes, looked at above 10 MB. */
  readonly ratio: number;
  /** Characters of text kept for one top-level file. */
  readonly characters: number;
  /** Containers in containers. */
  readonly depth: number;
  /** Entries of all containers in one top-level file. */
  readonly entries: number;
  readonly pages: number;
  /** Milliseconds for one top-level file. */
  readonly fileMillis: number;
  /** Milliseconds for all files of one mail. */
  readonly mailMillis: number;
}

/** One format: how it is known and how its text is pulled out. */
export interface Reader {
  readonly name: string;
  /** By content first; `name` is lower case and only for formats that have no mark of their own. */
  readonly recognises: (bytes: Uint8Array, name: string) => boolean;
  readonly read: (bytes: Uint8Array, job: ExtractionContext, name: string) => void;
  /** Its files say nothing of their own, and that is no gap. */
  readonly isSilent?: true;
}
