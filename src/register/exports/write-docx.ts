import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

import type { Bar, Block, Paper } from "./paper.ts";
import { printable } from "./printable.ts";
import { shareWidth } from "./share-width.ts";
import type { Table } from "./table.ts";

/** Half points. */
const CELL = 15;
const TEXT = 20;
/** Twentieths of a point: A4, and margins of 1.5 cm. */
const A4 = { width: 11_906, height: 16_838 } as const;
const MARGIN = 850;
/** About as wide as a letter of a cell, in twentieths of a point. */
const LETTER = 96;
const BOLD_LETTER = 102;
const CELL_MARGIN = 100;

/** A paper as a Word document: fixed columns, a heading on every page of a table, page numbers. */
export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const whole = (paper.isLandscape ? A4.height : A4.width) - 2 * MARGIN;
  const document = new Document({
    title: paper.title,
    creator: "Postvagt",
    styles: {
      default: {
        document: { run: { font: "Calibri", size: TEXT, language: { value: "da-DK" } } },
        heading1: { run: { size: 32, bold: true, color: "1F3864" }, paragraph: { spacing: { after: 60 } } },
        heading2: {
          run: { size: 24, bold: true, color: "1F3864" },
          paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: pageOf(paper),
        footers: { default: footer(paper.title) },
        children: [
          new Paragraph({ text: printable(paper.title), heading: HeadingLevel.HEADING_1 }),
          paragraph(paper.subtitle, { after: 160 }),
          ...paper.blocks.flatMap((block) => blockOf(block, whole)),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function pageOf({ isLandscape }: Paper): NonNullable<ISectionOptions["properties"]> {
  const orientation = isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    page: { size: { ...A4, orientation }, margin: { left: MARGIN, right: MARGIN, top: MARGIN, bottom: MARGIN } },
  };
}

function footer(title: string): Footer {
  const children = [new TextRun({ size: CELL, children: [`${printable(title)} · Side `, PageNumber.CURRENT] })];
  return new Footer({ children: [new Paragraph({ children, alignment: AlignmentType.RIGHT })] });
}

function blockOf(block: Block, whole: number): readonly (Paragraph | DocxTable)[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ text: printable(block.text), heading: HeadingLevel.HEADING_2 })];
    case "text":
      return linesOf(block.text).map((line) => paragraph(line, { after: 100 }));
    case "facts":
      return [factsTable(block.facts, whole), paragraph("", { after: 0 })];
    case "bars":
      return [
        new Paragraph({ text: printable(block.title), heading: HeadingLevel.HEADING_2 }),
        ...(block.bars.length === 0 ? [] : [barsTable(block.bars, whole)]),
      ];
    case "table":
      return [wideTable(block.table, whole)];
  }
}

const linesOf = (text: string): readonly string[] => printable(text).split(/\r?\n/);

function paragraph(text: string, spacing: { readonly after: number }, size = TEXT, isBold = false): Paragraph {
  return new Paragraph({ spacing, children: [new TextRun({ text: printable(text), size, bold: isBold })] });
}

function cell(
  text: string,
  width: number,
  { isBold = false, size = CELL, fill }: { isBold?: boolean; size?: number; fill?: string } = {},
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: CELL_MARGIN, right: CELL_MARGIN, top: 40, bottom: 40 },
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill, color: "auto" } }),
    children: linesOf(text).map((line) => paragraph(line, { after: 0 }, size, isBold)),
  });
}

function wideTable(
  { heading, rows, widths: weights }: Pick<Table, "heading" | "rows" | "widths">,
  whole: number,
): DocxTable {
  const longest = heading.map(
    (title, at) =>
      Math.max(wordOf(title) * BOLD_LETTER, ...rows.map((row) => wordOf(row[at] ?? "") * LETTER)) + 2 * CELL_MARGIN,
  );
  const widths = shareWidth(weights, longest, whole).map(Math.floor);
  const row = (cells: readonly string[], isHeading: boolean): TableRow =>
    new TableRow({
      tableHeader: isHeading,
      children: cells.map((text, at) => cell(text, widths[at] ?? 0, isHeading ? { isBold: true, fill: "E8EEF7" } : {})),
    });
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: whole, type: WidthType.DXA },
    rows: [row(heading, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** Words that are longer break at their hyphens. */
const LONG_WORD = 12;

const wordOf = (text: string): number =>
  text
    .split(/\s+/)
    .flatMap((word) => (word.length > LONG_WORD ? word.split("-") : [word]))
    .reduce((most, word) => Math.max(most, word.length), 0);

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const BORDERLESS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};

function factsTable(facts: readonly (readonly [string, string])[], whole: number): DocxTable {
  const widths = [Math.round(whole * 0.28), Math.round(whole * 0.72)] as const;
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths],
    width: { size: whole, type: WidthType.DXA },
    borders: BORDERLESS,
    rows: facts.map(
      ([label, value]) =>
        new TableRow({
          children: [cell(label, widths[0], { isBold: true, size: TEXT }), cell(value, widths[1], { size: TEXT })],
        }),
    ),
  });
}

/** A chart that every word processor draws: the bar is a shaded cell as wide as its number. */
function barsTable(bars: readonly Bar[], whole: number): DocxTable {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const [label, track, number] = [Math.round(whole * 0.38), Math.round(whole * 0.5), Math.round(whole * 0.12)];
  const bar = (count: number): TableCell => {
    const filled = Math.max(count === 0 ? 1 : 60, Math.round((track * count) / most));
    const shaded = new TableCell({
      width: { size: filled, type: WidthType.DXA },
      ...(count === 0 ? {} : { shading: { type: ShadingType.CLEAR, fill: "0F548C", color: "auto" } }),
      children: [paragraph("", { after: 0 }, CELL)],
    });
    return new TableCell({
      width: { size: track, type: WidthType.DXA },
      children: [
        new DocxTable({
          layout: TableLayoutType.FIXED,
          columnWidths: [filled],
          width: { size: filled, type: WidthType.DXA },
          borders: BORDERLESS,
          rows: [new TableRow({ children: [shaded] })],
        }),
        new Paragraph({ spacing: { after: 0, line: 20, lineRule: "exact" }, children: [] }),
      ],
    });
  };
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    columnWidths: [label, track, number],
    width: { size: whole, type: WidthType.DXA },
    borders: BORDERLESS,
    rows: bars.map(
      ({ label: name, count }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(name, label, { size: TEXT }),
            bar(count),
            cell(count.toLocaleString("da-DK"), number, { size: TEXT }),
          ],
        }),
    ),
  });
}
