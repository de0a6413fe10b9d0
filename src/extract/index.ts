import type { Reader } from "./job.ts";
import { emlReader } from "./mail/eml-reader.ts";
import { docxReader } from "./office/docx-reader.ts";
import { pptxReader } from "./office/pptx-reader.ts";
import { xlsxReader } from "./office/xlsx-reader.ts";
import { pdfReader } from "./pdf/pdf-reader.ts";
import { archiveReader, lockedOfficeReader, pictureReader } from "./text/unreadable-readers.ts";
import { htmlReader, jsonReader, textReader, xmlReader } from "./text/text-reader.ts";
import { zipReader } from "./zip/zip-reader.ts";

/** Every format, the more particular first: the first that recognises a file reads it. */
export const readers: readonly Reader[] = [
  pdfReader,
  docxReader,
  xlsxReader,
  pptxReader,
  zipReader,
  lockedOfficeReader,
  pictureReader,
  archiveReader,
  emlReader,
  htmlReader,
  xmlReader,
  jsonReader,
  textReader,
];
