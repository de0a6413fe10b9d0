import type { Picture } from "#extract/pictures/picture.ts";

/** A page as pixels, in whatever form the engine's own runtime has them. */
export type Rendered = Uint8Array | Blob;

/** How Tesseract looks for text: 3 finds columns and lines, 11 takes words wherever they stand. */
export type PageMode = "3" | "11";

/** The two things that differ between a browser and Node. */
export interface OcrEngine {
  /** A page of a PDF at 200 dpi; rejects for a page that cannot be drawn. */
  readonly render: (picture: Picture, page: number) => Promise<Rendered>;
  /** A picture in a form that the recogniser reads; undefined for one that nothing in this runtime opens (HEIC but for Safari's). */
  readonly decode: (picture: Uint8Array) => Promise<Rendered | undefined>;
  /** The text of a page; rejects for what is no picture. */
  readonly recognise: (page: Rendered, mode: PageMode) => Promise<string>;
  /** Ends the workers, also in the middle of a page. */
  readonly end: () => Promise<void>;
}

/** Starts an engine; taking a quarter of a second, so only when there is a picture. */
export type StartEngine = () => Promise<OcrEngine>;
