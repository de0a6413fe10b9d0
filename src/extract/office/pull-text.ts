import type { Job } from "../job.ts";
import { scanXml } from "../xml/scan-xml.ts";

/** Elements whose text a reader sees: of a document, its deletions too, of a slide, of a chart. */
const SHOWN = new Set([
  "t",
  "delText",
  "v",
  "instrText",
  "title",
  "creator",
  "keywords",
  "subject",
  "description",
  "lastModifiedBy",
  "lpwstr",
]);
/** Elements that end a line. */
const LINES = new Set([
  "p",
  "br",
  "cr",
  "tr",
  "pt",
  "title",
  "creator",
  "keywords",
  "subject",
  "description",
  "lastModifiedBy",
  "property",
]);

/** The text of a WordprocessingML or DrawingML part: a paragraph a line, cells apart by tabs, alternate content once. */
export function pullText(xml: string, job: Job): void {
  let shown = 0;
  let fallback = 0;
  scanXml(xml, job, {
    open: (name) => {
      if (name === "Fallback") fallback++;
      else if (SHOWN.has(name)) shown++;
      else if (name === "tab") job.write("\t");
    },
    text: (text) => {
      if (shown > 0 && fallback === 0) job.write(text);
    },
    close: (name) => {
      if (name === "Fallback") fallback = Math.max(0, fallback - 1);
      if (SHOWN.has(name)) shown = Math.max(0, shown - 1);
      if (fallback > 0) return;
      if (LINES.has(name)) job.write("\n");
      else if (name === "tc") job.write("\t");
      else if (name === "noBreakHyphen") job.write("-");
    },
  });
}
