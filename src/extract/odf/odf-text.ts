import type { ExtractionContext } from "../context.ts";
import { scanXml } from "../xml/scan-xml.ts";
import { createOdfChanges } from "./odf-changes.ts";
import { odfAttributeTexts } from "./odf-attributes.ts";

/** Paragraphs, and what else stands on a line of its own: dates and authors of comments, titles, texts for the blind. */
const LINES = new Set(
  "p h creator title desc initial-creator keyword subject description user-defined generator-comment header-decl footer-decl date-time-decl sender-firstname script ruby-text placeholder".split(
    " ",
  ),
);
const NOTES = new Set(["note", "annotation"]);
/** Elements that are blanks; only the first of them comes with a count. */
const BLANKS: Readonly<Record<string, string>> = { s: " ", tab: "\t", "line-break": "\n" };
const CELLS = new Set(["table-cell", "covered-table-cell"]);
const MAX_BLANKS = 200;
const MAX_CELLS = 50;

type Attribute = (name: string) => string | undefined;

/**
 * The text of an OpenDocument part: a paragraph a line, cells apart by tabs, deletions and notes too, and behind a line
 * what it was before its tracked changes and what stands in attributes.
 */
export function pullOdfText(xml: string, job: ExtractionContext): void {
  const paragraph = createOdfParagraph(job);
  const cell = createOdfCell(paragraph.write);
  let lines = 0;
  scanXml(xml, job, {
    open: (name, attribute, tag) => {
      paragraph.open(name, attribute);
      if (LINES.has(name)) {
        // Paragraphs of one cell stay together; the row is the line.
        cell.beginParagraph(lines === 0);
        lines++;
      } else if (BLANKS[name] !== undefined) paragraph.write(BLANKS[name].repeat(countOf(attribute("c"), MAX_BLANKS)));
      else if (CELLS.has(name)) cell.begin(attribute);
      const said = odfAttributeTexts(tag);
      if (lines > 0 || cell.isOpen()) paragraph.aside(said);
      else if (said !== "") job.write(said);
    },
    text: (text) => {
      if (lines === 0) return;
      cell.hasText();
      paragraph.write(text.replace(/[\r\n\t ]+/g, " "));
    },
    close: (name) => {
      paragraph.close(name);
      if (LINES.has(name)) {
        lines = Math.max(0, lines - 1);
        if (!cell.isOpen() || lines > 0) paragraph.write("\n");
        if (lines === 0 && !cell.isOpen()) paragraph.end();
      } else if (CELLS.has(name)) cell.end();
      else if (name === "table-row") {
        paragraph.write("\n");
        paragraph.end();
      }
    },
  });
  paragraph.release();
}

/** A paragraph with what is held until it has ended: notes and comments, which stand in the middle of a word. */
function createOdfParagraph(job: ExtractionContext) {
  const changes = createOdfChanges();
  let notes = 0;
  let held = "";
  const release = () => {
    const before = changes.take();
    if (before !== "") job.write(`\n${before}\n`);
    if (held !== "") job.write(`\n${held}`);
    held = "";
  };
  return {
    open: (name: string, attribute: Attribute) => {
      changes.open(name, attribute);
      if (NOTES.has(name)) notes++;
    },
    close: (name: string) => {
      changes.close(name);
      if (NOTES.has(name)) notes = Math.max(0, notes - 1);
    },
    write: (text: string) => {
      changes.add(text);
      if (notes > 0) held += text;
      else job.write(text);
    },
    aside: (text: string) => {
      held += text;
    },
    /** A note's own paragraphs end nothing. */
    end: () => {
      if (notes === 0) release();
    },
    release,
  };
}

/** The cell at hand: its value where it has no text, and as many tabs as it stands for columns. */
function createOdfCell(write: (text: string) => void) {
  let depth = 0;
  let isFirst = false;
  let repeated = 1;
  let value = "";
  let isFilled = false;
  return {
    isOpen: () => depth > 0,
    beginParagraph: (isOutermost: boolean) => {
      if (depth > 0 && !isFirst && isOutermost) write(" ");
      isFirst = false;
    },
    begin: (attribute: Attribute) => {
      depth++;
      isFirst = true;
      isFilled = false;
      value = attribute("value") ?? "";
      repeated = countOf(attribute("number-columns-repeated"), MAX_CELLS);
    },
    hasText: () => {
      isFilled = true;
    },
    end: () => {
      depth = Math.max(0, depth - 1);
      if (!isFilled) write(value);
      write("\t".repeat(repeated));
      repeated = 1;
    },
  };
}

const countOf = (written: string | undefined, most: number) => Math.min(most, Math.max(1, Number(written ?? "1") || 1));
