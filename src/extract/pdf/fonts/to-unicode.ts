import type { PdfDocument } from "../document/pdf-document.ts";
import { isStream, type Dict } from "../syntax/pdf-object.ts";
import { readCMap, textInRange } from "./cmap.ts";
import { rangeTable } from "./range-table.ts";

/** What a font's ToUnicode map says of a code, if anything worth having. */
export function toUnicodeOf(document: PdfDocument, dict: Dict): (code: number) => string | undefined {
  const map = document.resolve(dict.get("ToUnicode"));
  if (typeof map === "string" && map.startsWith("Identity")) return (code) => String.fromCharCode(code);
  if (!isStream(map)) return () => undefined;
  const { texts } = readCMap(document.decode(map), document.job.tick);
  const find = rangeTable(texts);
  return (code) => {
    const range = find(code);
    const text = range === undefined ? undefined : textInRange(range, code);
    return text === undefined || /^[\0\ufffd\uffff]*$/.test(text) ? undefined : text;
  };
}
