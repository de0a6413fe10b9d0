import { asDict } from "../document/look-up.ts";
import type { PdfDocument } from "../document/pdf-document.ts";
import { IDENTITY } from "../page/matrix.ts";
import { pageContent, type Shelf } from "../page/page-content.ts";
import { runContent } from "../page/run-content.ts";
import { isArray, isBytes, isDict, isStream, type Dict, type PdfObject, type Stream } from "../syntax/pdf-object.ts";
import { readTextString } from "./text-string.ts";

/** Streams that hold no operators: pictures, fonts, tables, colours. */
const MACHINERY = ["XRef", "ObjStm", "Metadata", "Font", "FontDescriptor", "CMap", "EmbeddedFile"];
const MAX_OBJECTS = 60_000;
const MAX_DEPTH = 6;
const NUMBER = /(?:^|\D)\d{6}[- ]?\d{4}(?!\d)/;

/**
 * What a file keeps and no page shows any more: content that nothing refers to, and objects of older revisions. Of these
 * all that is drawn is written, and of texts in dictionaries those with a long number.
 */
export function readLeftOver(document: PdfDocument, shelf: Shelf): void {
  const resources = mergedResources(document, shelf);
  const { seen, superseded } = { seen: document.isSeen, superseded: document.superseded() };
  let count = 0;
  for (const num of document.numbers()) {
    document.job.tick();
    if (++count > MAX_OBJECTS) return;
    const isOrphan = !seen(num);
    const object = document.resolve({ kind: "ref", num });
    writeObject(document, shelf, object, resources, isOrphan);
  }
  for (const object of superseded) writeObject(document, shelf, object, resources, true);
}

function writeObject(document: PdfDocument, shelf: Shelf, object: PdfObject, resources: Dict, isOrphan: boolean): void {
  if (isOrphan && isStream(object) && object.dict.get("Type") === "EmbeddedFile")
    document.job.nested("", document.decode(object));
  else if (isOrphan && isStream(object) && isContent(object)) drawContent(document, shelf, object, resources);
  else writeNumbers(document, isStream(object) ? object.dict : object, 0);
}

function isContent({ dict }: Stream): boolean {
  const type = dict.get("Type");
  const isForm = dict.get("Subtype") === "Form";
  if (typeof type === "string" && MACHINERY.indexOf(type) >= 0) return false;
  return (
    isForm ||
    !["Subtype", "Length1", "FunctionType", "ShadingType", "PatternType", "N", "CMapName"].some((key) => dict.has(key))
  );
}

function drawContent(document: PdfDocument, shelf: Shelf, stream: Stream, resources: Dict): void {
  const bytes = document.decode(stream);
  if (!drawsText(bytes)) return;
  const content = pageContent(document, shelf);
  const own = asDict(document.resolve(stream.dict.get("Resources")));
  runContent(content, bytes, own ?? resources, IDENTITY);
  document.job.write(`${content.lines.text()}\n`);
}

/** `Tj` or `TJ` behind a string or an array. */
function drawsText(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x54); at >= 0; at = bytes.indexOf(0x54, at + 1)) {
    const next = bytes[at + 1];
    if (next === 0x6a || next === 0x4a) return true;
  }
  return false;
}

function writeNumbers(document: PdfDocument, object: PdfObject, depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (isBytes(object)) {
    const text = object.length > 9 && object.length < 100_000 ? readTextString(object) : "";
    if (NUMBER.test(text)) document.job.write(`${text}\n`);
  } else if (isArray(object)) for (const item of object.slice(0, 5_000)) writeNumbers(document, item, depth + 1);
  else if (isDict(object))
    object.forEach((value) => {
      writeNumbers(document, value, depth + 1);
    });
}

/** Fonts by their names on whatever page, for content of which no page is known. */
function mergedResources(document: PdfDocument, { resources }: Shelf): Dict {
  const fonts = new Map<string, PdfObject>();
  for (const one of resources) {
    const own = asDict(document.resolve(one.get("Font")));
    own?.forEach((font, name) => {
      if (!fonts.has(name)) fonts.set(name, font);
    });
  }
  return new Map<string, PdfObject>([["Font", fonts]]);
}
