import type { ExtractionContext } from "../context.ts";
import { scanXml } from "../xml/scan-xml.ts";

/** Paragraphs, and what else stands on a line of its own: dates and authors of comments, titles, texts for the blind. */
const LINES = new Set("p h creator title desc initial-creator keyword subject description user-defined".split(" "));
/** Attributes that a reader sees: what fields hold, what forms hold, the names of sheets. */
const SHOWN_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  table: ["name"],
  "user-field-decl": ["string-value"],
  "variable-decl": ["string-value"],
  text: ["current-value", "value"],
  textarea: ["current-value", "value"],
  "formatted-text": ["current-value", "value"],
  listbox: ["label"],
  checkbox: ["label"],
  "fixed-text": ["label"],
};
const NOTES = new Set(["note", "annotation"]);
/** Elements that are blanks; only the first of them comes with a count. */
const BLANKS: Readonly<Record<string, string>> = { s: " ", tab: "\t", "line-break": "\n" };
const MAX_BLANKS = 200;
const MAX_CELLS = 50;

/** The text of an OpenDocument part: a paragraph a line, cells apart by tabs, deletions and notes too. */
export function pullOdfText(xml: string, job: ExtractionContext): void {
  let lines = 0;
  let cellDepth = 0;
  let isFirstInCell = false;
  let repeated = 1;
  let notes = 0;
  let held = "";
  // Notes and comments stand in the middle of a word: they are held until the paragraph has ended.
  const write = (text: string) => {
    if (notes > 0) held += text;
    else job.write(text);
  };
  const release = () => {
    if (held !== "") job.write(`\n${held}`);
    held = "";
  };
  scanXml(xml, job, {
    open: (name, attribute) => {
      if (LINES.has(name)) {
        // Paragraphs of one cell stay together; the row is the line.
        if (cellDepth > 0 && !isFirstInCell && lines === 0) write(" ");
        isFirstInCell = false;
        lines++;
      } else if (NOTES.has(name)) notes++;
      else if (BLANKS[name] !== undefined) write(BLANKS[name].repeat(countOf(attribute("c"), MAX_BLANKS)));
      else if (name === "table-cell" || name === "covered-table-cell") {
        cellDepth++;
        isFirstInCell = true;
        repeated = countOf(attribute("number-columns-repeated"), MAX_CELLS);
      } else writeAttributes(name, attribute, write);
    },
    text: (text) => {
      if (lines > 0) write(text.replace(/[\r\n\t ]+/g, " "));
    },
    close: (name) => {
      if (LINES.has(name)) {
        lines = Math.max(0, lines - 1);
        if (cellDepth === 0 || lines > 0) write("\n");
        if (lines === 0 && cellDepth === 0 && notes === 0) release();
      } else if (NOTES.has(name)) notes = Math.max(0, notes - 1);
      else if (name === "table-cell" || name === "covered-table-cell") {
        cellDepth = Math.max(0, cellDepth - 1);
        write("\t".repeat(repeated));
        repeated = 1;
      } else if (name === "table-row") {
        write("\n");
        if (notes === 0) release();
      }
    },
  });
  release();
}

const countOf = (written: string | undefined, most: number) => Math.min(most, Math.max(1, Number(written ?? "1") || 1));

function writeAttributes(
  element: string,
  attribute: (name: string) => string | undefined,
  write: (text: string) => void,
): void {
  const shown = SHOWN_ATTRIBUTES[element];
  if (shown === undefined) return;
  for (const name of shown) {
    const value = attribute(name);
    if (value !== undefined && value !== "") write(`${value}\n`);
  }
}
