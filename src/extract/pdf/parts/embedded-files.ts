import { arrayIn, asDict, bytesIn, dictIn } from "../document/look-up.ts";
import type { PdfDocument } from "../document/pdf-document.ts";
import { isArray, isRef, isStream, type Dict, type PdfObject } from "../syntax/pdf-object.ts";
import { readTextString } from "./text-string.ts";

/** Hands over the files in a file: those of the name tree, of a portfolio, and those pinned to a page. */
export function readEmbeddedFiles(document: PdfDocument, catalog: Dict, pinned: ReadonlySet<Dict>): void {
  const names = dictIn(document, catalog, "Names");
  const seen = new Set<Dict>();
  const hand = (specification: Dict | undefined): void => {
    if (specification === undefined || seen.has(specification)) return;
    seen.add(specification);
    handFile(document, specification);
  };
  eachName(document, names?.get("EmbeddedFiles"), hand);
  for (const item of arrayIn(document, catalog, "AF")) hand(asDict(document.resolve(item)));
  pinned.forEach(hand);
}

/** Walks a name tree: values stand after their names. */
function eachName(document: PdfDocument, root: PdfObject | undefined, take: (value: Dict | undefined) => void): void {
  const seen = new Set<number>();
  const waiting: (PdfObject | undefined)[] = [root];
  while (waiting.length > 0) {
    const item = waiting.pop();
    document.job.tick();
    if (isRef(item) && seen.has(item.num)) continue;
    if (isRef(item)) seen.add(item.num);
    const object = document.resolve(item);
    const node = isArray(object) ? undefined : asDict(object);
    if (node === undefined) continue;
    arrayIn(document, node, "Names").forEach((value, i) => {
      if (i % 2 === 1) take(asDict(document.resolve(value)));
    });
    waiting.push(...arrayIn(document, node, "Kids"));
  }
}

function handFile(document: PdfDocument, specification: Dict): void {
  const files = dictIn(document, specification, "EF");
  const name = bytesIn(document, specification, "UF") ?? bytesIn(document, specification, "F");
  const description = bytesIn(document, specification, "Desc");
  if (description !== undefined) document.job.write(`${readTextString(description)}\n`);
  for (const key of ["UF", "F"]) {
    const file = files === undefined ? null : document.resolve(files.get(key));
    if (!isStream(file)) continue;
    document.job.nested(name === undefined ? "" : readTextString(name), document.decode(file));
    return;
  }
}
