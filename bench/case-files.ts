import { randomBytes } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import { buildPdf, deflatedStream, HELVETICA, streamOf } from "../test/support/build-pdf.ts";

const MB = 1_000_000;

const SENTENCES = [
  "Vi har den 12. marts modtaget ansøgningen og vender tilbage, når udvalget har behandlet den på mødet i næste uge.",
  "Referatet fra mødet om den nye cykelsti ved skolen er vedlagt, og frist for bemærkninger er fredag klokken 12.",
  "Budgettet for 2026 viser udgifter på 1.482.300 kr., hvoraf de 310.000 kr. er afsat til vedligehold af bygninger.",
  "Sagen har nummer 2026-004512, og telefonen er åben mandag til torsdag fra 10 til 14 på 39 57 50 00.",
];

/** So many characters of a municipality's everyday Danish. */
export function everydayText(characters: number): string {
  const lines: string[] = [];
  for (let length = 0, n = 0; length < characters; n++) {
    const line = `${n}. ${SENTENCES[n % SENTENCES.length] ?? ""}`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join("\n").slice(0, characters);
}

/** Three files of 1 MB as a caseworker attaches them: a register as text, and a letter and a report with a picture in each. */
export function threeFiles(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  return [
    { name: "oversigt.csv", bytes: strToU8(everydayText(MB)) },
    { name: "brev.docx", bytes: letter() },
    { name: "rapport.pdf", bytes: report(60) },
  ];
}

function letter(): Uint8Array {
  const paragraphs = everydayText(200_000)
    .split("\n")
    .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`);
  const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  return zipSync({
    "[Content_Types].xml": strToU8(`<Types xmlns="${types}"/>`),
    "word/document.xml": strToU8(`<w:document ${names}><w:body>${paragraphs.join("")}</w:body></w:document>`),
    "word/media/image1.jpeg": [randomBytes(900_000), { level: 0 }],
  });
}

function report(pages: number): Uint8Array {
  const kids = Array.from({ length: pages }, (_, page) => `${5 + 2 * page} 0 R`).join(" ");
  const lines = everydayText(3_000).split("\n");
  const drawn = lines.map((line) => `(${line.replace(/[()\\]/g, "")}) Tj T*`).join("\n");
  const content = Buffer.from(`BT /F1 10 Tf 12 TL 50 780 Td ${drawn} ET`, "latin1");
  const picture = streamOf(
    randomBytes(900_000).toString("latin1"),
    "/Type /XObject /Subtype /Image /Width 600 /Height 500",
  );
  return buildPdf({
    objects: [
      "<< /Type /Catalog /Pages 2 0 R >>",
      `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
      HELVETICA,
      picture,
      ...Array.from({ length: pages }, (_, page) => [
        `<< /Type /Page /Parent 2 0 R /Contents ${6 + 2 * page} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        deflatedStream(content),
      ]).flat(),
    ],
  });
}
