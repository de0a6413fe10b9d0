import { asDict, bytesIn } from "../document/look-up.ts";
import type { PdfDocument } from "../document/pdf-document.ts";
import { isRef, type Dict, type PdfObject } from "../syntax/pdf-object.ts";
import { readTextString } from "./text-string.ts";

/** Writes the titles of the bookmarks. */
export function readOutline(document: PdfDocument, catalog: Dict): void {
  const seen = new Set<number>();
  const waiting: (PdfObject | undefined)[] = [catalog.get("Outlines")];
  while (waiting.length > 0) {
    const item = waiting.pop();
    document.job.tick();
    if (!isRef(item) || seen.has(item.num)) continue;
    seen.add(item.num);
    const node = asDict(document.resolve(item));
    const title = node === undefined ? undefined : bytesIn(document, node, "Title");
    if (title !== undefined) document.job.write(`${readTextString(title)}\n`);
    waiting.push(node?.get("Next"), node?.get("First"));
  }
}
