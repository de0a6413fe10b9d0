import { breakLines } from "./break-lines.ts";
import type { Bar, Block, Paper } from "./paper.ts";
import {
  decorate,
  finish,
  lineHeight,
  MARGIN,
  need,
  type Page,
  setFont,
  startDocument,
  widthOf,
  writeText,
} from "./pdf-page.ts";
import { writePdfTable } from "./pdf-table.ts";
import { printable } from "./printable.ts";

const LABEL_WIDTH = 150;
const LINE = lineHeight("text");

/** A paper as PDF/A-2a. */
export async function writePdf(paper: Paper): Promise<Uint8Array> {
  const page = startDocument(paper.title, paper.isLandscape);
  writeText(page, "H1", paper.title, { size: "title", weight: "bold", gap: 2 });
  writeText(page, "P", paper.subtitle, { size: "text", gap: 10 });
  for (const block of paper.blocks) await writeBlock(page, block);
  return finish(page);
}

async function writeBlock(page: Page, block: Block): Promise<void> {
  switch (block.kind) {
    case "heading":
      page.y += 4;
      writeText(page, "H2", block.text, { size: "heading", weight: "bold", gap: 3 });
      return;
    case "text":
      writeText(page, "P", block.text, { size: "text", gap: 6 });
      return;
    case "facts":
      for (const [label, value] of block.facts) writeFact(page, label, value);
      page.y += 4;
      return;
    case "bars":
      writeText(page, "H2", block.title, { size: "heading", weight: "bold", gap: 3 });
      writeBars(page, block.bars);
      return;
    case "table":
      await writePdfTable(page, block.table);
  }
}

/** A label with its value beside it, which may go on over several lines and pages. */
function writeFact(page: Page, label: string, value: string): void {
  setFont(page, "text", "bold");
  const bold = (text: string): number => page.document.widthOfString(text);
  const names = breakLines(printable(label), LABEL_WIDTH - 8, bold);
  setFont(page, "text");
  const room = widthOf(page) - LABEL_WIDTH;
  const lines = breakLines(printable(value), room, (text) => page.document.widthOfString(text));
  const element = page.document.struct("P");
  page.root.add(element);
  const count = Math.max(names.length, lines.length);
  need(page, Math.min(count, 3) * LINE);
  for (let at = 0; at < count; at++) {
    need(page, LINE);
    const content = page.document.markStructureContent("P");
    setFont(page, "text", "bold");
    if (names[at] !== undefined) page.document.text(names[at] ?? "", MARGIN, page.y, { lineBreak: false });
    setFont(page, "text");
    if (lines[at] !== undefined) {
      page.document.text(lines[at] ?? "", MARGIN + LABEL_WIDTH, page.y, { lineBreak: false });
    }
    page.document.endMarkedContent();
    element.add(content);
    page.y += LINE;
  }
  element.end();
  page.y += 3;
}

/** Each bar is a line that is read aloud, "Mail til forkert modtager 12", and a stripe beside it. */
function writeBars(page: Page, bars: readonly Bar[]): void {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const track = widthOf(page) - LABEL_WIDTH * 1.4 - 40;
  for (const { label, count } of bars) {
    setFont(page, "text");
    const lines = breakLines(printable(label), LABEL_WIDTH * 1.4 - 8, (text) => page.document.widthOfString(text));
    need(page, lines.length * LINE + 2);
    const element = page.document.struct("P");
    page.root.add(element);
    const content = page.document.markStructureContent("P");
    setFont(page, "text");
    lines.forEach((line, at) => {
      page.document.text(line, MARGIN, page.y + at * LINE, { lineBreak: false });
    });
    page.document.text(count.toLocaleString("da-DK"), MARGIN + widthOf(page) - 34, page.y, { lineBreak: false });
    page.document.endMarkedContent();
    element.add(content);
    element.end();
    if (count > 0)
      decorate(page, "Layout", () => {
        const width = Math.max(2, (track * count) / most);
        page.document
          .rect(MARGIN + LABEL_WIDTH * 1.4, page.y, width, LINE - 3)
          .fill("#0F548C")
          .fillColor("black");
      });
    page.y += lines.length * LINE + 2;
  }
  page.y += 8;
}
