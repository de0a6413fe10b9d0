import { arrayIn, asDict, dictIn } from "../document/look-up.ts";
import type { PdfDocument } from "../document/pdf-document.ts";
import { isArray, isBytes, isRef, isStream, type Dict, type PdfObject } from "../syntax/pdf-object.ts";
import { readTextString, utf8Text } from "./text-string.ts";

/** Writes what is filled in on a form: the fields' values, and the text in the data of an XFA form. */
export function readFormFields(document: PdfDocument, catalog: Dict): void {
  const form = dictIn(document, catalog, "AcroForm");
  if (form === undefined) return;
  const seen = new Set<number>();
  const waiting: PdfObject[] = [...arrayIn(document, form, "Fields")].reverse();
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    document.job.tick();
    if (isRef(item) && seen.has(item.num)) continue;
    if (isRef(item)) seen.add(item.num);
    const field = asDict(document.resolve(item));
    if (field === undefined) continue;
    writeValue(document, field.get("V"));
    writeValue(document, field.get("RV"));
    writeValue(document, field.get("DV"));
    writeValue(document, field.get("TU"));
    writeSignature(document, asDict(document.resolve(field.get("V"))));
    for (const option of arrayIn(document, field, "Opt").slice(0, 1000)) writeValue(document, option);
    waiting.push(...[...arrayIn(document, field, "Kids")].reverse());
  }
  readXfa(document, form);
}

function writeValue(document: PdfDocument, reference: PdfObject | undefined): void {
  const value = document.resolve(reference);
  for (const object of isArray(value) ? value.slice(0, 1000) : [value]) {
    const item = document.resolve(object);
    if (isBytes(item)) document.job.write(`${readTextString(item)}\n`);
    else if (isStream(item)) document.job.write(`${readTextString(document.decode(item))}\n`);
  }
}

/** Who has signed, why and where (PDF 32000-1, 12.8.1). */
function writeSignature(document: PdfDocument, signature: Dict | undefined): void {
  for (const key of ["Name", "Reason", "Location", "ContactInfo"])
    if (signature !== undefined) writeValue(document, signature.get(key));
}

/** The packets of an XFA form that people fill in or read; the others are the machinery of the form. */
const TEXT_PACKETS = ["datasets", "template", "form", ""];

function readXfa(document: PdfDocument, form: Dict): void {
  const xfa = document.resolve(form.get("XFA"));
  const parts = isArray(xfa) ? xfa : [null, xfa];
  let name = "";
  for (const part of parts) {
    const item = document.resolve(part);
    if (isBytes(item)) name = readTextString(item);
    if (isStream(item) && TEXT_PACKETS.indexOf(name) >= 0)
      document.job.write(`${xmlText(utf8Text(document.decode(item)))}\n`);
  }
}

/** The text between the tags of some XML. */
export function xmlText(xml: string): string {
  const out: string[] = [];
  for (let at = 0; at < xml.length;) {
    const open = xml.indexOf("<", at);
    const end = open < 0 ? xml.length : open;
    const text = xml.slice(at, end).trim();
    if (text !== "") out.push(text);
    const close = xml.indexOf(">", end);
    at = close < 0 ? xml.length : close + 1;
  }
  return unescaped(out.join("\n"));
}

const ENTITIES = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function unescaped(text: string): string {
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES.get(name) ?? whole;
    const point = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return point < 0x110000 ? String.fromCodePoint(point) : whole;
  });
}
