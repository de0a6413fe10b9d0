/** The resolution that OCR reads best at (extraction.md section 5); PDF counts in 72 parts of an inch. */
const DPI = 200;
const PDF_DPI = 72;

/** No page is drawn larger than A3 at that resolution. */
const MAX_PIXELS = 3_508 * 2_480;

/** What is used of pdf.js's document. */
export interface DrawnDocument {
  readonly getPage: (page: number) => Promise<{
    readonly getViewport: (options: { scale: number }) => { readonly width: number; readonly height: number };
    readonly render: (options: object) => { readonly promise: Promise<void> };
    readonly cleanup: () => unknown;
  }>;
}

/** A canvas with white paper on it, wherever it comes from. */
export interface Canvas {
  readonly getContext: (kind: "2d") => unknown;
}

/** Draws a page of a PDF onto a canvas of the size that it asks for. */
export async function drawPage<C extends Canvas>(
  document: DrawnDocument,
  number: number,
  createCanvas: (width: number, height: number) => C,
): Promise<C> {
  const page = await document.getPage(number);
  const plain = page.getViewport({ scale: 1 });
  const wanted = DPI / PDF_DPI;
  const largest = Math.sqrt(MAX_PIXELS / Math.max(1, plain.width * plain.height));
  const viewport = page.getViewport({ scale: Math.min(wanted, largest) });
  const canvas = createCanvas(Math.max(1, Math.ceil(viewport.width)), Math.max(1, Math.ceil(viewport.height)));
  const paper = { canvas: null, canvasContext: canvas.getContext("2d"), viewport, background: "white" };
  // As for a screen it would wait for animation frames, and a hidden page, in which the handler runs, has none.
  await page.render({ ...paper, intent: "print" }).promise;
  page.cleanup();
  return canvas;
}
