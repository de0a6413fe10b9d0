import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { extractFile } from "#extract/extract-file.ts";
import { classicLimits, cliLimits } from "#extract/limits.ts";
import type { Limits } from "#extract/context.ts";
import { buildPdf, deflatedStream, HELVETICA } from "../../test/support/build-pdf.ts";

const SENTENCE = "Sagen er oplyst ved samtale med borgeren den 12. marts, og afgørelsen kan påklages inden fire uger. ";

/** So many pages of so many lines, each page deflated, and a picture's worth of bytes that no reader needs. */
function longPdf(pages: number, lines: number, ballast: number): Uint8Array {
  const kids = Array.from({ length: pages }, (_, at) => `${4 + at * 2} 0 R`).join(" ");
  const objects = Array.from({ length: pages }, (_, page): readonly string[] => {
    const text = Array.from({ length: lines }, (_, at) => `(${page} ${at} ${SENTENCE}) Tj T*`).join("\n");
    const content = Buffer.from(`BT /F 9 Tf 12 TL 50 800 Td ${text} ET`, "latin1");
    return [
      `<< /Type /Page /Parent 2 0 R /Contents ${5 + page * 2} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      deflatedStream(content),
    ];
  }).flat();
  const filler = `<< /Length ${ballast} >>\nstream\n${"\u00e5".repeat(ballast)}\nendstream`;
  return buildPdf({
    objects: [
      "<< /Type /Catalog /Pages 2 0 R >>",
      `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
      HELVETICA,
      ...objects,
      filler,
    ],
  });
}

function largeSheet(rows: number, columns: number): Uint8Array {
  const row = (at: number) =>
    `<row>${Array.from({ length: columns }, (_, column) => `<c s="1"><v>${at * 7_919 + column}</v></c>`).join("")}</row>`;
  const data = Array.from({ length: rows }, (_, at) => row(at)).join("");
  return zipSync({
    "xl/workbook.xml": strToU8('<workbook><sheets><sheet name="Ark1"/></sheets></workbook>'),
    "xl/styles.xml": strToU8('<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="3"/></cellXfs></styleSheet>'),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${data}</sheetData></worksheet>`),
  });
}

function read(name: string, bytes: Uint8Array, limits: Limits): Readonly<Record<string, string | number>> {
  const start = performance.now();
  const pieces = extractFile({ path: [name], bytes }, { limits, now: () => performance.now() });
  const millis = performance.now() - start;
  const characters = pieces.reduce((sum, piece) => sum + ("value" in piece ? piece.value.length : 0), 0);
  const unread = pieces.flatMap((piece) => ("because" in piece ? [piece.because] : []));
  return { MB: (bytes.length / 1e6).toFixed(1), ms: Math.round(millis), characters, unread: unread.join(", ") };
}

/** The two large files that the issue names, made here, and how much of the handler the readers are. */
export function measureLarge(): void {
  const pdf = longPdf(357, 48, 11_000_000);
  const sheet = largeSheet(40_000, 30);
  console.table({
    "357 pages, command line": read("a.pdf", pdf, cliLimits),
    "357 pages, classic Outlook": read("a.pdf", pdf, classicLimits),
    "1.2 million cells, command line": read("a.xlsx", sheet, cliLimits),
    "1.2 million cells, classic Outlook": read("a.xlsx", sheet, classicLimits),
  });
  const gzip = gzipSync(readFileSync("build/engines/readers-minified.js")).length;
  console.log(`extract alone, minified as in onsend.js: ${(gzip / 1_024).toFixed(1)} kB gzip (of 1,024 bytes)`);
}
