import type { ExtractionContext } from "../context.ts";
import { scanXml } from "../xml/scan-xml.ts";

/** Elements whose text a reader sees: of a document, its deletions and fields too, of a slide, of a chart. */
const SHOWN = new Set(
  "t delText v instrText title creator keywords subject description lastModifiedBy lpwstr Company Manager category".split(
    " ",
  ),
);
/** Elements that end a line. */
const LINES = new Set(
  "p br cr pt title creator keywords subject description lastModifiedBy property Company Manager category".split(" "),
);
/** Attributes that a reader may see: of pictures their texts for the blind, of forms what can be chosen. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  docPr: ["descr"],
  cNvPr: ["descr"],
  textpath: ["string"],
  cmAuthor: ["name"],
};

/** The text of a WordprocessingML or DrawingML part: a paragraph a line, a table's row a line with tabs, alternate content once. */
export function pullText(xml: string, job: ExtractionContext): void {
  let shown = 0;
  let fallback = 0;
  let cells = 0;
  let isLineEnded = false;
  // Inside a cell a line ends only where another one follows: the row is the line.
  const write = (text: string) => {
    if (isLineEnded) job.write(cells > 0 ? " " : "\n");
    isLineEnded = false;
    job.write(text);
  };
  scanXml(xml, job, {
    open: (name, attribute) => {
      if (name === "Fallback") fallback++;
      else if (SHOWN.has(name)) shown++;
      else if (name === "tab") write("\t");
      else if (name === "tc") {
        isLineEnded = false;
        cells++;
      } else writeAttributes(name, attribute, job);
    },
    text: (text) => {
      if (shown > 0 && fallback === 0) write(text);
    },
    close: (name) => {
      if (name === "Fallback") fallback = Math.max(0, fallback - 1);
      if (SHOWN.has(name)) shown = Math.max(0, shown - 1);
      if (fallback > 0) return;
      if (LINES.has(name)) {
        if (cells === 0) job.write("\n");
        else isLineEnded = true;
      } else if (name === "tc") {
        cells = Math.max(0, cells - 1);
        isLineEnded = false;
        job.write("\t");
      } else if (name === "tr") job.write("\n");
      else if (name === "noBreakHyphen") write("-");
    },
  });
}

function writeAttributes(
  element: string,
  attribute: (name: string) => string | undefined,
  job: ExtractionContext,
): void {
  const shown = ATTRIBUTES[element];
  if (shown === undefined) return;
  for (const name of shown) {
    const value = attribute(name);
    if (value !== undefined && value !== "") job.write(`${value}\n`);
  }
}
