import { createRequire } from "node:module";
import { setImmediate } from "node:timers/promises";

import PDFDocument from "pdfkit";

import { breakLines } from "./break-lines.ts";
import { printable } from "./printable.ts";
import type { Table } from "./table.ts";

type Document = InstanceType<typeof PDFDocument>;

const require = createRequire(import.meta.url);
const MARGIN = 30;
const SIZE = 7;
const LINE = 9;
const GAP = 6;
/** Rows written before other requests get their turn: 2,000 rows are seconds of work. */
const TURN = 10;

interface Page {
  readonly document: Document;
  readonly widths: readonly number[];
  readonly heading: readonly (readonly string[])[];
  readonly measure: (text: string) => number;
  y: number;
}

/** A tagged PDF (a table that a screen reader can walk), with Danish and Polish letters, heading repeated, rows split over pages. */
export async function writePdf(table: Table): Promise<Uint8Array> {
  const document = new PDFDocument({
    ...{
      size: "A4",
      layout: "landscape",
      margin: MARGIN,
      pdfVersion: "1.7",
      tagged: true,
      lang: "da-DK",
      displayTitle: true,
    },
    info: { Title: table.title, Creator: "Postvagt" },
    font: require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"),
  });
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.once("end", resolve));
  await writeTable(document, table);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

async function writeTable(document: Document, table: Table): Promise<void> {
  const root = document.struct("Document");
  document.addStructure(root);
  root.add(
    document.struct("H1", {}, () => {
      document.fontSize(14).text(printable(table.title), MARGIN, MARGIN);
    }),
  );
  document.fontSize(SIZE);
  const widths = columnWidths(table, document.page.width - 2 * MARGIN);
  const measure = cached((text) => document.widthOfString(text));
  const lines = (cells: readonly string[]): readonly (readonly string[])[] =>
    cells.map((cell, index) => breakLines(printable(cell), (widths[index] ?? 0) - GAP, measure));
  const page: Page = { document, widths, heading: lines(table.heading), measure, y: MARGIN + 26 };
  const structure = document.struct("Table");
  root.add(structure);
  writeRow(page, structure, page.heading, "TH");
  for (const [index, row] of table.rows.entries()) {
    if (index % TURN === 0) await setImmediate();
    writeRow(page, structure, lines(row), "TD");
  }
  structure.end();
  root.end();
}

/** A row as one element of the structure, however many pages it is spread over. */
function writeRow(
  page: Page,
  table: PDFKit.PDFStructureElement,
  cells: readonly (readonly string[])[],
  tag: "TH" | "TD",
): void {
  const row = page.document.struct("TR");
  table.add(row);
  const elements = cells.map(() => {
    const element = page.document.struct(tag);
    row.add(element);
    return element;
  });
  const most = Math.max(...cells.map((lines) => lines.length));
  for (let from = 0; from < most;) {
    const room = Math.floor((page.document.page.height - MARGIN - page.y) / LINE);
    if (room < 2) {
      nextPage(page);
      continue;
    }
    const count = Math.min(room, most - from);
    cells.forEach((lines, column) => {
      const part = lines.slice(from, from + count);
      if (part.length > 0) writeLines(page, elements[column], tag, column, part);
    });
    page.y += count * LINE;
    from += count;
  }
  elements.forEach((element) => {
    element.end();
  });
  row.end();
  rule(page);
}

function writeLines(
  page: Page,
  element: PDFKit.PDFStructureElement | undefined,
  tag: string,
  column: number,
  lines: readonly string[],
): void {
  const content = page.document.markStructureContent(tag);
  const x = left(page, column);
  lines.forEach((line, index) => {
    page.document.text(line, x, page.y + index * LINE, { lineBreak: false });
  });
  page.document.endMarkedContent();
  element?.add(content);
}

/** The heading once more, for eyes only: to a screen reader it is decoration, because it has been read. */
function nextPage(page: Page): void {
  page.document.addPage();
  page.document.fontSize(SIZE);
  page.document.markContent("Artifact", { type: "Pagination" });
  page.heading.forEach((lines, column) => {
    lines.forEach((line, index) => {
      page.document.text(line, left(page, column), MARGIN + index * LINE, { lineBreak: false });
    });
  });
  page.document.endMarkedContent();
  page.y = MARGIN + Math.max(...page.heading.map((lines) => lines.length)) * LINE + GAP;
}

function rule(page: Page): void {
  page.document.markContent("Artifact", { type: "Layout" });
  page.document.moveTo(MARGIN, page.y + 2).lineTo(page.document.page.width - MARGIN, page.y + 2);
  page.document.lineWidth(0.3).stroke();
  page.document.endMarkedContent();
  page.y += GAP;
}

function left(page: Page, column: number): number {
  return MARGIN + page.widths.slice(0, column).reduce((sum, width) => sum + width, 0);
}

/** Wide columns for long texts: the square root keeps one long description from starving the rest. */
function columnWidths(table: Table, whole: number): readonly number[] {
  const weights = table.heading.map((title, column) => {
    const letters = table.rows.reduce((sum, row) => sum + (row[column] ?? "").length, 0);
    return Math.sqrt(Math.max(title.length * 2, letters / Math.max(1, table.rows.length))) + 3;
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (whole * weight) / sum);
}

/** Most words come again and again. */
function cached(measure: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const found = known.get(text) ?? measure(text);
    known.set(text, found);
    return found;
  };
}
