import type { PdfDocument } from "../document/pdf-document.ts";
import { isBytes, isStream, type PdfObject } from "../syntax/pdf-object.ts";
import { xmlText } from "./form-fields.ts";
import { readTextString } from "./text-string.ts";

/** Rich text is XHTML in a string or in a stream (PDF 32000-1, 12.7.3.4). */
export function richText(document: PdfDocument, reference: PdfObject | undefined): string {
  const value = document.resolve(reference);
  if (isBytes(value)) return xmlText(readTextString(value));
  return isStream(value) ? xmlText(readTextString(document.decode(value))) : "";
}
