import { getDocument, GlobalWorkerOptions } from "pdfjs-dist/legacy/build/pdf.mjs";
import { createWorker } from "tesseract.js";
import { pictureKind } from "#extract/pictures/picture-kind.ts";
import type { OcrEngine } from "../engine.ts";
import { createPdfPages, type OpenedDocument } from "../pdf-pages.ts";
import { startTesseract } from "../tesseract.ts";

/** Safari, and with it Outlook on Mac, opens HEIC itself, every browser AVIF; undefined where this one does not. */
async function decodeByBrowser(picture: Uint8Array): Promise<Blob | undefined> {
  const bitmap = await createImageBitmap(new Blob([picture.slice()])).catch(() => undefined);
  if (bitmap === undefined) return undefined;
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.convertToBlob({ type: "image/png" });
}

/** OCR in workers of the page; every file comes from `folder`, an address of our own origin that ends in "/". */
export async function startBrowserEngine(folder: string): Promise<OcrEngine> {
  const { recognise, end } = await startTesseract(
    { createWorker },
    { workerPath: `${folder}worker.min.js`, corePath: folder, langPath: folder, workerBlobURL: false },
  );
  GlobalWorkerOptions.workerSrc = `${folder}pdf.worker.min.mjs`;
  const pages = createPdfPages({
    open: (data) =>
      getDocument({ data, verbosity: 0, isEvalSupported: false, wasmUrl: `${folder}wasm/` })
        .promise as unknown as Promise<OpenedDocument>,
    createCanvas: (width, height) => new OffscreenCanvas(width, height),
    toPicture: (canvas) => canvas.convertToBlob({ type: "image/png" }),
  });
  return {
    recognise,
    render: pages.render,
    decode: (picture) => (pictureKind(picture) === "heic" ? decodeByBrowser(picture) : Promise.resolve(picture)),
    end: async () => {
      await pages.close();
      await end();
    },
  };
}
