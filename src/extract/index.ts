import type { Reader } from "./context.ts";
import { gzipReader } from "./archive/gzip-reader.ts";
import { tarReader } from "./archive/tar-reader.ts";
import { emlReader } from "./mail/eml-reader.ts";
import { sealedReader } from "./mail/sealed-reader.ts";
import { tnefReader } from "./mail/tnef/tnef-reader.ts";
import { biffReader } from "./ole/biff-reader.ts";
import { compoundReader } from "./ole/compound-reader.ts";
import { pdfReader } from "./pdf/pdf-reader.ts";
import { rtfReader } from "./rtf/rtf-reader.ts";
import { calendarReader } from "./text/calendar-reader.ts";
import { archiveReader, pictureReader, signatureReader } from "./text/unreadable-readers.ts";
import { htmlReader, jsonReader, textReader, xmlReader } from "./text/text-reader.ts";
import { zipReader } from "./zip/zip-reader.ts";

/** Every format, the more particular first: the first that recognises a file reads it. */
export const readers: readonly Reader[] = [
  pdfReader,
  zipReader,
  compoundReader,
  biffReader,
  rtfReader,
  tnefReader,
  gzipReader,
  tarReader,
  pictureReader,
  archiveReader,
  sealedReader,
  signatureReader,
  calendarReader,
  emlReader,
  htmlReader,
  xmlReader,
  jsonReader,
  textReader,
];
