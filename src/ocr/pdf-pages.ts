import type { Picture } from "#extract/pictures/picture.ts";
import type { Rendered } from "./engine.ts";
import { type Canvas, drawPage, type DrawnDocument } from "./draw-page.ts";

/** An opened PDF that can be put away again. */
export interface OpenedDocument extends DrawnDocument {
  readonly destroy: () => Promise<void>;
}

interface PdfParts<C extends Canvas> {
  readonly open: (bytes: Uint8Array) => Promise<OpenedDocument>;
  readonly createCanvas: (width: number, height: number) => C;
  readonly toPicture: (canvas: C) => Promise<Rendered>;
}

export interface PdfPages {
  readonly render: (picture: Picture, page: number) => Promise<Rendered>;
  readonly close: () => Promise<void>;
}

/** Draws pages of one PDF after the other; the last one stays open, for its next page is asked for next. */
export function createPdfPages<C extends Canvas>({ open, createCanvas, toPicture }: PdfParts<C>): PdfPages {
  let last: { readonly picture: Picture; readonly document: Promise<OpenedDocument> } | null = null;
  const close = async (): Promise<void> => {
    const closing = last;
    last = null;
    await closing?.document.then((document) => document.destroy()).catch(() => undefined);
  };
  return {
    close,
    render: async (picture, page) => {
      if (last?.picture !== picture) {
        await close();
        // pdf.js takes the bytes it is given into its worker, so it is given a copy.
        last = { picture, document: open(picture.bytes.slice()) };
      }
      return toPicture(await drawPage(await last.document, page, createCanvas));
    },
  };
}
