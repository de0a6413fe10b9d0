import { createRequire } from "node:module";

import PDFDocument from "pdfkit";

import { breakLines } from "./break-lines.ts";
import { printable } from "./printable.ts";

type Document = InstanceType<typeof PDFDocument>;
export type Element = PDFKit.PDFStructureElement;

const require = createRequire(import.meta.url);
export const MARGIN = 36;
const FOOT = 20;
/** Sizes of letters in points. */
const SIZES = { title: 15, heading: 11, text: 9, cell: 7.5, foot: 7 } as const;
const FONTS = {
  plain: require.resolve("dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf"),
  bold: require.resolve("dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf"),
} as const;

/** A document that is being written from top to bottom; `y` is where the next thing stands. */
export interface Page {
  readonly document: Document;
  readonly root: Element;
  readonly title: string;
  /** Drawn again at the top of each page while a table goes on. */
  again: (() => void) | null;
  number: number;
  y: number;
}

/** A PDF/A-2a document: tagged, so that a screen reader can walk it, with its letters in it, fit for an archive. */
export function startDocument(title: string, isLandscape: boolean): Page {
  const document = new PDFDocument({
    ...{ size: "A4", layout: isLandscape ? "landscape" : "portrait", margin: MARGIN, pdfVersion: "1.7" },
    ...{ subset: "PDF/A-2a", tagged: true, lang: "da-DK", displayTitle: true },
    info: { Title: title, Creator: "Postvagt" },
    font: FONTS.plain,
  });
  for (const [name, file] of Object.entries(FONTS)) {
    document.registerFont(name, file);
  }
  const root = document.struct("Document");
  document.addStructure(root);
  const page: Page = { document, root, title, again: null, number: 1, y: MARGIN };
  writeFoot(page);
  return page;
}

export async function finish(page: Page): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  page.document.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => page.document.once("end", resolve));
  page.root.end();
  page.document.end();
  await ended;
  return Buffer.concat(chunks);
}

export const widthOf = ({ document }: Page): number => document.page.width - 2 * MARGIN;

/** Points that are left on this page. */
export const roomOf = ({ document, y }: Page): number => document.page.height - MARGIN - FOOT - y;

export function setFont({ document }: Page, size: keyof typeof SIZES, weight: keyof typeof FONTS = "plain"): void {
  document.font(weight).fontSize(SIZES[size]);
}

/** Goes to a new page where less than this is left. */
export function need(page: Page, points: number): void {
  if (roomOf(page) >= points) return;
  page.document.addPage();
  page.number += 1;
  page.y = MARGIN;
  writeFoot(page);
  page.again?.();
}

/** Lines of text as one element of the structure, over as many pages as they need. */
export function writeText(
  page: Page,
  tag: "H1" | "H2" | "P",
  text: string,
  { size, weight = "plain", gap }: { size: keyof typeof SIZES; weight?: keyof typeof FONTS; gap: number },
): void {
  const height = lineHeight(size);
  setFont(page, size, weight);
  const lines = breakLines(printable(text), widthOf(page), (part) => page.document.widthOfString(part));
  const element = page.document.struct(tag);
  page.root.add(element);
  // A heading is not the last line of a page.
  if (tag !== "P") need(page, height * 4);
  for (const line of lines) {
    need(page, height);
    setFont(page, size, weight);
    const content = page.document.markStructureContent(tag);
    page.document.text(line, MARGIN, page.y, { lineBreak: false });
    page.document.endMarkedContent();
    element.add(content);
    page.y += height;
  }
  element.end();
  page.y += gap;
}

export const lineHeight = (size: keyof typeof SIZES): number => SIZES[size] * 1.3;

/** What is for eyes only: lines, bars, headings that have been read already. */
export function decorate({ document }: Page, type: "Layout" | "Pagination", draw: () => void): void {
  document.markContent("Artifact", { type });
  draw();
  document.endMarkedContent();
}

function writeFoot(page: Page): void {
  const { document } = page;
  setFont(page, "foot");
  decorate(page, "Pagination", () => {
    const y = document.page.height - MARGIN - SIZES.foot;
    const right = `Side ${page.number}`;
    document.fillColor("#444444");
    document.text(page.title, MARGIN, y, { lineBreak: false });
    document.text(right, document.page.width - MARGIN - document.widthOfString(right), y, { lineBreak: false });
    document.fillColor("black");
  });
}
