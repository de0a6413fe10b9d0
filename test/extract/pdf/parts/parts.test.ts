import { describe, expect, test } from "@jest/globals";

import { pdfReader } from "#extract/pdf/pdf-reader.ts";

import { buildPdf, HELVETICA, streamOf } from "../../../support/build-pdf.ts";
import { readAlone, type Reading } from "../../../support/tiny-context.ts";

/** A file of one empty page with entries in its catalogue and its page; more objects are numbered from 5. */
function withParts(catalogue: string, page: string, more: readonly string[], trailer = ""): Reading {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 4 0 R >> >> ${page} >>`,
    HELVETICA,
    ...more,
  ];
  return readAlone(pdfReader, buildPdf({ objects, trailer }));
}

describe("forms", () => {
  test.each([
    ["a value", "<< /T (cpr) /V (291182-9996) >>", "291182-9996"],
    ["a value in Unicode", "<< /V <feff00c600670074> >>", "Ægt"],
    ["a value with formats", "<< /RV (<p>291182-9996</p>) >>", "291182-9996"],
    ["a long value", "<< /V 6 0 R >>", "lang tekst"],
    ["the choices of a list", "<< /Opt [(gift) [(2) (skilt)]] /V (gift) >>", "skilt"],
    ["a field below another", "<< /Kids [7 0 R] >>", "barnets felt"],
  ])("%s", (_, field, expected) => {
    const { text } = withParts("/AcroForm << /Fields [5 0 R] >>", "", [
      field,
      streamOf("lang tekst"),
      "<< /V (barnets felt) >>",
    ]);
    expect(text).toContain(expected);
  });

  test("the data of an XFA form", () => {
    const data = streamOf("<xfa:data><navn>&#197;ge &amp; Ole</navn><nr>291182-9996</nr></xfa:data>");
    const { text } = withParts("/AcroForm << /XFA [(config) 6 0 R (datasets) 5 0 R] >>", "", [
      data,
      streamOf("<a>maskineri</a>"),
    ]);
    expect(text).toContain("Åge & Ole\n291182-9996");
    expect(text).not.toContain("maskineri");
  });
});

describe("annotations", () => {
  const drawn = streamOf("BT /F1 9 Tf (291182-9996) Tj ET", "/Subtype /Form /Resources << /Font << /F1 4 0 R >> >>");

  test.each([
    ["a note", "<< /Subtype /Text /Contents (ring til 291182-9996) >>", "ring til 291182-9996"],
    ["what a field looks like", "<< /Subtype /Widget /Rect [1 1 9 9] /AP << /N 6 0 R >> >>", "291182-9996"],
    ["the state that is switched on", "<< /Subtype /Widget /AS /On /AP << /N << /On 6 0 R >> >> >>", "291182-9996"],
    [
      "the address of a link",
      "<< /Subtype /Link /A << /S /URI /URI (https://eksempel.dk/?cpr=2911829996) >> >>",
      "cpr=2911829996",
    ],
  ])("%s", (_, annotation, expected) => {
    expect(withParts("", "/Annots [5 0 R]", [annotation, drawn]).text).toContain(expected);
  });
});

describe("files in the file", () => {
  const file = streamOf("indhold", "/Type /EmbeddedFile");

  test.each([
    ["in the tree of names", "/Names << /EmbeddedFiles << /Kids [<< /Names [(x) 5 0 R] >>] >> >>", ""],
    ["pinned to a page", "", "/Annots [<< /Subtype /FileAttachment /FS 5 0 R >>]"],
    [
      "both, and handed on once",
      "/Names << /EmbeddedFiles << /Names [(x) 5 0 R] >> >>",
      "/Annots [<< /Subtype /FileAttachment /FS 5 0 R >>]",
    ],
  ])("%s", (_, catalogue, page) => {
    const { nested } = withParts(catalogue, page, ["<< /F (navn.txt) /UF <feff00e6> /EF << /F 6 0 R >> >>", file]);
    expect(nested.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([["æ", "indhold"]]);
  });
});

describe("what a file says of itself", () => {
  test("the author's own entries, and not those of programs", () => {
    const { text } = withParts(
      "",
      "",
      ["<< /Title (Om \\306gteskab) /Producer (Skriver 1.0) /Sagsnummer (291182-9996) >>"],
      "/Info 5 0 R",
    );
    expect(text).toContain("Om Ægteskab");
    expect(text).toContain("291182-9996");
    expect(text).not.toContain("Skriver");
  });

  test("XMP", () => {
    const xml =
      '<x><dc:title><rdf:Alt><rdf:li>Sag 291182-9996</rdf:li></rdf:Alt></dc:title><d pdf:Keywords="skilsmisse"/></x>';
    const { text } = withParts("/Metadata 5 0 R", "", [streamOf(xml)]);
    expect(text).toContain("Sag 291182-9996");
    expect(text).toContain("skilsmisse");
  });
});
