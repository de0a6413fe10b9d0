import { nameIn } from "../document/look-up.ts";
import type { PdfDocument } from "../document/pdf-document.ts";
import type { Dict } from "../syntax/pdf-object.ts";
import { compositeFont } from "./composite-font.ts";
import type { Font } from "./font.ts";
import { simpleFont } from "./simple-font.ts";

/** Makes a font of its dictionary. */
export function loadFont(document: PdfDocument, dict: Dict): Font {
  const isComposite = nameIn(document, dict, "Subtype") === "Type0" || dict.has("DescendantFonts");
  return isComposite ? compositeFont(document, dict) : simpleFont(document, dict);
}
