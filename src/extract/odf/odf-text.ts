import type { ExtractionContext } from "../context.ts";
import { scanXml } from "../xml/scan-xml.ts";
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
const MAX_BLANKS = 200;
const MAX_CELLS = 50;

/**
 * The text of an OpenDocument part: a paragraph a line, cells apart by tabs, deletions and notes too, and behind a line
 * what it was before its tracked changes and what stands in attributes.
 */
export function pullOdfText(xml: string, job: ExtractionContext): void {
  let lines = 0;
  let cellDepth = 0;
  let isFirstInCell = false;
  let repeated = 1;
  let notes = 0;
  let held = "";
  let cellValue = "";
  let hasCellText = false;
  const changes = createChanges();
  // Notes and comments stand in the middle of a word: they are held until the paragraph has ended.
  const write = (text: string) => {
    changes.add(text);
    if (notes > 0) held += text;
    else job.write(text);
  };
  const aside = (text: string) => {
    if (text !== "") held += text;
  };
  const release = () => {
    const before = changes.take();
    if (before !== "") job.write(`\n${before}\n`);
    if (held !== "") job.write(`\n${held}`);
    held = "";
  };
  scanXml(xml, job, {
    open: (name, attribute, tag) => {
      changes.open(name, attribute);
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
        hasCellText = false;
        cellValue = attribute("value") ?? "";
        repeated = countOf(attribute("number-columns-repeated"), MAX_CELLS);
      }
      const said = odfAttributeTexts(tag);
      if (lines > 0 || cellDepth > 0) aside(said);
      else if (said !== "") job.write(said);
    },
    text: (text) => {
      if (lines === 0) return;
      hasCellText = true;
      write(text.replace(/[\r\n\t ]+/g, " "));
    },
    close: (name) => {
      changes.close(name);
      if (LINES.has(name)) {
        lines = Math.max(0, lines - 1);
        if (cellDepth === 0 || lines > 0) write("\n");
        if (lines === 0 && cellDepth === 0 && notes === 0) release();
      } else if (NOTES.has(name)) notes = Math.max(0, notes - 1);
      else if (name === "table-cell" || name === "covered-table-cell") {
        cellDepth = Math.max(0, cellDepth - 1);
        if (!hasCellText) write(cellValue);
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

/** What tracked changes have taken away and put in. */
interface Changes {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close: (name: string) => void;
  readonly add: (text: string) => void;
  /** The line at hand as it was before its changes; empty when it has none. */
  readonly take: () => string;
}

/** Deleted text stands at the head of the document, by a number that its place in the text refers to. */
function createChanges(): Changes {
  const deleted = new Map<string, string>();
  let region: string | undefined;
  let inDeletion = false;
  let inserted = 0;
  let before = "";
  let isChanged = false;
  return {
    open: (name, attribute) => {
      if (name === "changed-region") region = attribute("id");
      else if (name === "deletion") inDeletion = true;
      else if (name === "change-start") inserted++;
      else if (name === "change-end") inserted = Math.max(0, inserted - 1);
      else if (name === "change") {
        before += (deleted.get(attribute("change-id") ?? "") ?? "").trim();
        isChanged = true;
      }
    },
    close: (name) => {
      if (name === "deletion") inDeletion = false;
    },
    add: (text) => {
      if (inDeletion && region !== undefined) deleted.set(region, (deleted.get(region) ?? "") + text);
      else if (inserted === 0) before += text;
    },
    take: () => {
      const line = isChanged ? before.trim() : "";
      before = "";
      isChanged = false;
      return line;
    },
  };
}
