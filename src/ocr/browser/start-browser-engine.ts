import { getDocument, GlobalWorkerOptions } from "pdfjs-dist/legacy/build/pdf.mjs";
import { createWorker } from "tesseract.js";
import type { OcrEngine } from "../engine.ts";
import { createPdfPages, type OpenedDocument } from "../pdf-pages.ts";
import { startTesseract } from "../tesseract.ts";

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
    end: async () => {
      await pages.close();
      await end();
    },
  };
}
