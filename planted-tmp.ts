import { extractFile } from "#extract/extract-file.ts";
import { cliLimits } from "#extract/limits.ts";
import { NUMBER } from "./bench/extraction/planted/place.ts";
const all = [];
for (const [m, k] of [["docx-places","docxPlaces"],["xlsx-places","xlsxPlaces"],["pptx-places","pptxPlaces"],["odf-places","odfPlaces"],["mail-places","mailPlaces"],["text-places","textPlaces"],["pdf-places","pdfPlaces"],["old-places","oldPlaces"]]) { try { all.push(...(await import(`./bench/extraction/planted/${m}.ts`))[k]); } catch (e) { if (!String(e).includes("Cannot find")) console.log(m, e); } }
let f = 0, t = 0;
for (const { format, place, name, bytes } of all) {
  const pieces = extractFile({ path: [name], bytes: bytes() }, { limits: cliLimits, now: () => performance.now() });
  const text = pieces.map((x) => ("value" in x ? x.value : "")).join("\n");
  const why = pieces.flatMap((x) => "because" in x ? [x.because] : []);
  const ok = text.includes(NUMBER) || text.includes(NUMBER.replace("-", "")) || /(?<!\d)10190-?9989/.test(text);
  if (ok) { f++; if (why.length) console.log("found but", format, place, why); } else { if (why.length) t++; console.log(why.length ? "TOLD" : "SILENT", format, "|", place, why.join()); }
}
console.log(all.length, "places", f, "found", t, "told", all.length - f - t, "silent");
