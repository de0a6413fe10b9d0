import { describe, expect, test } from "@jest/globals";
import { strToU8 } from "fflate";
import { extractFile } from "#extract/extract-file.ts";
import { classicLimits } from "#extract/limits.ts";

const SAID = "Rødgrød på Ærø: blåbær";
const DOS: Readonly<Record<string, number>> = { ø: 0x9b, å: 0x86, æ: 0x91, Æ: 0x92, Ø: 0x9d, Å: 0x8f };

const latin = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, "utf16le"));
const swapped = (bytes: Uint8Array) => Uint8Array.from(Buffer.from(bytes).swap16());
const dos = (text: string) => Uint8Array.from(text, (letter) => DOS[letter] ?? letter.charCodeAt(0));
const marked = (mark: readonly number[], bytes: Uint8Array) => Uint8Array.from([...mark, ...bytes]);
const mail = (charset: string, encoding: string, body: string) =>
  strToU8(
    `From: a@example.org\nContent-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${encoding}\n\n${body}`,
  );

describe("Danish letters arrive, however they were written", () => {
  test.each<[string, string, Uint8Array]>([
    ["utf-8", "a.txt", strToU8(SAID)],
    ["utf-8 with a mark", "a.txt", marked([0xef, 0xbb, 0xbf], strToU8(SAID))],
    ["utf-16 with a mark, low byte first", "a.txt", marked([0xff, 0xfe], utf16(SAID))],
    ["utf-16 with a mark, high byte first", "a.txt", marked([0xfe, 0xff], swapped(utf16(SAID)))],
    ["utf-16 without a mark, low byte first", "a.csv", utf16(SAID)],
    ["utf-16 without a mark, high byte first", "a.csv", swapped(utf16(SAID))],
    ["windows-1252", "a.txt", latin(SAID)],
    ["code page 850", "a.txt", dos(SAID)],
    ["xml in utf-8", "a.xml", strToU8(`<?xml version="1.0" encoding="utf-8"?><x>${SAID}</x>`)],
    ["xml in ISO 8859-1", "a.xml", latin(`<?xml version="1.0" encoding="ISO-8859-1"?><x>${SAID}</x>`)],
    ["xml in utf-16", "a.xml", marked([0xff, 0xfe], utf16(`<?xml version="1.0" encoding="utf-16"?><x>${SAID}</x>`))],
    ["xml that says utf-8 and is not", "a.xml", latin(`<?xml version="1.0" encoding="utf-8"?><x>${SAID}</x>`)],
    [
      "xml that says ISO 8859-1 and is utf-8",
      "a.xml",
      strToU8(`<?xml version="1.0" encoding="ISO-8859-1"?><x>${SAID}</x>`),
    ],
    ["html in windows-1252", "a.html", latin(`<html><meta charset="windows-1252"><p>${SAID}</p>`)],
    ["html that says utf-8 and is not", "a.html", latin(`<html><meta charset="utf-8"><p>${SAID}</p>`)],
    [
      "html with entities",
      "a.html",
      strToU8("<html><p>R&oslash;dgr&#248;d p&aring; &AElig;r&#xF8;: bl&aring;b&aelig;r</p>"),
    ],
    ["json", "a.json", strToU8(JSON.stringify({ text: SAID }))],
    [
      "json with escapes",
      "a.json",
      strToU8('{"text":"R\\u00f8dgr\\u00f8d p\\u00e5 \\u00c6r\\u00f8: bl\\u00e5b\\u00e6r"}'),
    ],
    [
      "a mail in quoted-printable",
      "a.eml",
      mail("iso-8859-1", "quoted-printable", "R=F8dgr=F8d p=E5 =C6r=F8: bl=E5b=\n=E6r"),
    ],
    ["a mail in base64", "a.eml", mail("utf-8", "base64", Buffer.from(SAID).toString("base64"))],
    [
      "a mail in base64 and windows-1252",
      "a.eml",
      mail("windows-1252", "base64", Buffer.from(SAID, "latin1").toString("base64")),
    ],
  ])("%s", (_, name, bytes) => {
    const pieces = extractFile({ path: [name], bytes }, { limits: classicLimits, now: () => 0 });
    expect(pieces.map((piece) => ("value" in piece ? piece.value : piece.because)).join("\n")).toContain(SAID);
  });
});
