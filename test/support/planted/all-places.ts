import { docxPlaces, letter, paragraph, run } from "./docx-places.ts";
import { mailPlaces } from "./mail-places.ts";
import { odfPlaces, openDocument } from "./odf-places.ts";
import { asMail, asMsg, oldPlaces } from "./old-places.ts";
import { pdfPlaces } from "./pdf-places.ts";
import { SENTENCE, utf8, type Place } from "./place.ts";
import { slides, pptxPlaces } from "./pptx-places.ts";
import { textPlaces } from "./text-places.ts";
import { workbook, xlsxPlaces } from "./xlsx-places.ts";
import { zipSync } from "fflate";

/** Documents that travel inside of others. */
const TRAVELLERS: readonly (readonly [string, () => Uint8Array])[] = [
  ["brev.docx", () => letter(paragraph(run(SENTENCE)))],
  [
    "liste.xlsx",
    () =>
      workbook({
        sheetName: "Ark1",
        sheet: `<sheetData><row><c t="inlineStr"><is><t>${SENTENCE}</t></is></c></row></sheetData>`,
      }),
  ],
  ["oplaeg.pptx", () => slides(`<p:sp><p:txBody><a:p><a:r><a:t>${SENTENCE}</a:t></a:r></a:p></p:txBody></p:sp>`)],
  ["brev.odt", () => openDocument("text", `<text:p>${SENTENCE}</text:p>`)],
  ["note.txt", () => utf8(SENTENCE)],
];

/** What they travel in. */
const CARRIERS: readonly (readonly [string, string, (name: string, bytes: Uint8Array) => Uint8Array])[] = [
  ["zip", "sager.zip", (name, bytes) => zipSync({ [name]: bytes })],
  ["eml", "mail.eml", asMail],
  ["msg", "mail.msg", asMsg],
];

const carried: readonly Place[] = CARRIERS.flatMap(([format, outer, wrap]) =>
  TRAVELLERS.map(([name, make]) => ({
    format,
    place: `carries ${name}`,
    name: outer,
    bytes: () => wrap(name, make()),
  })),
);

/** Every place that a number was planted in, format by format. */
export const PLACES: readonly Place[] = [
  ...docxPlaces,
  ...xlsxPlaces,
  ...pptxPlaces,
  ...odfPlaces,
  ...pdfPlaces,
  ...oldPlaces,
  ...mailPlaces,
  ...textPlaces,
  ...carried,
];
