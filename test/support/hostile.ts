import { strToU8, zipSync } from "fflate";
import { buildCompound } from "./build-compound.ts";
import { buildPdf, deflatedStream, HELVETICA, streamOf } from "./build-pdf.ts";

/** A line that a caseworker would not want to send, for the place in a hostile file that a reader must still reach. */
export const FIRST_LINE = "CPR 010190-9989";

const u32 = (bytes: Uint8Array, at: number, value: number): void => {
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(at, value, true);
};

/** An archive whose directory names one packed file many times, so that each entry inflates the same bytes again. */
export function overlappingZip(entries: number, size: number): Uint8Array {
  const one = zipSync({ "a.txt": concat([strToU8(FIRST_LINE), new Uint8Array(size).fill(32)]) }, { level: 9 });
  const directory = findDirectory(one);
  const record = one.subarray(directory, one.length - 22);
  const end = one.slice(one.length - 22);
  u32(end, 8, entries * 0x10001);
  u32(end, 12, record.length * entries);
  return concat([one.subarray(0, directory), ...Array.from({ length: entries }, () => record), end]);
}

function findDirectory(zip: Uint8Array): number {
  return new DataView(zip.buffer, zip.byteOffset).getUint32(zip.length - 6, true);
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}

/** A sheet whose one cell stands in every column of a million rows. */
export function repeatedSheet(): Uint8Array {
  const cell = `<table:table-cell table:number-columns-repeated="16384"><text:p>${FIRST_LINE}</text:p></table:table-cell>`;
  const rows = `<table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row>`;
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": strToU8(
      `<office:document-content><table:table>${rows.repeat(50)}</table:table></office:document-content>`,
    ),
  });
}

/** A compound file whose every sector is said to come after itself. */
export function loopingCompound(): Uint8Array {
  const file = buildCompound({ Contents: strToU8(`${FIRST_LINE}\n`.repeat(2_000)) });
  const table = new DataView(file.buffer, 512, 512);
  for (let at = 0; at < 512; at += 4) table.setUint32(at, at / 4, true);
  return file;
}

/** A rich text of groups in groups, said to be Outlook's packed HTML or not. */
export const deepRtf = (depth: number): Uint8Array => strToU8(`{\\rtf1 ${FIRST_LINE} ${"{\\b ".repeat(depth)}`);

/** Archives in archives, with a text beside each. */
export function nestedZip(depth: number): Uint8Array {
  let inner = strToU8("inderst");
  let name = "inderst.txt";
  for (let level = 0; level < depth; level++) {
    inner = zipSync({ "note.txt": strToU8(level === depth - 1 ? FIRST_LINE : "note"), [name]: inner });
    name = "inner.zip";
  }
  return inner;
}

/** A file with very many entries, the first of which says something. */
export function crowdedZip(entries: number): Uint8Array {
  const files: Record<string, Uint8Array> = { "0.txt": strToU8(FIRST_LINE) };
  for (let n = 1; n < entries; n++) files[`${n}.txt`] = strToU8(`${n}`);
  return zipSync(files, { level: 0 });
}

export const docx = (document: string): Uint8Array => zipSync({ "word/document.xml": strToU8(document) });

/** A sheet of one row; shared strings and cells as given. */
export function xlsx(cells: string, strings = ""): Uint8Array {
  return zipSync({
    "xl/workbook.xml": strToU8('<workbook><sheets><sheet name="Ark1"/></sheets></workbook>'),
    "xl/sharedStrings.xml": strToU8(`<sst>${strings}</sst>`),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`),
  });
}

/** Ten entities, each ten times the one before: 10^10 characters if somebody believed it. */
export function billionLaughs(root: string): string {
  const names = "abcdefghij".split("");
  const entities = names.map((name, n) => {
    const content = n === 0 ? "ha" : `&${names[n - 1] ?? ""};`.repeat(10);
    return `<!ENTITY ${name} "${content}">`;
  });
  return `<?xml version="1.0"?><!DOCTYPE ${root} [${entities.join("")}]><${root}>${FIRST_LINE} &j;</${root}>`;
}

const page = (text: string) => `BT /F1 12 Tf 50 700 Td (${text}) Tj ET`;
const catalogue = "<< /Type /Catalog /Pages 2 0 R >>";

/** The page tree's second branch is the tree itself. */
export function loopingPdf(): Uint8Array {
  return buildPdf({
    objects: [
      catalogue,
      "<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 99999 >>",
      "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      streamOf(page(FIRST_LINE)),
      HELVETICA,
    ],
  });
}

/** Arrays in arrays where a page's resources should be. */
export function deepPdf(depth: number): Uint8Array {
  const nested = `${"[".repeat(depth)}${"]".repeat(depth)}`;
  return buildPdf({
    objects: [
      catalogue,
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      `<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /Odd ${nested} >> >>`,
      streamOf(page(FIRST_LINE)),
      HELVETICA,
    ],
  });
}

/** A first page with words, and then one page after another with a stream that is deflated nine times over. */
export function longPdf(pages: number): Uint8Array {
  const kids = Array.from({ length: pages }, (_, n) => `${4 + 2 * n} 0 R`).join(" ");
  const blank = Buffer.from(page("Side"), "latin1");
  return buildPdf({
    objects: [
      catalogue,
      `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
      HELVETICA,
      ...Array.from({ length: pages }, (_, n) => [
        `<< /Type /Page /Parent 2 0 R /Contents ${5 + 2 * n} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        n === 0 ? streamOf(page(FIRST_LINE)) : deflatedStream(blank),
      ]).flat(),
    ],
  });
}

/** Mails in mails, the outermost with something to say. */
export function nestedMail(depth: number): string {
  let inner = "Subject: inderst\n\ninderst";
  for (let level = 0; level < depth; level++) {
    const text = level === depth - 1 ? FIRST_LINE : "note";
    inner = [
      `Subject: ${level}`,
      `Content-Type: multipart/mixed; boundary=b${level}`,
      "",
      `--b${level}`,
      "Content-Type: text/plain",
      "",
      text,
      `--b${level}`,
      "Content-Type: message/rfc822",
      "",
      inner,
      `--b${level}--`,
    ].join("\n");
  }
  return `From: a@example.org\n${inner}`;
}
