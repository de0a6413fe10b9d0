import { dictIn } from "../document/look-up.ts";
import type { PdfDocument } from "../document/pdf-document.ts";
import { isBytes, isStream, type Dict } from "../syntax/pdf-object.ts";
import { xmlText } from "./form-fields.ts";
import { readTextString, utf8Text } from "./text-string.ts";

/** Writes what a file says of itself: title, author, subject, keywords and an author's own entries; then its XMP. */
export function readProperties(document: PdfDocument, catalog: Dict): void {
  const info = dictIn(document, document.trailer(), "Info");
  for (const [key, reference] of info ?? []) {
    document.job.tick();
    const value = document.resolve(reference);
    if (isBytes(value) && UNTOLD.indexOf(key) < 0) document.job.write(`${readTextString(value)}\n`);
  }
  const metadata = document.resolve(catalog.get("Metadata"));
  if (isStream(metadata)) writeXmp(document, utf8Text(document.decode(metadata)));
}

/** What programs write, not people. */
const UNTOLD = ["CreationDate", "ModDate", "Producer", "Creator", "Trapped"];

const LONG_NUMBER = /(?:^|[^\w.:-])\d{6}[- ]?\d{4}(?![\w.:-])/;
const TOLD = ["dc:title", "dc:creator", "dc:subject", "dc:description", "pdf:Keywords"];

function writeXmp(document: PdfDocument, xml: string): void {
  // Fields of an organisation's own stand beside those that every program knows.
  for (const line of xmlText(xml).split("\n")) if (LONG_NUMBER.test(line)) document.job.write(`${line}\n`);
  for (const tag of TOLD) {
    const open = xml.indexOf(`<${tag}`);
    const close = xml.indexOf(`</${tag}>`, open);
    if (open >= 0 && close > open) document.job.write(`${xmlText(xml.slice(open, close))}\n`);
    const attribute = xml.indexOf(`${tag}="`);
    if (attribute >= 0) document.job.write(`${xml.slice(attribute + tag.length + 2).split('"')[0] ?? ""}\n`);
  }
}
