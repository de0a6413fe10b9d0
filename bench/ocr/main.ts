import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import { extractFile } from "#extract/extract-file.ts";
import { cliLimits } from "#extract/limits.ts";
import type { Picture } from "#extract/pictures/picture.ts";
import { withPictureTexts } from "#extract/pictures/with-picture-texts.ts";
import { readPictures } from "#ocr/node/read-pictures.ts";
import { drawScan, type Wear } from "../../test/support/draw-scan.ts";
import { scannedPdf } from "../../test/support/scanned-pdf.ts";
import { context } from "../quality/context.ts";
import { scanPages } from "./pages.ts";

const DPI = 200;
const SIZE = { width: 1_653, height: 2_339 };

/** The way a file takes in the add-in: readers, OCR for what they hand out, detector. Numbers found, as digits. */
async function numbersIn(name: string, bytes: Uint8Array): Promise<ReadonlySet<string>> {
  const pictures: Picture[] = [];
  const options = { limits: cliLimits, now: () => performance.now(), onPicture: (one: Picture) => pictures.push(one) };
  const pieces = extractFile({ path: [name], bytes }, options);
  const read = withPictureTexts(pieces, await readPictures(pictures, { pages: 20, seconds: 300 }, () => undefined));
  const found = new Set<string>();
  for (const piece of read) {
    if ("because" in piece) continue;
    for (const { start, end, certainty } of findCpr(piece, context))
      if (certainty !== "possible") found.add(asDigits(piece.value.slice(start, end)));
  }
  return found;
}

/** What the detector takes for a digit in a text that was read by a machine. */
const asDigits = (text: string) =>
  text.replace(/o/gi, "0").replace(/[lI|]/g, "1").replace(/S/g, "5").replace(/B/g, "8").replace(/\D/g, "");

interface Sheet {
  readonly label: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly numbers: readonly string[];
}

/** Every page drawn, scanned, and scanned into a PDF. */
const sheets = scanPages.flatMap(({ name, print, numbers }): readonly Sheet[] => {
  const picture = (wear: Wear) => drawScan(print, DPI, wear);
  const scanned = picture("scanned");
  return [
    { label: `drawn: ${name}`, name: "scan.png", bytes: new Uint8Array(picture("clean")), numbers },
    { label: `scanned: ${name}`, name: "scan.jpg", bytes: new Uint8Array(scanned), numbers },
    { label: `scanned, in a PDF: ${name}`, name: "scan.pdf", bytes: scannedPdf([scanned], SIZE), numbers },
  ];
});

const rows: Record<string, object> = {};
let [found, all] = [0, 0];
for (const { label, name, bytes, numbers } of sheets) {
  const start = performance.now();
  const seen = await numbersIn(name, bytes);
  const hits = numbers.filter((one) => seen.has(one)).length;
  if (!label.includes("boxed")) [found, all] = [found + hits, all + numbers.length];
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  rows[label] = { found: hits, of: numbers.length, "s, with the engine's start": seconds };
}
console.table(rows);
console.log(
  `CPR numbers likely or certain at ${DPI} dpi, boxed ones apart: ${found} of ${all} (${((100 * found) / all).toFixed(1)} %)`,
);
