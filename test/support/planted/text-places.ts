import { gzipSync, zipSync, strToU8, type Zippable } from "fflate";
import { latin1, NUMBER, placesOf, SENTENCE, utf16, utf8, type Place } from "./place.ts";

const page = (content: string): Uint8Array => utf8(`<html><body><p>Hej</p>${content}</body></html>`);
const DANISH = `Rødgrød: ${SENTENCE}`;

const html: readonly Place[] = placesOf("html", "side.html", {
  paragraph: () => page(`<p>${SENTENCE}</p>`),
  title: () => utf8(`<html><head><title>${SENTENCE}</title></head><body>Hej</body></html>`),
  cell: () => page(`<table><tr><td>a</td><td>${SENTENCE}</td></tr></table>`),
  "number over two elements": () => page("<p>CPR <span>0101</span><span>90-9989</span></p>"),
  "hidden element": () => page(`<div style="display:none">${SENTENCE}</div>`),
  "alternative text": () => page(`<img alt="${SENTENCE}">`),
  "title of an element": () => page(`<span title="${SENTENCE}">x</span>`),
  "value of a field": () => page(`<input value="${SENTENCE}">`),
  "value of a hidden field": () => page(`<input type="hidden" name="cpr" value="${NUMBER}">`),
  "value without quotes": () => page(`<input value=${NUMBER}>`),
  placeholder: () => page(`<input placeholder="${SENTENCE}">`),
  "text area": () => page(`<textarea>${SENTENCE}</textarea>`),
  choice: () => page(`<select><option value="1">${SENTENCE}</option></select>`),
  "choice's value": () => page(`<select><option value="${NUMBER}">x</option></select>`),
  "choice's label": () => page(`<select><option label="${SENTENCE}"></option></select>`),
  "link's address": () => page(`<a href="https://x.example/?cpr=${NUMBER}">her</a>`),
  "link's address in percent codes": () => page(`<a href="mailto:a@b.example?subject=CPR%20010190%2D9989">her</a>`),
  "picture's address": () => page(`<img src="${NUMBER}.png">`),
  "form's address": () => page(`<form action="/sag/${NUMBER}"></form>`),
  "label for the blind": () => page(`<button aria-label="${SENTENCE}"></button>`),
  "data attribute": () => page(`<div data-cpr="${NUMBER}"></div>`),
  description: () => utf8(`<html><head><meta name="description" content="${SENTENCE}"></head><body>Hej</body></html>`),
  comment: () => page(`<!-- ${SENTENCE} -->`),
  "conditional comment": () => page(`<!--[if mso]><p>${SENTENCE}</p><![endif]-->`),
  "revealed conditional comment": () => page(`<![if !mso]><p>${SENTENCE}</p><![endif]>`),
  entities: () => page(`<p>CPR &#48;10190&#x2d;9989</p>`),
  noscript: () => page(`<noscript>${SENTENCE}</noscript>`),
  template: () => page(`<template>${SENTENCE}</template>`),
  "drawing's text": () => page("<svg><text><tspan>CPR 0101</tspan><tspan>90-9989</tspan></text></svg>"),
  "fragment without a head": () => utf8(`<p>${SENTENCE}</p>`),
  "windows-1252": () => latin1(`<html><meta charset="windows-1252"><body>${DANISH}</body></html>`),
  "UTF-16": () => utf16(`<html><body>${SENTENCE}</body></html>`),
});

const XML = '<?xml version="1.0"?>';
const xml: readonly Place[] = placesOf("xml", "data.xml", {
  text: () => utf8(`${XML}<a><b>${SENTENCE}</b></a>`),
  attribute: () => utf8(`${XML}<a b="${SENTENCE}"/>`),
  "attribute with a bracket": () => utf8(`${XML}<a b="x > y ${NUMBER}"/>`),
  "attribute in single quotes": () => utf8(`${XML}<a b='${SENTENCE}'/>`),
  CDATA: () => utf8(`${XML}<a><![CDATA[${SENTENCE}]]></a>`),
  "over two inline elements": () => utf8(`${XML}<a><span>CPR 0101</span><span>90-9989</span></a>`),
  "Word 2003": () =>
    utf8(
      `${XML}<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body><w:p><w:r><w:t>CPR 0101</w:t></w:r><w:r><w:t>90-9989</w:t></w:r></w:p></w:body></w:wordDocument>`,
    ),
  "Excel 2003": () =>
    utf8(
      `${XML}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table><Row><Cell><Data ss:Type="String">${SENTENCE}</Data></Cell></Row></Table></Worksheet></Workbook>`,
    ),
  "Excel 2003, a link": () =>
    utf8(
      `${XML}<Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Cell ss:HRef="https://x.example/${NUMBER}"/></Workbook>`,
    ),
  "package in one file": () =>
    utf8(
      `${XML}<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part><pkg:xmlData><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${SENTENCE}</w:t></w:r></w:p></w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`,
    ),
  "document of its own kind": () => utf8(`${XML}<document><text>${SENTENCE}</text></document>`),
  "drawing's text": () =>
    utf8(
      `${XML}<svg xmlns="http://www.w3.org/2000/svg"><text><tspan>CPR 0101</tspan><tspan>90-9989</tspan></text></svg>`,
    ),
  "drawing's title": () => utf8(`${XML}<svg xmlns="http://www.w3.org/2000/svg"><title>${SENTENCE}</title></svg>`),
  "drawing's description": () => utf8(`${XML}<svg xmlns="http://www.w3.org/2000/svg"><desc>${SENTENCE}</desc></svg>`),
  "drawing's link": () => utf8(`${XML}<svg xmlns="x"><a xlink:href="https://x.example/${NUMBER}"/></svg>`),
  "ISO 8859-1": () => latin1(`<?xml version="1.0" encoding="ISO-8859-1"?><a>${DANISH}</a>`),
  "UTF-16": () => utf16(`<?xml version="1.0" encoding="UTF-16"?><a>${SENTENCE}</a>`),
});

const card = (line: string): Uint8Array => utf8(`BEGIN:VCARD\r\nVERSION:3.0\r\nN:Bo\r\n${line}\r\nEND:VCARD\r\n`);
const event = (line: string): Uint8Array =>
  utf8(`BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${line}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`);
const appointments: readonly Place[] = [
  ...placesOf("ics", "moede.ics", {
    summary: () => event(`SUMMARY:${SENTENCE}`),
    description: () => event(`DESCRIPTION:${SENTENCE}`),
    "folded line": () => event("DESCRIPTION:CPR 0101\r\n 90-9989"),
    "folded with a tab": () => event("DESCRIPTION:CPR 010190\r\n\t-9989"),
    "line break within": () => event(`DESCRIPTION:et\\n${SENTENCE}`),
    "attendee's name": () => event(`ATTENDEE;CN="${SENTENCE}":mailto:a@b.example`),
    location: () => event(`LOCATION:${SENTENCE}`),
    comment: () => event(`COMMENT:${SENTENCE}`),
    "HTML description": () => event(`X-ALT-DESC;FMTTYPE=text/html:<p>${SENTENCE}</p>`),
    "attached file": () => event(`ATTACH;ENCODING=BASE64;VALUE=BINARY:${Buffer.from(SENTENCE).toString("base64")}`),
  }),
  ...placesOf("vcf", "kort.vcf", {
    name: () => card(`FN:${SENTENCE}`),
    note: () => card(`NOTE:${SENTENCE}`),
    "quoted-printable note": () => card(`NOTE;ENCODING=QUOTED-PRINTABLE:CPR 0101=39=30-9989`),
    "folded note": () => card("NOTE:CPR 010190-\r\n 9989"),
    "own field": () => card(`X-CPR:${NUMBER}`),
  }),
];

const texts: readonly Place[] = [
  ...placesOf("txt", "note.txt", {
    "UTF-8": () => utf8(DANISH),
    "UTF-8 with a mark": () => utf8(`\ufeff${DANISH}`),
    "windows-1252": () => latin1(DANISH),
    "UTF-16": () => utf16(DANISH),
    "UTF-16 without a mark": () => utf16(DANISH, false),
    "behind 100,000 characters": () => utf8(`${"Intet at se her. ".repeat(6_000)}${SENTENCE}`),
    "with a stray zero": () => utf8(`${"Intet at se her. ".repeat(20)}\0${SENTENCE}`),
  }),
  ...placesOf("csv", "liste.csv", {
    field: () => utf8(`navn;cpr\nBo;${NUMBER}\n`),
    "field in quotes": () => utf8(`"navn","cpr"\n"Bo","${NUMBER}"\n`),
    "field in windows-1252": () => latin1(`navn;cpr\nSøren;${NUMBER}\n`),
    "field in UTF-16": () => utf16(`navn\tcpr\nBo\t${NUMBER}\n`),
  }),
  ...placesOf("json", "data.json", {
    value: () => utf8(JSON.stringify({ cpr: NUMBER })),
    key: () => utf8(JSON.stringify({ [NUMBER]: 1 })),
    "escaped letters": () => utf8('{"a":"CPR \\u0030\\u0031\\u0030190-9989"}'),
    "lines of JSON": () => utf8(`{"a":1}\n{"b":"${SENTENCE}"}\n`),
  }),
  ...["md", "log", "sql", "yaml", "ini", "tex", "py", "ukendt"].flatMap((ending) =>
    placesOf(`.${ending}`, `fil.${ending}`, { text: () => utf8(`${SENTENCE}\n`) }),
  ),
];

const zip = (
  name: string,
  content: Uint8Array,
  options: { readonly level?: 0; readonly comment?: string } = {},
): Uint8Array => zipSync({ [name]: [content, options] } as Zippable);
const archives: readonly Place[] = [
  ...placesOf("zip", "sager.zip", {
    text: () => zip("a.txt", utf8(SENTENCE)),
    "stored text": () => zip("a.txt", utf8(SENTENCE), { level: 0 }),
    "name of a file": () => zip(`CPR ${NUMBER}.txt`, utf8("x")),
    "name of a folder": () => zip(`CPR ${NUMBER}/a.txt`, utf8("x")),
    "comment on a file": () => zip("a.txt", utf8("x"), { comment: SENTENCE }),
    "comment on the archive": () => withComment(zip("a.txt", utf8("x")), SENTENCE),
    "folder named like a presentation's": () => zipSync({ "Kursus ppt/program.txt": utf8(SENTENCE) }),
    "folder named like a workbook's": () => zipSync({ "tal xl/a.txt": utf8(SENTENCE) }),
    "archive in the archive": () => zip("b.zip", zip("a.txt", utf8(SENTENCE))),
    "behind a program": () =>
      Uint8Array.from([...strToU8("PK\u0003\u0004".slice(0, 0)), ...zip("a.txt", utf8(SENTENCE))]),
    "no directory": () => zip("a.txt", utf8(SENTENCE)).slice(0, 30 + 5 + 60),
  }),
  ...placesOf("gzip", "a.txt.gz", {
    text: () => gzipSync(utf8(SENTENCE)),
    name: () => gzipSync(utf8("x"), { filename: `CPR ${NUMBER}.txt` }),
  }),
];

function withComment(archive: Uint8Array, comment: string): Uint8Array {
  const bytes = Uint8Array.from([...archive, ...utf8(comment)]);
  new DataView(bytes.buffer).setUint16(archive.length - 2, comment.length, true);
  return bytes;
}

export const textPlaces: readonly Place[] = [...html, ...xml, ...appointments, ...texts, ...archives];
