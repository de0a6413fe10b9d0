import { dictIn } from "../document/look-up.ts";
import type { PdfDocument } from "../document/pdf-document.ts";
import type { Font } from "../fonts/font.ts";
import { loadFont } from "../fonts/load-font.ts";
import { isDict, type Dict, type PdfObject } from "../syntax/pdf-object.ts";
import type { GlyphCount } from "./show-text.ts";
import { textLines, type TextLines } from "./text-lines.ts";

/** What is kept from page to page: fonts, so that each is read once, and the files pinned to pages. */
export interface Shelf {
  readonly fonts: Map<Dict, Font>;
  readonly files: Set<Dict>;
  /** Those of the pages read. */
  readonly resources: Dict[];
}

/** What is found on a page while its operators run. */
export interface PageContent {
  readonly document: PdfDocument;
  readonly shelf: Shelf;
  readonly lines: TextLines;
  readonly glyphs: GlyphCount;
  /** The area that pictures cover, in the page's units. */
  pictures: number;
  /** How many shapes are filled: letters turned into outlines are many. */
  fills: number;
}

export function pageContent(document: PdfDocument, shelf: Shelf): PageContent {
  return { document, shelf, lines: textLines(), glyphs: { total: 0, unknown: 0 }, pictures: 0, fills: 0 };
}

/** The font behind a dictionary, from the shelf if it has been read before. */
export function fontFor(content: PageContent, object: PdfObject): Font | undefined {
  if (!isDict(object)) return undefined;
  const known = content.shelf.fonts.get(object);
  if (known !== undefined) return known;
  const font = loadFont(content.document, object);
  content.shelf.fonts.set(object, font);
  return font;
}

/** A font by its name in the resources. */
export function fontNamed(content: PageContent, resources: Dict, name: PdfObject | undefined): Font | undefined {
  const fonts = dictIn(content.document, resources, "Font");
  if (fonts === undefined || typeof name !== "string") return undefined;
  return fontFor(content, content.document.resolve(fonts.get(name)));
}
