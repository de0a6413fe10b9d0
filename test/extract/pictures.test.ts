import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import type { Piece } from "#core/facts/facts.ts";
import type { Attachment } from "#core/mail/message.ts";
import { extractAttachment } from "#extract/extract-attachment.ts";
import { extractFile } from "#extract/extract-file.ts";
import { classicLimits } from "#extract/limits.ts";
import type { Picture } from "#extract/pictures/picture.ts";
import { pictureSize } from "#extract/pictures/picture-size.ts";
import { withPictureTexts } from "#extract/pictures/with-picture-texts.ts";

const now = () => 0;
const png = (length: number) => Uint8Array.from({ length }, (_, at) => [0x89, 0x50, 0x4e, 0x47][at] ?? at % 251);
const scanned = new Uint8Array(readFileSync(join(import.meta.dirname, "../fixtures/pdf/scanned.pdf")));

function picturesIn(name: string, bytes: Uint8Array): readonly Pick<Picture, "origin" | "pages">[] {
  const pictures: Picture[] = [];
  extractFile({ path: [name], bytes }, { limits: classicLimits, now, onPicture: (one) => pictures.push(one) });
  return pictures.map(({ origin, pages }) => (pages === undefined ? { origin } : { origin, pages }));
}

const docx = (media: Uint8Array) =>
  zipSync({ "word/document.xml": strToU8("<w:document><w:t>Ord</w:t></w:document>"), "word/media/image1.png": media });

describe("what only OCR can read is handed out", () => {
  test.each<[string, string, Uint8Array, readonly Pick<Picture, "origin" | "pages">[]]>([
    ["a picture", "foto.png", png(900), [{ origin: ["foto.png"] }]],
    ["a picture in an archive", "a.zip", zipSync({ "foto.png": png(900) }), [{ origin: ["a.zip", "foto.png"] }]],
    ["a scanned page", "scan.pdf", scanned, [{ origin: ["scan.pdf"], pages: [1] }]],
    ["a large picture in a document", "brev.docx", docx(png(30_000)), [{ origin: ["brev.docx", "image1.png"] }]],
    ["but no logo", "brev.docx", docx(png(900)), []],
  ])("%s", (_, name, bytes, pictures) => {
    expect(picturesIn(name, bytes)).toEqual(pictures);
  });

  test("but not the small pictures of a signature", () => {
    const seen: Picture[] = [];
    const logo = { name: "logo.png", size: 900, isInline: true as const, content: png(900) };
    extractAttachment(logo, { limits: classicLimits, now, onPicture: (one) => seen.push(one) });
    expect(seen).toEqual([]);
  });

  const broken = { isInline: true as const, content: { because: "unavailable" as const } };
  const unknown = new Uint8Array(900).fill(7);
  test.each<[string, Attachment, boolean]>([
    ["a logo that Outlook does not hand over", { ...broken, name: "image001.png", size: 9_000 }, false],
    ["a pasted picture without an ending", { ...broken, name: "Picture 1", size: 9_000 }, false],
    ["a logo of a format that nobody knows", { isInline: true, name: "logo.wmf", size: 900, content: unknown }, false],
    ["a logo that is empty", { isInline: true, name: "logo.png", size: 0, content: new Uint8Array(0) }, false],
    ["a large picture in the text", { ...broken, name: "image001.png", size: 90_000 }, true],
    ["a logo that is attached as a file", { name: "logo.png", size: 900, content: broken.content }, true],
    ["a document that stands in the text", { ...broken, name: "brev.docx", size: 900 }, true],
  ])("%s", (_, attachment, isTold) => {
    const pieces = extractAttachment(attachment, { limits: classicLimits, now });
    expect(pieces.some((piece) => "because" in piece)).toBe(isTold);
  });

  test("a picture in a document leaves the document read", () => {
    const pieces = extractFile({ path: ["brev.docx"], bytes: docx(png(30_000)) }, { limits: classicLimits, now });
    expect(pieces).toEqual([{ origin: ["brev.docx"], value: "Ord" }]);
  });
});

describe("what OCR has read", () => {
  const unread: Piece = { origin: ["scan.pdf"], because: "image-only" };
  const name: Piece = { origin: ["scan.pdf"], value: "scan.pdf", inName: true };
  const text: Piece = { origin: ["scan.pdf"], value: "side 1" };

  test.each<[string, readonly Piece[], string, readonly Piece[]]>([
    ["takes the place of image-only", [name, unread], "ord", [name, { origin: ["scan.pdf"], value: "ord" }]],
    [
      "stands behind the text of the other pages",
      [name, text, unread],
      "ord",
      [name, { origin: ["scan.pdf"], value: "side 1\nord" }],
    ],
    ["may be nothing: a photograph of a garden is read", [name, unread], " \n", [name]],
  ])("%s", (_, pieces, read, expected) => {
    expect(withPictureTexts(pieces, [{ origin: ["scan.pdf"], text: read }])).toEqual(expected);
  });

  test("says what of it was not read", () => {
    const read = [{ origin: ["scan.pdf"] as const, text: "ord", because: "too-large" as const }];
    expect(withPictureTexts([unread], read)).toEqual([
      { origin: ["scan.pdf"], value: "ord" },
      { origin: ["scan.pdf"], because: "too-large" },
    ]);
  });

  test("leaves other files as they are", () => {
    expect(withPictureTexts([unread], [{ origin: ["b.png"], text: "ord" }])).toEqual([
      unread,
      { origin: ["b.png"], value: "ord" },
    ]);
  });
});

test.each<[string, readonly number[], object | undefined]>([
  ["png", [0x89, ...new Array<number>(15).fill(0), 0, 0, 1, 2, 0, 0, 3, 4, 0, 0], { width: 258, height: 772 }],
  [
    "gif",
    [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 2, 1, 4, 3, ...new Array<number>(16).fill(0)],
    { width: 258, height: 772 },
  ],
  [
    "jpeg behind another segment",
    [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 3, 4, 1, 2, 3, ...new Array<number>(9).fill(0)],
    { width: 258, height: 772 },
  ],
  ["jpeg of segments that lead nowhere", [0xff, 0xd8, ...new Array<number>(40).fill(0xff)], undefined],
  ["too short", [0x89, 0x50], undefined],
])("the size of a picture by its head: %s", (_, head, size) => {
  expect(pictureSize(Uint8Array.from(head))).toEqual(size);
});
