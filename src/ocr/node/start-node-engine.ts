import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createCanvas } from "@napi-rs/canvas";
import tesseract from "tesseract.js";
import { pictureKind } from "#extract/pictures/picture-kind.ts";
import type { OcrEngine } from "../engine.ts";
import { createPdfPages, type OpenedDocument } from "../pdf-pages.ts";
import { startTesseract } from "../tesseract.ts";

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** OCR in this process's own workers; everything it needs is in installed packages. */
export async function startNodeEngine(): Promise<OcrEngine> {
  const langPath = join(folderOf("@tesseract.js-data/dan"), "4.0.0_best_int");
  const { recognise, end } = await startTesseract(tesseract, { langPath });
  const pages = createPdfPages({
    open: openPdf,
    createCanvas: (width, height) => createCanvas(width, height),
    toPicture: (canvas) => canvas.encode("png"),
  });
  return {
    recognise,
    render: pages.render,
    // Neither Tesseract nor the canvas opens HEIC, and what does is a megabyte of its own (docs/decisions/where-pictures-are-read.md).
    decode: (picture) => Promise.resolve(pictureKind(picture) === "heic" ? undefined : picture),
    end: async () => {
      await pages.close();
      await end();
    },
  };
}

async function openPdf(data: Uint8Array): Promise<OpenedDocument> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const folder = folderOf("pdfjs-dist");
  return getDocument({
    data,
    verbosity: 0,
    isEvalSupported: false,
    wasmUrl: `${join(folder, "wasm")}/`,
    standardFontDataUrl: `${join(folder, "standard_fonts")}/`,
    cMapUrl: `${join(folder, "cmaps")}/`,
  }).promise as unknown as Promise<OpenedDocument>;
}
