import { spelledOut } from "../../charset/unicode-forms.ts";
import { arrayIn } from "../document/look-up.ts";
import type { PdfDocument } from "../document/pdf-document.ts";
import { isArray, isRef, isStream, type Dict, type PdfObject } from "../syntax/pdf-object.ts";
import { IDENTITY } from "./matrix.ts";
import { pageContent, type Shelf, type PageContent } from "./page-content.ts";
import type { Page } from "./page-tree.ts";
import { runContent } from "./run-content.ts";
import { readAnnotations } from "../parts/annotations.ts";

/**
 * How much of a page is text: all of it, none because it is a picture, next to none
 * beside a picture, none because its content is not in the file.
 */
export type PageKind = "text" | "picture" | "nearly-picture" | "blank" | "lost";

/** Writes the text of a page, even when time runs out on the way. */
export function readPage(document: PdfDocument, page: Page, shelf: Shelf): PageKind {
  const content = pageContent(document, shelf);
  let notes: readonly string[] = [];
  try {
    runContent(content, pageBytes(document, page.dict), page.resources, IDENTITY);
    notes = readAnnotations(content, page.dict);
  } finally {
    document.job.write(`${tidied([content.lines.text(), ...notes].join("\n"))}\n`);
  }
  return isLost(document, page.dict) ? "lost" : kindOf(content, areaOf(document, page.dict));
}

/** Ligatures and soft hyphens as they are typed: a number must not be cut by a letter form. */
export function tidied(text: string): string {
  return text.replace(/[\0\u00ad\uf020-\uf07e\ufb00-\ufb06]/g, (character) => {
    const code = character.charCodeAt(0);
    if (code === 0) return "";
    if (code === 0xad) return "-";
    return code < 0xfb00 ? String.fromCharCode(code - 0xf000) : spelledOut(character);
  });
}

/** The streams of a page make one; an operator may even stand across two. */
function pageBytes(document: PdfDocument, dict: Dict): Uint8Array {
  const contents = document.resolve(dict.get("Contents"));
  const streams = isArray(contents) ? contents : [contents];
  const parts: Uint8Array[] = [];
  for (const stream of streams.map((part: PdfObject) => document.resolve(part))) {
    document.job.tick();
    if (isStream(stream)) parts.push(document.decode(stream));
  }
  if (parts.length === 1 && parts[0] !== undefined) return parts[0];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0)).fill(32);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length + 1;
  }
  return bytes;
}

/** A file cut short names contents that it no longer has. */
function isLost(document: PdfDocument, dict: Dict): boolean {
  const contents = dict.get("Contents");
  return isRef(contents) && document.resolve(contents) === null;
}

function areaOf(document: PdfDocument, dict: Dict): number {
  const box = arrayIn(document, dict, "MediaBox").map((value) => document.resolve(value));
  const [left = 0, bottom = 0, right = 612, top = 792] = box.map((value) => (typeof value === "number" ? value : 0));
  return Math.abs((right - left) * (top - bottom));
}

/** Letters turned into shapes make hundreds of fills; a page with fewer is empty or a drawing. */
const OUTLINED_FILLS = 150;
/** A scanner's footer is no text of the page. */
const FEW_LETTERS = 40;

function kindOf({ lines, glyphs, pictures, fills }: PageContent, area: number): PageKind {
  const letters = lines.text().replace(/\s+/g, "").length;
  if (letters === 0 || (glyphs.unknown > 10 && glyphs.unknown * 2 > glyphs.total)) {
    return pictures > 0 || fills > OUTLINED_FILLS || glyphs.unknown > 0 ? "picture" : "blank";
  }
  return letters < FEW_LETTERS && pictures > 0.7 * area ? "nearly-picture" : "text";
}
