import { buildCompound, type Tree } from "../build-compound.ts";
import { bytesOf, double, long, wide, word } from "../little-bytes.ts";
import { base64, latin1, NUMBER, placesOf, SENTENCE, utf8, type Place } from "./place.ts";
import { signed } from "./mail-places.ts";

const [FIRST, LAST] = NUMBER.split("-") as [string, string];

const rtf = (content: string, head = ""): Uint8Array =>
  latin1(`{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}${head}Referat\\par ${content}\\par}`);
const shape = (name: string): string =>
  `{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 136}}{\\sp{\\sn ${name}}{\\sv ${SENTENCE}}}}}`;
const field = (data: string): string =>
  `{\\field{\\*\\fldinst {FORMTEXT {\\*\\formfield{\\fftype0${data}}}}}{\\fldrslt x}}`;

/** A text file as Word embeds it: a packaged object with a label, two paths and the file's bytes ([MS-OLEDS] 2.2.5). */
const native = bytesOf(
  word(2),
  "a.txt",
  0,
  "C:\\a.txt",
  0,
  word(0),
  word(3),
  long(6),
  "C:\\tmp",
  long(SENTENCE.length),
  SENTENCE,
);
const packageObject = bytesOf(
  long(0x501),
  long(2),
  long(8),
  "Package",
  0,
  long(0),
  long(0),
  long(native.length),
  native,
);

const rtfPlaces: readonly Place[] = placesOf("rtf", "brev.rtf", {
  paragraph: () => rtf(SENTENCE),
  "number over two runs": () => rtf(`{\\b CPR ${FIRST.slice(0, 4)}}{\\i ${FIRST.slice(4)}-${LAST}}`),
  "number around a bookmark": () =>
    rtf(`CPR ${FIRST.slice(0, 4)}{\\*\\bkmkstart a}{\\*\\bkmkend a}${FIRST.slice(4)}-${LAST}`),
  "no-break hyphen": () => rtf(`CPR ${FIRST}\\_${LAST}`),
  "codes for letters": () => rtf("CPR \\'30\\'310190-9989"),
  Unicode: () => rtf("CPR \\u48?\\u49?0190-9989"),
  "table cell": () => rtf(`\\trowd\\cellx1000 a\\cell ${SENTENCE}\\cell\\row`),
  "hidden text": () => rtf(`{\\v ${SENTENCE}}`),
  "deleted text": () => rtf(`{\\deleted ${SENTENCE}}`),
  "tracked correction, the new number": () => rtf(`CPR ${FIRST}-99{\\deleted 77}{\\revised 89}`),
  "tracked correction, the old number": () => rtf(`CPR ${FIRST}-99{\\deleted 89}{\\revised 77}`),
  header: () => rtf(`{\\header ${SENTENCE}\\par}`),
  footer: () => rtf(`{\\footer ${SENTENCE}\\par}`),
  "header of the first page": () => rtf(`{\\headerf ${SENTENCE}\\par}`),
  footnote: () => rtf(`a{\\footnote ${SENTENCE}}`),
  comment: () => rtf(`a{\\*\\annotation ${SENTENCE}}`),
  "comment's author": () => rtf(`a{\\*\\atnauthor ${SENTENCE}}`),
  "field's code": () => rtf(`{\\field{\\*\\fldinst HYPERLINK "https://x.example/${NUMBER}"}{\\fldrslt her}}`),
  "field's result": () => rtf(`{\\field{\\*\\fldinst QUOTE}{\\fldrslt ${SENTENCE}}}`),
  "form field's default": () => rtf(field(`{\\*\\ffdeftext ${SENTENCE}}`)),
  "form field's help": () => rtf(field(`{\\*\\ffhelptext ${SENTENCE}}`)),
  "form field's status": () => rtf(field(`{\\*\\ffstattext ${SENTENCE}}`)),
  "form list's choice": () => rtf(field(`{\\*\\ffl ${SENTENCE}}`)),
  "document variable": () => rtf("", `{\\*\\docvar {a}{${SENTENCE}}}`),
  "text box": () => rtf(`{\\shp{\\*\\shpinst{\\shptxt ${SENTENCE}\\par}}}`),
  WordArt: () => rtf(shape("gtextUNICODE")),
  watermark: () => rtf(`{\\header ${shape("gtextUNICODE")}\\par}`),
  "picture's description": () =>
    rtf(`{\\pict{\\*\\picprop{\\sp{\\sn wzDescription}{\\sv ${SENTENCE}}}}\\pngblip 8950}`),
  "shape's description": () => rtf(shape("wzDescription")),
  "shape's name": () => rtf(shape("wzName")),
  "shape's tooltip": () => rtf(shape("wzTooltip")),
  title: () => rtf("", `{\\info{\\title ${SENTENCE}}}`),
  subject: () => rtf("", `{\\info{\\subject ${SENTENCE}}}`),
  author: () => rtf("", `{\\info{\\author ${SENTENCE}}}`),
  company: () => rtf("", `{\\info{\\*\\company ${SENTENCE}}}`),
  keywords: () => rtf("", `{\\info{\\keywords ${SENTENCE}}}`),
  comments: () => rtf("", `{\\info{\\doccomm ${SENTENCE}}}`),
  "own property": () => rtf("", `{\\*\\userprops{\\propname Sag}\\proptype30{\\staticval ${SENTENCE}}}`),
  "own property's name": () => rtf("", `{\\*\\userprops{\\propname ${SENTENCE}}\\proptype3{\\staticval 1}}`),
  "group that programs may leave out": () => rtf(`{\\*\\ukendt ${SENTENCE}}`),
  "index entry": () => rtf(`{\\xe ${SENTENCE}}`),
  "embedded file": () =>
    rtf(`{\\object\\objemb{\\*\\objdata ${Buffer.from(packageObject).toString("hex")}}{\\result x}}`),
});

const text = (id: string, value: string): Tree => ({ [`__substg1.0_${id}001F`]: wide(value) });
const message = (...parts: readonly Tree[]): Tree =>
  Object.assign({ "__properties_version1.0": new Uint8Array(32) }, text("0037", "Hej"), ...parts) as Tree;
const attachment = (...parts: readonly Tree[]): Tree => ({
  "__attach_version1.0_#00000000": Object.assign({ "__properties_version1.0": new Uint8Array(8) }, ...parts) as Tree,
});
const file = (bytes: Uint8Array): Tree => ({ "__substg1.0_37010102": bytes });
const recipient = (...parts: readonly Tree[]): Tree => ({
  "__recip_version1.0_#00000000": Object.assign({ "__properties_version1.0": new Uint8Array(8) }, ...parts) as Tree,
});
const method = (value: number): Uint8Array =>
  bytesOf(new Uint8Array(8), long(0x37050003), long(6), long(value), long(0));
const packed = (content: string): Uint8Array =>
  bytesOf(long(content.length + 12), long(content.length), long(0x414c454d), long(0), content);
const msg = (...parts: readonly Tree[]): Uint8Array => buildCompound(message(...parts));

const msgPlaces: readonly Place[] = placesOf("msg", "mail.msg", {
  subject: () => buildCompound(message(text("0037", SENTENCE))),
  text: () => msg(text("1000", SENTENCE)),
  "text in a code page": () => msg({ "__substg1.0_1000001E": latin1(SENTENCE) }),
  HTML: () => msg({ "__substg1.0_10130102": utf8(`<p>${SENTENCE}</p>`) }),
  "link in the HTML": () => msg({ "__substg1.0_10130102": utf8(`<a href="https://x.example/${NUMBER}">her</a>`) }),
  RTF: () => msg({ "__substg1.0_10090102": packed(`{\\rtf1 ${SENTENCE}}`) }),
  "text that differs from the HTML": () => msg(text("1000", SENTENCE), { "__substg1.0_10130102": utf8("<p>Hej</p>") }),
  sender: () => msg(text("0C1A", SENTENCE)),
  "shown receivers": () => msg(text("0E04", SENTENCE)),
  "receiver's name": () => msg(recipient(text("3001", SENTENCE))),
  category: () => msg({ "__substg1.0_8001101F": long(2), "__substg1.0_8001101F-00000000": wide(`CPR ${NUMBER}`) }),
  "named property": () => msg(text("8005", SENTENCE)),
  keyword: () => msg(text("8010", NUMBER)),
  "appointment's place": () => msg(text("8208", SENTENCE)),
  "contact's company": () => msg(text("3A16", SENTENCE)),
  "contact's note": () => msg(text("3004", SENTENCE)),
  "contact's telephone": () => msg(text("3A08", NUMBER)),
  "conversation's topic": () => msg(text("0070", SENTENCE)),
  "attached file": () => msg(attachment(text("3707", "a.txt"), file(utf8(SENTENCE)))),
  "attached file's name": () => msg(attachment(text("3707", `CPR ${NUMBER}.txt`), file(utf8("x")))),
  "attached file's short name": () =>
    msg(attachment(text("3707", "a.txt"), text("3704", `${FIRST}~1.TXT`), text("3001", SENTENCE), file(utf8("x")))),
  "file that is only named": () =>
    msg(attachment({ "__properties_version1.0": method(4) }, text("370D", `\\\\server\\sager\\${NUMBER}.docx`))),
  "attached mail": () => msg(attachment({ "__substg1.0_3701000D": message(text("1000", SENTENCE)) })),
  "attached mail's subject": () => msg(attachment({ "__substg1.0_3701000D": message(text("0037", SENTENCE)) })),
  "attached mail's name": () => msg(attachment(text("3001", SENTENCE), { "__substg1.0_3701000D": message() })),
  "attached mail's file": () =>
    msg(attachment({ "__substg1.0_3701000D": message(attachment(text("3707", "a.txt"), file(utf8(SENTENCE)))) })),
  "signed mail": () =>
    msg(
      text("001A", "IPM.Note.SMIME"),
      attachment(text("3707", "smime.p7m"), file(signed(utf8(`Content-Type: text/plain\r\n\r\n${SENTENCE}\r\n`)))),
    ),
  "mail signed beside its text": () =>
    msg(
      text("001A", "IPM.Note.SMIME.MultipartSigned"),
      attachment(
        text("3707", "smime.p7m"),
        file(
          latin1(
            `Content-Type: multipart/signed; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/plain\r\n\r\n${SENTENCE}\r\n--b1--\r\n`,
          ),
        ),
      ),
    ),
  "title of the file": () => buildCompound(message(summary(SENTENCE))),
});

/** A property set with a title ([MS-OLEPS] 2.20). */
function summary(title: string): Tree {
  const value = bytesOf(long(0x1e), long(title.length + 1), title, 0);
  const set = bytesOf(long(16 + value.length), long(1), long(2), long(16), value);
  return {
    "\u0005SummaryInformation": bytesOf(
      word(0xfffe),
      word(0),
      long(0),
      new Uint8Array(16),
      long(1),
      new Uint8Array(16),
      long(48),
      set,
    ),
  };
}

const record = (id: number, body: Uint8Array): Uint8Array => bytesOf(word(id), word(body.length), body);
const bof = record(0x809, bytesOf(word(0x600), word(5), long(0), long(0), long(0)));
const eof = record(0x0a, new Uint8Array(0));
const cell = (style = 0): Uint8Array => bytesOf(word(0), word(0), word(style));
const narrow = (value: string): Uint8Array => bytesOf(word(value.length), 0, value);
const book = (...records: readonly Uint8Array[]): Uint8Array =>
  buildCompound({ Workbook: bytesOf(bof, ...records, eof) });
const other = (id: number, value: string): Uint8Array =>
  book(record(id, bytesOf(new Uint8Array(12), narrow(value), new Uint8Array(6))));
const otherWide = (id: number, value: string): Uint8Array =>
  book(record(id, bytesOf(new Uint8Array(12), word(value.length), 1, wide(value), new Uint8Array(6))));

const xlsPlaces: readonly Place[] = placesOf("xls", "liste.xls", {
  "shared text": () =>
    book(record(0xfc, bytesOf(long(1), long(1), narrow(SENTENCE))), record(0xfd, bytesOf(cell(), long(0)))),
  "shared text over two records": () =>
    book(
      record(0xfc, bytesOf(long(1), long(1), word(SENTENCE.length), 0, SENTENCE.slice(0, 20))),
      record(0x3c, bytesOf(0, SENTENCE.slice(20))),
      record(0xfd, bytesOf(cell(), long(0))),
    ),
  "shared text that no cell shows": () => book(record(0xfc, bytesOf(long(1), long(1), narrow(SENTENCE)))),
  label: () => book(record(0x204, bytesOf(cell(), narrow(SENTENCE)))),
  "number shown with zeros": () =>
    book(
      record(0x41e, bytesOf(word(164), narrow("000000\\-0000"))),
      record(0xe0, bytesOf(word(0), word(164), new Uint8Array(16))),
      record(0x203, bytesOf(cell(), double(Number(NUMBER.replace("-", ""))))),
    ),
  "whole number in four bytes": () =>
    book(record(0x27e, bytesOf(cell(), long((Number(NUMBER.replace("-", "")) << 2) | 2)))),
  "result of a formula": () =>
    book(
      record(0x06, bytesOf(cell(), 0, 0, 0, 0, 0, 0, 0xff, 0xff, new Uint8Array(8))),
      record(0x207, narrow(SENTENCE)),
    ),
  "literal in a formula": () =>
    book(
      record(
        0x06,
        bytesOf(cell(), double(1), new Uint8Array(6), word(NUMBER.length + 3), 0x17, NUMBER.length, 0, NUMBER),
      ),
    ),
  "sheet's name": () => book(record(0x85, bytesOf(long(0), word(0), NUMBER.length, 0, NUMBER))),
  header: () => book(record(0x14, narrow(`&L${SENTENCE}`))),
  footer: () => book(record(0x15, narrow(`&C${SENTENCE}`))),
  "text box": () =>
    book(
      record(0x1b6, bytesOf(new Uint8Array(10), word(SENTENCE.length), new Uint8Array(6))),
      record(0x3c, bytesOf(0, SENTENCE)),
    ),
  "defined name": () =>
    book(record(0x18, bytesOf(word(0), 0, NUMBER.length, word(0), word(0), word(0), new Uint8Array(4), 0, NUMBER))),
  "comment's author": () => other(0x1c, SENTENCE),
  "validation's prompt": () => other(0x1be, SENTENCE),
  "validation's prompt in two bytes a letter": () => otherWide(0x1be, SENTENCE),
  "link's address": () => otherWide(0x1b8, `https://x.example/${NUMBER}`),
  "scenario's name": () => other(0xaf, SENTENCE),
  "other workbook's cells": () => other(0x5a, SENTENCE),
  "pivot's cache": () => other(0xcd, SENTENCE),
  "title of the file": () => buildCompound({ Workbook: bytesOf(bof, eof), ...summary(SENTENCE) }),
  "embedded file": () =>
    buildCompound({ Workbook: bytesOf(bof, eof), MBD0001: { Package: latin1(`{\\rtf1 ${SENTENCE}}`) } }),
});

const atom = (type: number, body: Uint8Array): Uint8Array => bytesOf(word(0), word(type), long(body.length), body);
const container = (type: number, ...atoms: readonly Uint8Array[]): Uint8Array => {
  const body = bytesOf(...atoms);
  return bytesOf(word(0xf), word(type), long(body.length), body);
};
const slideshow = (...atoms: readonly Uint8Array[]): Uint8Array =>
  buildCompound({
    "Current User": new Uint8Array(40),
    "PowerPoint Document": container(1_000, atom(0xfa0, wide("Velkommen")), ...atoms),
  });

const pptPlaces: readonly Place[] = placesOf("ppt", "oplaeg.ppt", {
  "text in two bytes a letter": () => slideshow(atom(0xfa0, wide(SENTENCE))),
  "text in one byte a letter": () => slideshow(atom(0xfa8, latin1(SENTENCE))),
  string: () => slideshow(atom(0xfba, wide(SENTENCE))),
  "header of a slide": () => slideshow(container(0xfd9, atom(0xfba, wide(SENTENCE)))),
  comment: () => slideshow(container(0x2ee0, atom(0xfba, wide(SENTENCE)))),
  "picture's description": () =>
    slideshow(container(0xf004, atom(0xf00b, bytesOf(word(0x381), long(60), wide(SENTENCE), word(0))))),
  "link's address": () => slideshow(container(0xfd7, atom(0xfba, wide(`https://x.example/${NUMBER}`)))),
  "unknown record": () => slideshow(atom(0x1388, wide(SENTENCE))),
  "title of the file": () =>
    buildCompound({
      "Current User": new Uint8Array(40),
      "PowerPoint Document": container(1_000, atom(0xfa0, wide("a"))),
      ...summary(SENTENCE),
    }),
});

/** A letter of Word 97 in one piece of text. */
function word97(content: string, table: Uint8Array = new Uint8Array(0)): Uint8Array {
  const stream = new Uint8Array(1024 + content.length);
  const view = new DataView(stream.buffer);
  view.setUint16(0, 0xa5ec, true);
  view.setUint16(2, 0xc1, true);
  view.setUint32(0x4c, content.length, true);
  stream.set(latin1(content), 1024);
  const pieces = bytesOf(2, long(16), long(0), long(content.length), word(0), long((1024 << 1) | 0x40000000), word(0));
  view.setUint32(0x1a2, 0, true);
  view.setUint32(0x1a6, pieces.length, true);
  return buildCompound({ WordDocument: stream, "0Table": bytesOf(pieces, table), ...summary("Referat") });
}

const docPlaces: readonly Place[] = placesOf("doc", "brev.doc", {
  text: () => word97(`Referat\r${SENTENCE}\r`),
  "table cell": () => word97(`a\u0007${SENTENCE}\u0007\u0007`),
  "field's code": () => word97(`\u0013 HYPERLINK "https://x.example/${NUMBER}" \u0014her\u0015\r`),
  "no-break hyphen": () => word97(`CPR ${FIRST}\u001e${LAST}\r`),
  "document variable": () => word97("Referat\r", wide(SENTENCE)),
  "picture's description": () => word97("Referat\r", bytesOf(word(0x381), long(70), wide(SENTENCE), word(0))),
  "form field's default": () => word97("Referat\r", bytesOf(word(SENTENCE.length), wide(SENTENCE), word(0))),
  "bookmark's name": () =>
    word97("Referat\r", bytesOf(word(0xffff), word(1), word(0), word(NUMBER.length), wide(NUMBER))),
  "comment's author": () => word97("Referat\r", bytesOf(word(SENTENCE.length), wide(SENTENCE))),
});

const attribute = (level: number, id: number, type: number, body: Uint8Array): Uint8Array =>
  bytesOf(
    level,
    word(id),
    word(type),
    long(body.length),
    body,
    word(body.reduce((sum, byte) => (sum + byte) & 0xffff, 0)),
  );
const value = (type: number, id: number, body: Uint8Array): Uint8Array =>
  bytesOf(word(type), word(id), long(1), long(body.length), body, new Uint8Array((4 - (body.length % 4)) % 4));
const list = (...values: readonly Uint8Array[]): Uint8Array => bytesOf(long(values.length), ...values);
const winmail = (...attributes: readonly Uint8Array[]): Uint8Array => bytesOf(long(0x223e9f78), word(1), ...attributes);
const properties = (...values: readonly Uint8Array[]): Uint8Array => winmail(attribute(1, 0x9003, 6, list(...values)));

const tnefPlaces: readonly Place[] = placesOf("winmail.dat", "winmail.dat", {
  subject: () => winmail(attribute(1, 0x8004, 1, bytesOf(SENTENCE, 0))),
  text: () => properties(value(0x1f, 0x1000, wide(SENTENCE))),
  "text in a code page": () => properties(value(0x1e, 0x1000, latin1(SENTENCE))),
  "old text": () => winmail(attribute(1, 0x800c, 2, latin1(SENTENCE))),
  HTML: () => properties(value(0x102, 0x1013, latin1(`<b>${SENTENCE}</b>`))),
  RTF: () => properties(value(0x102, 0x1009, packed(`{\\rtf1 ${SENTENCE}}`))),
  "other property": () => properties(value(0x1f, 0x3a16, wide(SENTENCE))),
  "attached file": () =>
    winmail(
      attribute(2, 0x9002, 6, new Uint8Array(14)),
      attribute(2, 0x8010, 1, bytesOf("a.txt", 0)),
      attribute(2, 0x800f, 6, latin1(SENTENCE)),
    ),
  "attached file's name": () =>
    winmail(
      attribute(2, 0x9002, 6, new Uint8Array(14)),
      attribute(2, 0x8010, 1, bytesOf(`${NUMBER}.txt`, 0)),
      attribute(2, 0x800f, 6, latin1("x")),
    ),
});

/** The same in base64 behind a mail's head, for files that come so. */
export const asMail = (name: string, bytes: Uint8Array): Uint8Array =>
  latin1(
    `From: a@a.example\r\nTo: b@b.example\r\nSubject: Hej\r\nMIME-Version: 1.0\r\nContent-Type: application/octet-stream; name="${name}"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${base64(bytes)}\r\n`,
  );
export const asMsg = (name: string, bytes: Uint8Array): Uint8Array => msg(attachment(text("3707", name), file(bytes)));

export const oldPlaces: readonly Place[] = [
  ...rtfPlaces,
  ...msgPlaces,
  ...xlsPlaces,
  ...pptPlaces,
  ...docPlaces,
  ...tnefPlaces,
];
