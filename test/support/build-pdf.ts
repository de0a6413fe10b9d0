import { deflateSync } from "node:zlib";

/** The parts of a PDF that a test cares about; objects are numbered from 1, and 1 is the catalogue. */
export interface PdfParts {
  readonly objects: readonly string[];
  /** More entries of the trailer. */
  readonly trailer?: string;
}

/** A PDF of some objects with a cross-reference table that is right. */
export function buildPdf({ objects, trailer = "" }: PdfParts): Uint8Array {
  let text = "%PDF-1.7\n";
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(text, "latin1"));
}

/** A stream object; its length is filled in. */
export function streamOf(content: string, entries = ""): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** A stream object deflated so many times over. */
export function deflatedStream(content: Uint8Array, times = 1, entries = ""): string {
  let bytes: Uint8Array = content;
  for (let i = 0; i < times; i++) bytes = deflateSync(bytes);
  const filters = new Array<string>(times).fill("/FlateDecode").join(" ");
  return streamOf(Buffer.from(bytes).toString("latin1"), `/Filter [${filters}] ${entries}`);
}

/** A font that every program has. */
export const HELVETICA = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

/** A file of one page that runs some operators; more objects are numbered from 6. */
export function onePage(
  operators: string,
  options: { font?: string; resources?: string; more?: readonly string[] } = {},
): Uint8Array {
  const { font = HELVETICA, resources = "", more = [] } = options;
  return buildPdf({
    objects: [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      `<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> >>`,
      streamOf(operators),
      font,
      ...more,
    ],
  });
}
