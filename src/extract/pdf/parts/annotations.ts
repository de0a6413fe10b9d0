import { arrayIn, asDict, bytesIn, dictIn, nameIn } from "../document/look-up.ts";
import type { PdfDocument } from "../document/pdf-document.ts";
import { IDENTITY } from "../page/matrix.ts";
import { runForm } from "../page/run-content.ts";
import type { PageContent } from "../page/page-content.ts";
import { isStream, type Dict, type Stream } from "../syntax/pdf-object.ts";
import { decodeAddress } from "../../html/decode-address.ts";
import { richText } from "./rich-text.ts";
import { readTextString } from "./text-string.ts";

/** Draws what annotations and form fields look like into the page, and gives back what they say beside it. */
export function readAnnotations(content: PageContent, page: Dict): string[] {
  const { document } = content;
  const notes: string[] = [];
  for (const item of arrayIn(document, page, "Annots").slice(0, 20000)) {
    document.job.tick();
    const annotation = asDict(document.resolve(item));
    if (annotation === undefined) continue;
    const appearance = appearanceOf(document, annotation);
    if (appearance !== undefined) drawAppearance(content, annotation, appearance);
    const file = annotation.get("Subtype") === "FileAttachment" ? dictIn(document, annotation, "FS") : undefined;
    if (file !== undefined) content.shelf.files.add(file);
    notes.push(...notesOf(document, annotation));
  }
  return notes;
}

/** The normal appearance, in the state that is switched on where there are several. */
function appearanceOf(document: PdfDocument, annotation: Dict): Stream | undefined {
  const appearances = dictIn(document, annotation, "AP");
  const normal = appearances === undefined ? null : document.resolve(appearances.get("N"));
  if (isStream(normal)) return normal;
  const states = asDict(normal);
  const state = states === undefined ? null : document.resolve(states.get(nameIn(document, annotation, "AS") ?? "Off"));
  return isStream(state) ? state : undefined;
}

/** The place matters only so that two fields do not run into one word: the rectangle's corner is near enough. */
function drawAppearance(content: PageContent, annotation: Dict, appearance: Stream): void {
  const { document } = content;
  const [x, y] = arrayIn(document, annotation, "Rect").map((value) => document.resolve(value));
  const corner = [1, 0, 0, 1, typeof x === "number" ? x : 0, typeof y === "number" ? y : 0] as const;
  runForm(content, appearance, new Map(), x === undefined ? IDENTITY : corner, 1);
}

function notesOf(document: PdfDocument, annotation: Dict): string[] {
  const [action, look] = [dictIn(document, annotation, "A"), dictIn(document, annotation, "MK")];
  const plain = ["Contents", "T", "TU", "Subj", "OverlayText", "NM"].map((key) => bytesIn(document, annotation, key));
  const captions = ["CA", "RC", "AC"].map((key) => (look === undefined ? undefined : bytesIn(document, look, key)));
  const target = action === undefined ? undefined : bytesIn(document, action, "URI");
  const said = plain.concat(captions).map((bytes) => (bytes === undefined ? "" : readTextString(bytes)));
  const rich = richText(document, annotation.get("RC"));
  const link = target === undefined ? "" : decodeAddress(readTextString(target));
  return said.concat(rich, link).filter((text) => text !== "");
}
