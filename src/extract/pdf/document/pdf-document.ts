import type { ExtractionContext } from "../../context.ts";
import type { Dict, PdfObject, Stream } from "../syntax/pdf-object.ts";

/** An opened file: its objects by reference, its streams as bytes. */
export interface PdfDocument {
  readonly job: ExtractionContext;
  readonly trailer: () => Dict;
  /** The object behind a reference, or the object itself; `null` for what is missing. */
  readonly resolve: (object: PdfObject | undefined) => PdfObject;
  /** A stream's bytes without encryption and filters. */
  readonly decode: (stream: Stream) => Uint8Array;
  /** Looks for the objects by scanning the file, once; false when that has been done before. */
  readonly rebuild: () => boolean;
  /** The numbers of all objects known. */
  readonly numbers: () => readonly number[];
  /** Whether an object had been asked for when this was first called. */
  readonly isSeen: (num: number) => boolean;
  /** Objects of older revisions, whose numbers newer ones have taken. */
  readonly superseded: () => readonly PdfObject[];
}
