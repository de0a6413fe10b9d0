import { asDict, bytesIn } from "../document/look-up.ts";
import type { PdfDocument } from "../document/pdf-document.ts";
import { isArray, isRef, type Dict, type PdfObject } from "../syntax/pdf-object.ts";
import { readTextString } from "./text-string.ts";

/** Texts for the blind, the text that stands for a drawing, what is abbreviated, titles (PDF 32000-1, 14.9). */
const SPOKEN = ["Alt", "ActualText", "E", "T"];
const MOST = 200_000;

/** Writes what a tagged file says of its elements for those who do not see them. */
export function readStructure(document: PdfDocument, catalog: Dict): void {
  const seen = new Set<number>();
  const waiting: (PdfObject | undefined)[] = [catalog.get("StructTreeRoot")];
  for (let steps = 0; waiting.length > 0 && steps < MOST; steps++) {
    const item = waiting.pop();
    document.job.tick();
    if (isRef(item) && seen.has(item.num)) continue;
    if (isRef(item)) seen.add(item.num);
    const object = document.resolve(item);
    if (isArray(object)) waiting.push(...object.slice(0, 20_000));
    const element = isArray(object) ? undefined : asDict(object);
    if (element === undefined) continue;
    for (const key of SPOKEN) {
      const text = bytesIn(document, element, key);
      if (text !== undefined) document.job.write(`${readTextString(text)}\n`);
    }
    waiting.push(element.get("K"));
  }
}
