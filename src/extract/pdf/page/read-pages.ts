import type { PdfDocument } from "../document/pdf-document.ts";
import type { Shelf } from "./page-content.ts";
import { eachLoosePage, eachPage, type Page } from "./page-tree.ts";
import { readPage, type PageKind } from "./read-page.ts";

const MAX_RESOURCES = 50;

/** Writes the text of all pages of a file, says what of them could not be read, and gives back what was kept of them. */
export function readPages(document: PdfDocument, file: Uint8Array): Shelf {
  const { job } = document;
  const shelf: Shelf = { fonts: new Map(), files: new Set(), resources: [] };
  const kinds: PageKind[] = [];
  const take = (page: Page): boolean => {
    if (kinds.length >= job.limits.pages) {
      job.unread("too-large");
      return false;
    }
    if (shelf.resources.length < MAX_RESOURCES) shelf.resources.push(page.resources);
    kinds.push(readPage(document, page, shelf));
    return true;
  };
  eachPage(document, take);
  if (kinds.length === 0) {
    document.rebuild();
    eachLoosePage(document, take);
  }
  if (kinds.length === 0 || kinds.indexOf("lost") >= 0) job.unread("damaged");
  if (hasPictures(kinds)) {
    job.unread("image-only");
    job.picture(() => file, { pages: pictured(kinds) });
  }
  return shelf;
}

/** The pages, from 1, on which something may stand that is not in the text. */
function pictured(kinds: readonly PageKind[]): readonly number[] {
  return kinds.reduce<readonly number[]>((pages, kind, index) => {
    return kind === "picture" || kind === "nearly-picture" ? pages.concat(index + 1) : pages;
  }, []);
}

/** A picture beside a few words is a cover when it is one page, and a scan when it is most of them. */
function hasPictures(kinds: readonly PageKind[]): boolean {
  const count = (kind: PageKind): number => kinds.filter((other) => other === kind).length;
  return count("picture") > 0 || (count("nearly-picture") > 0 && count("nearly-picture") * 2 >= kinds.length);
}
