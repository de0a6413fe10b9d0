import { arrayIn, asDict, dictIn } from "../document/look-up.ts";
import type { PdfDocument } from "../document/pdf-document.ts";
import { isRef, type Dict, type PdfObject } from "../syntax/pdf-object.ts";

/** A page with what it inherits. */
export interface Page {
  readonly dict: Dict;
  readonly resources: Dict;
}

/** A node that waits for its turn. */
interface Waiting {
  readonly node: PdfObject;
  readonly resources: Dict;
}

/** The pages in reading order, each object once, without going in circles; damaged trees as far as they reach. */
export function eachPage(document: PdfDocument, take: (page: Page) => boolean): void {
  const root = asDict(document.resolve(document.trailer().get("Root"))) ?? new Map<string, PdfObject>();
  const seen = new Set<number>();
  const waiting: Waiting[] = [{ node: root.get("Pages") ?? null, resources: new Map() }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    document.job.tick();
    const { node } = next;
    if (isRef(node) && seen.has(node.num)) continue;
    if (isRef(node)) seen.add(node.num);
    const dict = asDict(nodeBehind(document, node));
    if (dict === undefined) continue;
    const resources = dictIn(document, dict, "Resources") ?? next.resources;
    const kids = arrayIn(document, dict, "Kids");
    for (let i = kids.length - 1; i >= 0; i--) waiting.push({ node: kids[i] ?? null, resources });
    if (isPage(dict, kids) && !take({ dict, resources })) return;
  }
}

function nodeBehind(document: PdfDocument, node: PdfObject): PdfObject {
  const found = document.resolve(node);
  return found === null && isRef(node) && document.rebuild() ? document.resolve(node) : found;
}

function isPage(dict: Dict, kids: readonly PdfObject[]): boolean {
  return kids.length === 0 && (dict.get("Type") === "Page" || dict.has("Contents") || dict.has("Annots"));
}

/** Every page that stands anywhere in the file: for files whose tree is gone. */
export function eachLoosePage(document: PdfDocument, take: (page: Page) => boolean): void {
  for (const num of document.numbers()) {
    document.job.tick();
    const dict = asDict(document.resolve({ kind: "ref", num }));
    if (dict?.get("Type") !== "Page") continue;
    if (!take({ dict, resources: dictIn(document, dict, "Resources") ?? new Map<string, PdfObject>() })) return;
  }
}
