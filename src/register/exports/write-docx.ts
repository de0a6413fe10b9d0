import {
  type IRunOptions,
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table as DocxTable,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

import { printable } from "./printable.ts";
import type { Table } from "./table.ts";

const SIZE = 16;

/** A landscape table whose heading is repeated on every page. */
export async function writeDocx(table: Table): Promise<Uint8Array> {
  const rows = [row(table.heading, true), ...table.rows.map((cells) => row(cells, false))];
  const document = new Document({
    title: table.title,
    creator: "Postvagt",
    styles: { default: { document: { run: { language: { value: "da-DK" } } } } },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE }, margin: { left: 567, right: 567 } } },
        children: [
          new Paragraph({ text: table.title, heading: HeadingLevel.HEADING_1 }),
          new DocxTable({ rows, width: { size: 100, type: WidthType.PERCENTAGE } }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function row(cells: readonly string[], isHeading: boolean): TableRow {
  const children = cells.map(
    (cell) =>
      new TableCell({
        children: printable(cell)
          .split(/\r?\n/)
          .map((line) => paragraph(line, isHeading)),
      }),
  );
  return new TableRow({ children, tableHeader: isHeading });
}

function paragraph(line: string, isHeading: boolean): Paragraph {
  const run: IRunOptions = { text: line, bold: isHeading, size: SIZE };
  return new Paragraph({ children: [new TextRun(run)] });
}
