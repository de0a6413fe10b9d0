import { zipSync } from "fflate";
import { NUMBER, SENTENCE, FILLER, latin1, placesOf, utf16, utf8, type Place } from "./place.ts";
import { pack, relations, root, XML, type Parts, type Relation } from "./opc.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const [FIRST, LAST] = NUMBER.split("-") as [string, string];

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (content: string): string => `<w:p>${content}</w:p>`;

/** A letter with some content in its body, and other parts. */
export function letter(
  body: string,
  parts: Parts = {},
  links: readonly Relation[] = [],
  main = "word/document.xml",
): Uint8Array {
  const document = root("w:document", `<w:body>${paragraph(run(FILLER))}${body}<w:sectPr/></w:body>`);
  return pack(main, `${TYPE}.document.main+xml`, { [main]: document, ...parts }, links);
}

const part = (kind: string, name: string, content: string): Uint8Array =>
  letter("", { [`word/${name}`]: content }, [{ kind, target: `word/${name}` }]);
const drawing = (properties: string, graphic = ""): string =>
  paragraph(
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" ${properties}/><a:graphic><a:graphicData>${graphic}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  );
const control = (properties: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${paragraph(run("Vælg"))}</w:sdtContent></w:sdt>`;
const field = (data: string): string =>
  paragraph(`<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r>`);
const picture = (shape: string): string => paragraph(`<w:r><w:pict>${shape}</w:pict></w:r>`);
const chart = (content: string): string => root("c:chartSpace", `<c:chart>${content}</c:chart>`);
const says = (text: string): string => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`;

export const docxPlaces: readonly Place[] = placesOf("docx", "brev.docx", {
  paragraph: () => letter(paragraph(run(SENTENCE))),
  "number over two runs": () => letter(paragraph(run(`CPR ${FIRST.slice(0, 4)}`) + run(`${FIRST.slice(4)}-${LAST}`))),
  "number over five runs": () => letter(paragraph(["CPR 01", "01", "90", "-99", "89"].map(run).join(""))),
  "no-break hyphen": () => letter(paragraph(`<w:r><w:t>${FIRST}</w:t><w:noBreakHyphen/><w:t>${LAST}</w:t></w:r>`)),
  "table cell": () =>
    letter(
      `<w:tbl><w:tr><w:tc>${paragraph(run("Navn"))}</w:tc><w:tc>${paragraph(run(SENTENCE))}</w:tc></w:tr></w:tbl>`,
    ),
  "nested table": () =>
    letter(
      `<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>${paragraph(run(SENTENCE))}</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>`,
    ),
  "hidden text": () => letter(paragraph(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>${SENTENCE}</w:t></w:r>`)),
  "tracked insertion": () => letter(paragraph(`<w:ins w:id="1" w:author="A">${run(SENTENCE)}</w:ins>`)),
  "tracked deletion": () =>
    letter(paragraph(`<w:del w:id="1" w:author="A"><w:r><w:delText>${SENTENCE}</w:delText></w:r></w:del>`)),
  "tracked correction, the new number": () =>
    letter(
      paragraph(
        `${run(`CPR ${FIRST}-99`)}<w:del w:id="1"><w:r><w:delText>77</w:delText></w:r></w:del><w:ins w:id="2">${run("89")}</w:ins>`,
      ),
    ),
  "tracked correction, the old number": () =>
    letter(
      paragraph(
        `${run(`CPR ${FIRST}-99`)}<w:del w:id="1"><w:r><w:delText>89</w:delText></w:r></w:del><w:ins w:id="2">${run("77")}</w:ins>`,
      ),
    ),
  "moved text": () => letter(paragraph(`<w:moveFrom w:id="1">${run(SENTENCE)}</w:moveFrom>`)),
  "author of a change": () => letter(paragraph(`<w:ins w:id="1" w:author="${SENTENCE}">${run("nyt")}</w:ins>`)),
  "link's text": () =>
    letter(paragraph(`<w:hyperlink r:id="rId1">${run(SENTENCE)}</w:hyperlink>`), {}, [
      { kind: "hyperlink", target: "https://x.example", isOutside: true },
    ]),
  "link's target": () =>
    letter(paragraph(`<w:hyperlink r:id="rId1">${run("her")}</w:hyperlink>`), {}, [
      { kind: "hyperlink", target: `https://x.example/?cpr=${NUMBER}`, isOutside: true },
    ]),
  "link's target, percent codes": () =>
    letter(paragraph(`<w:hyperlink r:id="rId1">${run("her")}</w:hyperlink>`), {}, [
      { kind: "hyperlink", target: `mailto:a@x.example?subject=CPR%20${NUMBER}`, isOutside: true },
    ]),
  "link's tooltip": () =>
    letter(paragraph(`<w:hyperlink w:anchor="b" w:tooltip="${SENTENCE}">${run("her")}</w:hyperlink>`)),
  "linked picture's address": () =>
    letter(drawing('name="Billede 1"', '<a:blip r:link="rId1"/>'), {}, [
      { kind: "image", target: `file:///C:/sager/${NUMBER}.png`, isOutside: true },
    ]),
  "field code": () => letter(paragraph(`<w:r><w:instrText>QUOTE "${SENTENCE}"</w:instrText></w:r>`)),
  "simple field": () => letter(paragraph(`<w:fldSimple w:instr='AUTOTEXT "${SENTENCE}"'>${run("x")}</w:fldSimple>`)),
  "deleted field code": () =>
    letter(paragraph(`<w:del w:id="1"><w:r><w:delInstrText>QUOTE "${SENTENCE}"</w:delInstrText></w:r></w:del>`)),
  "form field's default": () => letter(field(`<w:textInput><w:default w:val="${SENTENCE}"/></w:textInput>`)),
  "form field's help": () => letter(field(`<w:helpText w:val="${SENTENCE}"/>`)),
  "form field's status": () => letter(field(`<w:statusText w:val="${SENTENCE}"/>`)),
  "form list's choice": () => letter(field(`<w:ddList><w:listEntry w:val="${SENTENCE}"/></w:ddList>`)),
  "control's title": () => letter(control(`<w:alias w:val="${SENTENCE}"/>`)),
  "control's tag": () => letter(control(`<w:tag w:val="${SENTENCE}"/>`)),
  "drop-down choice": () =>
    letter(control(`<w:dropDownList><w:listItem w:displayText="${SENTENCE}" w:value="1"/></w:dropDownList>`)),
  "combo box value": () =>
    letter(control(`<w:comboBox><w:listItem w:displayText="x" w:value="${SENTENCE}"/></w:comboBox>`)),
  "bookmark's name": () =>
    letter(paragraph(`<w:bookmarkStart w:id="0" w:name="Sag ${NUMBER}"/><w:bookmarkEnd w:id="0"/>`)),
  "custom XML attribute": () =>
    letter(
      `<w:customXml w:element="x"><w:customXmlPr><w:attr w:name="n" w:val="${SENTENCE}"/></w:customXmlPr>${paragraph("")}</w:customXml>`,
    ),
  "picture's description": () => letter(drawing(`name="Billede 1" descr="${SENTENCE}"`)),
  "picture's title": () => letter(drawing(`name="Billede 1" title="${SENTENCE}"`)),
  "picture's name": () => letter(drawing(`name="${SENTENCE}"`)),
  "picture's file name": () =>
    letter(
      drawing(
        'name="Billede 1"',
        `<pic:pic xmlns:pic="x"><pic:nvPicPr><pic:cNvPr id="0" name="${NUMBER} scan.png"/></pic:nvPicPr></pic:pic>`,
      ),
    ),
  "text box": () =>
    letter(
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${paragraph(run(SENTENCE))}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>`,
      ),
    ),
  "fallback alone": () =>
    letter(
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(run(SENTENCE))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
    ),
  "fallback that says more": () =>
    letter(
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${run("kort")}</mc:Choice><mc:Fallback>${run(SENTENCE)}</mc:Fallback></mc:AlternateContent></w:r>`,
      ),
    ),
  "VML text box": () =>
    letter(
      picture(`<v:shape><v:textbox><w:txbxContent>${paragraph(run(SENTENCE))}</w:txbxContent></v:textbox></v:shape>`),
    ),
  "VML alternative text": () => letter(picture(`<v:shape alt="${SENTENCE}"/>`)),
  "VML title": () => letter(picture(`<v:shape title="${SENTENCE}"/>`)),
  "VML picture's title": () => letter(picture(`<v:shape><v:imagedata o:title="${SENTENCE}"/></v:shape>`)),
  "VML link": () => letter(picture(`<v:shape href="https://x.example/${NUMBER}"/>`)),
  watermark: () => letter(picture(`<v:shape type="#_x0000_t136"><v:textpath string="${SENTENCE}"/></v:shape>`)),
  symbol: () =>
    letter(
      paragraph(
        `${run("CPR ")}<w:r>${[...NUMBER].map((sign) => `<w:sym w:font="Symbol" w:char="F0${sign.charCodeAt(0).toString(16)}"/>`).join("")}</w:r>`,
      ),
    ),
  ruby: () =>
    letter(paragraph(`<w:r><w:ruby><w:rt>${run(SENTENCE)}</w:rt><w:rubyBase>${run("x")}</w:rubyBase></w:ruby></w:r>`)),
  equation: () => letter(paragraph(`<m:oMath xmlns:m="x"><m:r><m:t>${SENTENCE}</m:t></m:r></m:oMath>`)),
  header: () => part("header", "header1.xml", root("w:hdr", paragraph(run(SENTENCE)))),
  footer: () => part("footer", "footer1.xml", root("w:ftr", paragraph(run(SENTENCE)))),
  footnote: () =>
    part("footnotes", "footnotes.xml", root("w:footnotes", `<w:footnote>${paragraph(run(SENTENCE))}</w:footnote>`)),
  endnote: () =>
    part("endnotes", "endnotes.xml", root("w:endnotes", `<w:endnote>${paragraph(run(SENTENCE))}</w:endnote>`)),
  comment: () =>
    part("comments", "comments.xml", root("w:comments", `<w:comment w:id="0">${paragraph(run(SENTENCE))}</w:comment>`)),
  "comment's author": () =>
    part(
      "comments",
      "comments.xml",
      root("w:comments", `<w:comment w:id="0" w:author="${SENTENCE}">${paragraph(run("x"))}</w:comment>`),
    ),
  "people's names": () =>
    part(
      "people",
      "people.xml",
      root(
        "w15:people",
        `<w15:person w15:author="${SENTENCE}"/>`,
        'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
      ),
    ),
  glossary: () =>
    part(
      "glossaryDocument",
      "glossary/document.xml",
      root(
        "w:glossaryDocument",
        `<w:docParts><w:docPart><w:docPartBody>${paragraph(run(SENTENCE))}</w:docPartBody></w:docPart></w:docParts>`,
      ),
    ),
  "document variable": () =>
    part(
      "settings",
      "settings.xml",
      root("w:settings", `<w:docVars><w:docVar w:name="a" w:val="${SENTENCE}"/></w:docVars>`),
    ),
  "mail merge query": () =>
    part(
      "settings",
      "settings.xml",
      root("w:settings", `<w:mailMerge><w:query w:val="SELECT * WHERE cpr='${NUMBER}'"/></w:mailMerge>`),
    ),
  "list numbering": () =>
    part(
      "numbering",
      "numbering.xml",
      root("w:numbering", `<w:abstractNum><w:lvl><w:lvlText w:val="${SENTENCE} %1"/></w:lvl></w:abstractNum>`),
    ),
  "chart's title": () =>
    part("chart", "charts/chart1.xml", chart(`<c:title><c:tx><c:rich>${says(SENTENCE)}</c:rich></c:tx></c:title>`)),
  "chart's label": () =>
    part(
      "chart",
      "charts/chart1.xml",
      chart(`<c:cat><c:strRef><c:strCache><c:pt><c:v>${SENTENCE}</c:v></c:pt></c:strCache></c:strRef></c:cat>`),
    ),
  "new chart": () =>
    part(
      "chartEx",
      "charts/chartEx1.xml",
      root(
        "cx:chartSpace",
        `<cx:chartData><cx:data><cx:strDim><cx:lvl><cx:pt idx="0">${SENTENCE}</cx:pt></cx:lvl></cx:strDim></cx:data></cx:chartData>`,
      ),
    ),
  "SmartArt's data": () =>
    part(
      "diagramData",
      "diagrams/data1.xml",
      root("dgm:dataModel", `<dgm:ptLst><dgm:pt><dgm:t>${says(SENTENCE)}</dgm:t></dgm:pt></dgm:ptLst>`),
    ),
  "SmartArt's drawing": () =>
    part(
      "diagramDrawing",
      "diagrams/drawing1.xml",
      root("dsp:drawing", `<dsp:spTree><dsp:sp><dsp:txBody>${says(SENTENCE)}</dsp:txBody></dsp:sp></dsp:spTree>`),
    ),
  "customXml text": () =>
    part("customXml", "../customXml/item1.xml".replace("../", ""), `<sag><cpr>${SENTENCE}</cpr></sag>`),
  "customXml attribute": () => part("customXml", "customXml/item1.xml", `<sag cpr="${SENTENCE}"/>`),
  "inserted page": () =>
    letter('<w:altChunk r:id="rId1"/>', { "word/afchunk1.html": utf8(`<html><body>${SENTENCE}</body></html>`) }, [
      { kind: "aFChunk", target: "word/afchunk1.html" },
    ]),
  "inserted text": () =>
    letter('<w:altChunk r:id="rId1"/>', { "word/afchunk1.txt": utf8(SENTENCE) }, [
      { kind: "aFChunk", target: "word/afchunk1.txt" },
    ]),
  "inserted RTF": () =>
    letter('<w:altChunk r:id="rId1"/>', { "word/afchunk1.rtf": latin1(`{\\rtf1 ${SENTENCE}}`) }, [
      { kind: "aFChunk", target: "word/afchunk1.rtf" },
    ]),
  "inserted letter": () =>
    letter('<w:altChunk r:id="rId1"/>', { "word/afchunk1.docx": letter(paragraph(run(SENTENCE))) }, [
      { kind: "aFChunk", target: "word/afchunk1.docx" },
    ]),
  "embedded workbook": () =>
    letter("", { "word/embeddings/sheet1.zip": zipSync({ "a.txt": utf8(SENTENCE) }) }, [
      { kind: "package", target: "word/embeddings/sheet1.zip" },
    ]),
  "embedded text of an unusual name": () =>
    letter("", { "word/embeddings/noter": utf8(SENTENCE) }, [{ kind: "package", target: "word/embeddings/noter" }]),
  title: () =>
    letter("", {
      "docProps/core.xml": `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${SENTENCE}</dc:title></cp:coreProperties>`,
    }),
  subject: () =>
    letter("", {
      "docProps/core.xml": `<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:subject>${SENTENCE}</dc:subject></cp:coreProperties>`,
    }),
  creator: () =>
    letter("", {
      "docProps/core.xml": `<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:creator>${SENTENCE}</dc:creator></cp:coreProperties>`,
    }),
  keywords: () =>
    letter("", {
      "docProps/core.xml": `<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><cp:keywords>${SENTENCE}</cp:keywords></cp:coreProperties>`,
    }),
  description: () =>
    letter("", {
      "docProps/core.xml": `<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:description>${SENTENCE}</dc:description></cp:coreProperties>`,
    }),
  category: () =>
    letter("", {
      "docProps/core.xml": `<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><cp:category>${SENTENCE}</cp:category></cp:coreProperties>`,
    }),
  company: () =>
    letter("", {
      "docProps/app.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>${SENTENCE}</Company></Properties>`,
    }),
  manager: () =>
    letter("", {
      "docProps/app.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Manager>${SENTENCE}</Manager></Properties>`,
    }),
  "links' base": () =>
    letter("", {
      "docProps/app.xml": `<Properties xmlns="x"><HyperlinkBase>https://x.example/${NUMBER}/</HyperlinkBase></Properties>`,
    }),
  "titles of parts": () =>
    letter("", {
      "docProps/app.xml": `<Properties xmlns="x" xmlns:vt="y"><TitlesOfParts><vt:vector><vt:lpstr>${SENTENCE}</vt:lpstr></vt:vector></TitlesOfParts></Properties>`,
    }),
  "own property": () =>
    letter("", {
      "docProps/custom.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="y"><property name="Sag"><vt:lpwstr>${SENTENCE}</vt:lpwstr></property></Properties>`,
    }),
  "own property's name": () =>
    letter("", {
      "docProps/custom.xml": `<Properties xmlns="x" xmlns:vt="y"><property name="${SENTENCE}"><vt:i4>1</vt:i4></property></Properties>`,
    }),
  "main part of another name": () => letter(paragraph(run(SENTENCE)), {}, [], "word/document2.xml"),
  "main part in a folder of its own": () => letter(paragraph(run(SENTENCE)), {}, [], "indhold/brev.xml"),
  "part names in other letter case": () =>
    letter("", { "word/Footnotes.xml": root("w:footnotes", `<w:footnote>${paragraph(run(SENTENCE))}</w:footnote>`) }, [
      { kind: "footnotes", target: "word/footnotes.xml" },
    ]),
  "back slashes in names": () =>
    zipSync({
      "[Content_Types].xml": utf8("<Types/>"),
      "word\\document.xml": utf8(XML + root("w:document", `<w:body>${paragraph(run(SENTENCE))}</w:body>`)),
    }),
  "no list of types": () =>
    zipSync({ "word/document.xml": utf8(root("w:document", `<w:body>${paragraph(run(SENTENCE))}</w:body>`)) }),
  "XML in UTF-16": () =>
    pack("word/document.xml", `${TYPE}.document.main+xml`, {
      "word/document.xml": utf16(
        `<?xml version="1.0" encoding="UTF-16"?>${root("w:document", `<w:body>${paragraph(run(SENTENCE))}</w:body>`)}`,
      ),
    }),
  "other prefixes": () =>
    pack("word/document.xml", `${TYPE}.document.main+xml`, {
      "word/document.xml": `<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>${SENTENCE}</t></r></p></body></document>`,
    }),
  "strict form": () =>
    pack("word/document.xml", `${TYPE}.document.main+xml`, {
      "word/document.xml": `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body>${paragraph(run(SENTENCE))}</w:body></w:document>`,
    }),
  "part that nothing refers to": () => letter("", { "word/old.xml": root("w:document", paragraph(run(SENTENCE))) }),
  "brackets in an attribute": () => letter(drawing(`name="x" descr="a > b: ${SENTENCE}"`)),
  "link in a header": () =>
    letter(
      "",
      {
        "word/header1.xml": root("w:hdr", paragraph(`<w:hyperlink r:id="rId1">${run("her")}</w:hyperlink>`)),
        "word/_rels/header1.xml.rels": relations([
          { kind: "hyperlink", target: `https://x.example/${NUMBER}`, isOutside: true },
        ]),
      },
      [{ kind: "header", target: "word/header1.xml" }],
    ),
});
