import type { Reader } from "./context.ts";
import { gzipReader } from "./archive/gzip-reader.ts";
import { tarReader } from "./archive/tar-reader.ts";
import { emlReader } from "./mail/eml-reader.ts";
import { tnefReader } from "./mail/tnef/tnef-reader.ts";
import { odfReader } from "./odf/odf-reader.ts";
import { docxReader } from "./office/docx-reader.ts";
import { pptxReader } from "./office/pptx-reader.ts";
import { xlsbReader } from "./office/xlsb-reader.ts";
import { xlsxReader } from "./office/xlsx-reader.ts";
import { biffReader } from "./ole/biff-reader.ts";
import { compoundReader } from "./ole/compound-reader.ts";
import { pdfReader } from "./pdf/pdf-reader.ts";
import { rtfReader } from "./rtf/rtf-reader.ts";
import { calendarReader } from "./text/calendar-reader.ts";
import { archiveReader, pictureReader, sealedReader, signatureReader } from "./text/unreadable-readers.ts";
import { htmlReader, jsonReader, textReader, xmlReader } from "./text/text-reader.ts";
import { zipReader } from "./zip/zip-reader.ts";

/** Every format, the more particular first: the first that recognises a file reads it. */
export const readers: readonly Reader[] = [
  pdfReader,
  docxReader,
  xlsbReader,
  xlsxReader,
  pptxReader,
  odfReader,
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
