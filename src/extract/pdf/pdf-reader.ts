import type { ExtractionContext, Reader } from "../context.ts";
import { findBytes } from "./document/find-bytes.ts";
import { openDocument } from "./document/open-document.ts";
import { asDict } from "./document/look-up.ts";
import { readPages } from "./page/read-pages.ts";
import { readEmbeddedFiles } from "./parts/embedded-files.ts";
import { readFormFields } from "./parts/form-fields.ts";
import { readLeftOver } from "./parts/left-over.ts";
import { readOutline } from "./parts/outline.ts";
import { readProperties } from "./parts/properties.ts";
import { readStructure } from "./parts/structure.ts";
import type { PdfObject } from "./syntax/pdf-object.ts";

/** PDF: the text layer of its pages and everything else in it that is text or a file. */
export const pdfReader: Reader = { name: "pdf", recognises, read };

/** Programs look for the header within the first thousand bytes, and so do those who hide it there. */
const HEADER_WITHIN = 1024;

function headerOf(bytes: Uint8Array): number {
  return findBytes(bytes, "%PDF-", 0, HEADER_WITHIN, () => undefined);
}

function recognises(bytes: Uint8Array): boolean {
  return headerOf(bytes) >= 0;
}

function read(bytes: Uint8Array, job: ExtractionContext): void {
  const document = openDocument(bytes.subarray(Math.max(0, headerOf(bytes))), job);
  if (document === undefined) {
    job.unread("encrypted");
    return;
  }
  const catalog = asDict(document.resolve(document.trailer().get("Root"))) ?? new Map<string, PdfObject>();
  readProperties(document, catalog);
  readFormFields(document, catalog);
  readOutline(document, catalog);
  const shelf = readPages(document, bytes);
  readEmbeddedFiles(document, catalog, shelf.files);
  readStructure(document, catalog);
  readLeftOver(document, shelf);
}
