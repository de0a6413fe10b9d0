import { buildPdf, deflatedStream, HELVETICA, streamOf } from "../build-pdf.ts";
import { latin1, NUMBER, placesOf, SENTENCE, utf8, type Place } from "./place.ts";

const [FIRST, LAST] = NUMBER.split("-") as [string, string];
const show = (text: string, x = 72, y = 720): string => `BT /F1 12 Tf ${x} ${y} Td (${text}) Tj ET\n`;

interface Made {
  readonly content?: string;
  readonly page?: string;
  readonly catalog?: string;
  readonly more?: readonly string[];
  readonly trailer?: string;
  readonly isPacked?: boolean;
}

/** A file of one page; further objects are numbered from 6. */
function file({
  content = show("Referat"),
  page = "",
  catalog = "",
  more = [],
  trailer = "",
  isPacked = false,
}: Made): Uint8Array {
  const stream = isPacked ? deflatedStream(latin1(content)) : streamOf(content);
  return buildPdf({
    objects: [
      `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${page} >>`,
      stream,
      HELVETICA,
      ...more,
    ],
    trailer,
  });
}

const note = (entries: string, ...more: readonly string[]): Uint8Array =>
  file({ page: "/Annots [6 0 R]", more: [`<< /Type /Annot /Rect [0 0 10 10] ${entries} >>`, ...more] });
const field = (entries: string, ...more: readonly string[]): Uint8Array =>
  file({ catalog: "/AcroForm << /Fields [6 0 R] >>", more: [`<< /T (felt) ${entries} >>`, ...more] });
const utf16 = (text: string): string => `<feff${Buffer.from(text, "utf16le").swap16().toString("hex")}>`;
const info = (entries: string): Uint8Array => file({ trailer: "/Info 6 0 R", more: [`<< ${entries} >>`] });
const tagged = (entries: string): Uint8Array =>
  file({
    catalog: "/StructTreeRoot 6 0 R",
    more: ["<< /Type /StructTreeRoot /K [7 0 R] >>", `<< /S /Figure ${entries} >>`],
  });
const xmp = (inside: string): Uint8Array =>
  file({
    catalog: "/Metadata 6 0 R",
    more: [streamOf(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${inside}</x:xmpmeta>`, "/Type /Metadata /Subtype /XML")],
  });

/** A file saved again: the new object stands behind the old ones, with a table of its own. */
function revised(first: Uint8Array, num: number, object: string): Uint8Array {
  const old = Buffer.from(first).toString("latin1");
  const start = /startxref\n(\d+)/.exec(old)?.[1] ?? "0";
  const offset = old.length;
  const body = `${num} 0 obj\n${object}\nendobj\n`;
  const table = `xref\n${num} 1\n${String(offset).padStart(10, "0")} 00000 n \n`;
  return latin1(
    `${old}${body}${table}trailer\n<< /Size 20 /Root 1 0 R /Prev ${start} >>\nstartxref\n${offset + body.length}\n%%EOF\n`,
  );
}

export const pdfPlaces: readonly Place[] = placesOf("pdf", "brev.pdf", {
  text: () => file({ content: show(SENTENCE) }),
  "packed text": () => file({ content: show(SENTENCE), isPacked: true }),
  "text in pieces": () => file({ content: `BT /F1 12 Tf 72 700 Td [(CPR 0101) -10 (90-99) 5 (89)] TJ ET` }),
  "number over two strings": () =>
    file({ content: `BT /F1 12 Tf 72 700 Td (CPR ${FIRST.slice(0, 3)}) Tj (${FIRST.slice(3)}-${LAST}) Tj ET` }),
  "text in hexadecimal digits": () =>
    file({ content: `BT /F1 12 Tf 72 700 Td <${Buffer.from(SENTENCE).toString("hex")}> Tj ET` }),
  "text in octal codes": () => file({ content: `BT /F1 12 Tf 72 700 Td (CPR \\060\\0610190-9989) Tj ET` }),
  "invisible text": () => file({ content: `BT 3 Tr /F1 12 Tf 72 700 Td (${SENTENCE}) Tj ET` }),
  "text outside of the page": () => file({ content: show(SENTENCE, 5_000, 5_000) }),
  "number wrapped in a narrow column": () =>
    file({ content: show(`CPR ${FIRST}-`, 72, 700) + show(`${LAST} har`, 72, 686) }),
  "number wrapped within its date": () =>
    file({ content: show(FIRST.slice(0, 4), 72, 700) + show(`${FIRST.slice(4)}-${LAST}`, 72, 686) }),
  "number wrapped beside another column": () =>
    file({
      content:
        show(`CPR ${FIRST}-`, 72, 700) + show("Bemaerkning", 300, 700) + show(LAST, 72, 686) + show("ingen", 300, 686),
    }),
  "text that stands for letters": () => file({ content: `/Span << /ActualText (${SENTENCE}) >> BDC ${show("x")} EMC` }),
  "form that the page draws": () =>
    file({ content: "/X1 Do", page: "", more: [] }).length > 0
      ? file({
          page: "/Dummy 6 0 R",
          content: show("a"),
          more: [streamOf(show(SENTENCE), "/Type /XObject /Subtype /Form /BBox [0 0 612 792]")],
        })
      : utf8(""),
  "second stream of the page": () =>
    buildPdf({
      objects: [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /Contents [4 0 R 6 0 R] /Resources << /Font << /F1 5 0 R >> >> >>",
        streamOf(show("a")),
        HELVETICA,
        streamOf(show(SENTENCE, 72, 600)),
      ],
    }),
  "note's text": () => note(`/Subtype /Text /Contents (${SENTENCE})`),
  "note's text in UTF-16": () => note(`/Subtype /Text /Contents ${utf16(SENTENCE)}`),
  "note's author": () => note(`/Subtype /Text /T (${SENTENCE})`),
  "note's subject": () => note(`/Subtype /Text /Subj (${SENTENCE})`),
  "note's rich text": () => note(`/Subtype /FreeText /RC (<body><p>${SENTENCE}</p></body>)`),
  "note's appearance": () =>
    note(
      "/Subtype /FreeText /AP << /N 7 0 R >>",
      streamOf(
        show(SENTENCE, 1, 1),
        "/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << /Font << /F1 5 0 R >> >>",
      ),
    ),
  "text over a redaction": () => note(`/Subtype /Redact /OverlayText (${SENTENCE})`),
  "link's address": () => note(`/Subtype /Link /A << /S /URI /URI (https://x.example/?cpr=${NUMBER}) >>`),
  "link's address in percent codes": () =>
    note("/Subtype /Link /A << /S /URI /URI (mailto:a@b.example?subject=CPR%20010190%2D9989) >>"),
  "button's caption": () => note(`/Subtype /Widget /MK << /CA (${SENTENCE}) >>`),
  "button's caption under the pointer": () => note(`/Subtype /Widget /MK << /RC (${SENTENCE}) >>`),
  "field's value": () => field(`/FT /Tx /V (${SENTENCE})`),
  "field's rich value": () => field(`/FT /Tx /RV (<p>${SENTENCE}</p>)`),
  "field's default": () => field(`/FT /Tx /DV (${SENTENCE})`),
  "field's tooltip": () => field(`/FT /Tx /TU (${SENTENCE})`),
  "field's choice": () => field(`/FT /Ch /Opt [(a) (${SENTENCE})]`),
  "field's name": () => field(`/FT /Tx /TM (CPR ${NUMBER})`),
  "field under a field": () => field("/Kids [7 0 R]", `<< /FT /Tx /V (${SENTENCE}) >>`),
  "form's data": () =>
    file({
      catalog: "/AcroForm << /Fields [] /XFA [(datasets) 6 0 R] >>",
      more: [streamOf(`<xfa:data><cpr>${SENTENCE}</cpr></xfa:data>`)],
    }),
  "signer's name": () => field(`/FT /Sig /V << /Type /Sig /Name (${SENTENCE}) >>`),
  "signer's reason": () => field(`/FT /Sig /V << /Type /Sig /Reason (${SENTENCE}) >>`),
  "signer's place": () => field(`/FT /Sig /V << /Type /Sig /Location (${SENTENCE}) >>`),
  "signer's telephone": () => field(`/FT /Sig /V << /Type /Sig /ContactInfo (${NUMBER}) >>`),
  title: () => info(`/Title (${SENTENCE})`),
  author: () => info(`/Author (${SENTENCE})`),
  subject: () => info(`/Subject (${SENTENCE})`),
  keywords: () => info(`/Keywords (${SENTENCE})`),
  "own entry": () => info(`/Sagsnummer (${SENTENCE})`),
  "XMP title": () => xmp(`<dc:title><rdf:Alt><rdf:li>${SENTENCE}</rdf:li></rdf:Alt></dc:title>`),
  "XMP description": () => xmp(`<dc:description><rdf:li>${SENTENCE}</rdf:li></dc:description>`),
  "XMP field of its own": () => xmp(`<pdfx:Sag>CPR ${NUMBER}</pdfx:Sag>`),
  "bookmark's title": () =>
    file({ catalog: "/Outlines 6 0 R", more: ["<< /First 7 0 R >>", `<< /Title (${SENTENCE}) >>`] }),
  "text for the blind": () => tagged(`/Alt (${SENTENCE})`),
  "text that stands for an element": () => tagged(`/ActualText (${SENTENCE})`),
  "element's title": () => tagged(`/T (${SENTENCE})`),
  abbreviation: () => tagged(`/E (${SENTENCE})`),
  "attached file": () =>
    file({
      catalog: "/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>",
      more: ["<< /Type /Filespec /F (a.txt) /EF << /F 7 0 R >> >>", streamOf(SENTENCE, "/Type /EmbeddedFile")],
    }),
  "attached file's name": () =>
    file({
      catalog: "/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>",
      more: [`<< /Type /Filespec /F (${NUMBER}.txt) /EF << /F 7 0 R >> >>`, streamOf("x", "/Type /EmbeddedFile")],
    }),
  "attached file's description": () =>
    file({
      catalog: "/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>",
      more: [
        `<< /Type /Filespec /F (a.txt) /Desc (${SENTENCE}) /EF << /F 7 0 R >> >>`,
        streamOf("x", "/Type /EmbeddedFile"),
      ],
    }),
  "file pinned to the page": () =>
    note("/Subtype /FileAttachment /FS << /F (a.txt) /EF << /F 7 0 R >> >>", streamOf(SENTENCE, "/Type /EmbeddedFile")),
  "named place": () => file({ catalog: `/Names << /Dests << /Names [(Sag ${NUMBER}) [3 0 R /Fit]] >> >>` }),
  "layer's name": () =>
    file({ catalog: "/OCProperties << /OCGs [6 0 R] >>", more: [`<< /Type /OCG /Name (CPR ${NUMBER}) >>`] }),
  "page's label": () => file({ catalog: `/PageLabels << /Nums [0 << /P (CPR ${NUMBER} ) >>] >>` }),
  script: () => file({ catalog: `/OpenAction << /S /JavaScript /JS (var cpr = "${NUMBER}";) >>` }),
  "older page": () => revised(file({ content: show(SENTENCE) }), 4, streamOf(show("Rettet"))),
  "older packed page": () => revised(file({ content: show(SENTENCE), isPacked: true }), 4, streamOf(show("Rettet"))),
  "older value of a field": () => revised(field(`/FT /Tx /V (${SENTENCE})`), 6, "<< /T (felt) /FT /Tx /V (x) >>"),
  "older title": () => revised(info(`/Title (${SENTENCE})`), 6, "<< /Title (x) >>"),
  "content that no page shows": () => file({ more: [streamOf(show(SENTENCE))] }),
  "page outside of the tree": () =>
    file({
      more: ["<< /Type /Page /Contents 7 0 R /Resources << /Font << /F1 5 0 R >> >> >>", streamOf(show(SENTENCE))],
    }),
  "no cross-reference": () =>
    latin1(
      Buffer.from(file({ content: show(SENTENCE) }))
        .toString("latin1")
        .replace(/startxref[\s\S]*/, ""),
    ),
});
