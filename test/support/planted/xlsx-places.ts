import { zipSync } from "fflate";
import { NUMBER, SENTENCE, placesOf, utf8, type Place } from "./place.ts";
import { pack, relations, root, type Parts, type Relation } from "./opc.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const DIGITS = NUMBER.replace("-", "");

const sheet = (content: string): string =>
  `<worksheet ${NS} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${content}</worksheet>`;
const data = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;
const inline = (text: string): string => `<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`;

interface Book {
  readonly sheet?: string;
  readonly workbook?: string;
  readonly parts?: Parts;
  readonly links?: readonly Relation[];
  readonly types?: Readonly<Record<string, string>>;
  readonly sheetName?: string;
}

/** A workbook of one sheet and other parts. */
export function workbook({
  sheet: content = data(inline("Liste")),
  workbook: more = "",
  parts = {},
  links = [],
  types = {},
  sheetName = "Ark1",
}: Book): Uint8Array {
  return pack(
    "xl/workbook.xml",
    `${TYPE}.sheet.main+xml`,
    {
      "xl/workbook.xml": `<workbook ${NS} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets>${more}</workbook>`,
      "xl/worksheets/sheet1.xml": sheet(content),
      ...parts,
    },
    [{ kind: "worksheet", target: "xl/worksheets/sheet1.xml" }, ...links],
    { "xl/worksheets/sheet1.xml": `${TYPE}.worksheet+xml`, ...types },
  );
}

const withPart = (kind: string, name: string, content: string, type = ""): Uint8Array =>
  workbook({
    parts: { [`xl/${name}`]: content },
    links: [{ kind, target: `xl/${name}` }],
    types: type === "" ? {} : { [`xl/${name}`]: type },
  });
const styles = (code: string): Book => ({
  parts: {
    "xl/styles.xml": `<styleSheet ${NS}><numFmts count="1"><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
  },
  links: [{ kind: "styles", target: "xl/styles.xml" }],
});
const strings = (name: string, item: string, target = name): Book => ({
  sheet: data('<c r="A1" t="s"><v>0</v></c>'),
  parts: { [`xl/${name}`]: `<sst ${NS}>${item}</sst>` },
  links: [{ kind: "sharedStrings", target: `xl/${target}` }],
});
const says = (text: string): string => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`;
const onSheet = (content: string): Uint8Array => workbook({ sheet: data(inline("Liste")) + content });
const drawing = (content: string): Uint8Array =>
  withPart("drawing", "drawings/drawing1.xml", root("xdr:wsDr", content));
const vml = (content: string): Uint8Array =>
  withPart(
    "vmlDrawing",
    "drawings/vmlDrawing1.vml",
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${content}</xml>`,
  );

export const xlsxPlaces: readonly Place[] = placesOf("xlsx", "liste.xlsx", {
  "inline text": () => workbook({ sheet: data(inline(SENTENCE)) }),
  "shared text": () => workbook(strings("sharedStrings.xml", `<si><t>${SENTENCE}</t></si>`)),
  "shared text in runs": () =>
    workbook(strings("sharedStrings.xml", `<si><r><t>CPR 0101</t></r><r><t>90-9989</t></r></si>`)),
  "shared text that no cell shows": () =>
    workbook(strings("sharedStrings.xml", `<si><t>x</t></si><si><t>${SENTENCE}</t></si>`)),
  "list of texts in other letter case": () =>
    workbook(strings("SharedStrings.xml", `<si><t>${SENTENCE}</t></si>`, "sharedStrings.xml")),
  "list of texts of another name": () => workbook(strings("tekster7.xml", `<si><t>${SENTENCE}</t></si>`)),
  "result of a formula": () => workbook({ sheet: data(`<c r="A1" t="str"><f>A2</f><v>${SENTENCE}</v></c>`) }),
  number: () => workbook({ sheet: data(`<c r="A1"><v>${DIGITS}</v></c>`) }),
  "number shown with zeros": () =>
    workbook({ sheet: data(`<c r="A1" s="1"><v>${Number(DIGITS)}</v></c>`), ...styles("000000\\-0000") }),
  "number in scientific notation": () =>
    workbook({ sheet: data('<c r="A1" s="1"><v>1.01909989E8</v></c>'), ...styles("0000000000") }),
  "literal in a formula": () => workbook({ sheet: data(`<c r="A1"><f>VLOOKUP("${NUMBER}",B:C,2)</f><v>1</v></c>`) }),
  "literals joined in a formula": () =>
    workbook({ sheet: data('<c r="A1"><f>LEN("010190"&amp;"-9989")</f><v>11</v></c>') }),
  "number in a formula": () => workbook({ sheet: data(`<c r="A1"><f>IF(B1=${DIGITS},1,0)</f><v>1</v></c>`) }),
  "name of a sheet": () => workbook({ sheetName: `Sag ${NUMBER}` }),
  "defined name": () =>
    workbook({ workbook: `<definedNames><definedName name="Sag_${NUMBER}">1</definedName></definedNames>` }),
  "defined name's value": () =>
    workbook({ workbook: `<definedNames><definedName name="a">"${SENTENCE}"</definedName></definedNames>` }),
  "defined name's comment": () =>
    workbook({ workbook: `<definedNames><definedName name="a" comment="${SENTENCE}">1</definedName></definedNames>` }),
  "who reserved the file": () => workbook({ workbook: `<fileSharing userName="${SENTENCE}"/>` }),
  "list of choices": () =>
    onSheet(
      `<dataValidations><dataValidation type="list"><formula1>"Ja,${NUMBER}"</formula1></dataValidation></dataValidations>`,
    ),
  prompt: () => onSheet(`<dataValidations><dataValidation prompt="${SENTENCE}"/></dataValidations>`),
  "prompt's title": () => onSheet(`<dataValidations><dataValidation promptTitle="CPR ${NUMBER}"/></dataValidations>`),
  "error's text": () => onSheet(`<dataValidations><dataValidation error="${SENTENCE}"/></dataValidations>`),
  "error's title": () => onSheet(`<dataValidations><dataValidation errorTitle="CPR ${NUMBER}"/></dataValidations>`),
  "conditional format's text": () =>
    onSheet(
      `<conditionalFormatting><cfRule type="containsText" text="${NUMBER}"><formula>1</formula></cfRule></conditionalFormatting>`,
    ),
  "conditional format's formula": () =>
    onSheet(`<conditionalFormatting><cfRule><formula>A1="${NUMBER}"</formula></cfRule></conditionalFormatting>`),
  "link's target": () =>
    workbook({
      sheet: `${data(inline("x"))}<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>`,
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relations([
          { kind: "hyperlink", target: `https://x.example/?cpr=${NUMBER}`, isOutside: true },
        ]),
      },
    }),
  "link's place": () => onSheet(`<hyperlinks><hyperlink ref="A1" location="${NUMBER}!A1"/></hyperlinks>`),
  "link's text": () => onSheet(`<hyperlinks><hyperlink ref="A1" display="${SENTENCE}"/></hyperlinks>`),
  "link's tooltip": () => onSheet(`<hyperlinks><hyperlink ref="A1" tooltip="${SENTENCE}"/></hyperlinks>`),
  header: () => onSheet(`<headerFooter><oddHeader>&amp;L${SENTENCE}</oddHeader></headerFooter>`),
  footer: () =>
    onSheet(`<headerFooter><evenFooter>&amp;C&amp;"Arial,Regular"&amp;8${SENTENCE}</evenFooter></headerFooter>`),
  scenario: () => onSheet(`<scenarios><scenario name="a" comment="${SENTENCE}"/></scenarios>`),
  "scenario's name": () => onSheet(`<scenarios><scenario name="${SENTENCE}"/></scenarios>`),
  "scenario's value": () =>
    onSheet(`<scenarios><scenario name="a"><inputCells r="A1" val="${NUMBER}"/></scenario></scenarios>`),
  "protected range's name": () =>
    onSheet(`<protectedRanges><protectedRange name="CPR ${NUMBER}" sqref="A1"/></protectedRanges>`),
  comment: () =>
    withPart(
      "comments",
      "comments1.xml",
      `<comments ${NS}><commentList><comment ref="A1"><text><r><t>${SENTENCE}</t></r></text></comment></commentList></comments>`,
    ),
  "comment in a folder of its own": () =>
    withPart(
      "comments",
      "comments/comment1.xml",
      `<comments ${NS}><commentList><comment ref="A1"><text><t>${SENTENCE}</t></text></comment></commentList></comments>`,
    ),
  "comment's author": () =>
    withPart("comments", "comments1.xml", `<comments ${NS}><authors><author>${SENTENCE}</author></authors></comments>`),
  "threaded comment": () =>
    withPart(
      "threadedComment",
      "threadedComments/threadedComment1.xml",
      `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1"><text>${SENTENCE}</text></threadedComment></ThreadedComments>`,
    ),
  "people in comments": () =>
    withPart(
      "person",
      "persons/person.xml",
      `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="${SENTENCE}"/></personList>`,
    ),
  "table's name": () => withPart("table", "tables/table1.xml", `<table ${NS} name="Sag ${NUMBER}" displayName="t"/>`),
  "table's column": () =>
    withPart(
      "table",
      "tables/table1.xml",
      `<table ${NS} name="t"><tableColumns><tableColumn name="${SENTENCE}"/></tableColumns></table>`,
    ),
  "table's total": () =>
    withPart(
      "table",
      "tables/table1.xml",
      `<table ${NS} name="t"><tableColumns><tableColumn name="a" totalsRowLabel="${SENTENCE}"/></tableColumns></table>`,
    ),
  "pivot's cache": () =>
    withPart(
      "pivotCacheDefinition",
      "pivotCache/pivotCacheDefinition1.xml",
      `<pivotCacheDefinition ${NS}><cacheFields><cacheField name="a"><sharedItems><s v="${SENTENCE}"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
    ),
  "pivot's field": () =>
    withPart(
      "pivotCacheDefinition",
      "pivotCache/pivotCacheDefinition1.xml",
      `<pivotCacheDefinition ${NS}><cacheFields><cacheField name="${SENTENCE}"/></cacheFields></pivotCacheDefinition>`,
    ),
  "pivot's records": () =>
    withPart(
      "pivotCacheRecords",
      "pivotCache/pivotCacheRecords1.xml",
      `<pivotCacheRecords ${NS}><r><s v="${SENTENCE}"/></r></pivotCacheRecords>`,
    ),
  "other workbook's cells": () =>
    withPart(
      "externalLink",
      "externalLinks/externalLink1.xml",
      `<externalLink ${NS}><externalBook><sheetDataSet><sheetData><row><cell t="str"><v>${SENTENCE}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
    ),
  "other workbook's sheet": () =>
    withPart(
      "externalLink",
      "externalLinks/externalLink1.xml",
      `<externalLink ${NS}><externalBook><sheetNames><sheetName val="Sag ${NUMBER}"/></sheetNames></externalBook></externalLink>`,
    ),
  "other workbook's address": () =>
    workbook({
      parts: {
        "xl/externalLinks/externalLink1.xml": `<externalLink ${NS} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><externalBook r:id="rId1"/></externalLink>`,
        "xl/externalLinks/_rels/externalLink1.xml.rels": relations([
          { kind: "externalLinkPath", target: `file:///C:/${NUMBER}.xlsx`, isOutside: true },
        ]),
      },
      links: [{ kind: "externalLink", target: "xl/externalLinks/externalLink1.xml" }],
    }),
  connection: () =>
    withPart(
      "connections",
      "connections.xml",
      `<connections ${NS}><connection name="a" description="${SENTENCE}"/></connections>`,
    ),
  "connection's query": () =>
    withPart(
      "connections",
      "connections.xml",
      `<connections ${NS}><connection name="a"><dbPr connection="x" command="SELECT '${NUMBER}'"/></connection></connections>`,
    ),
  "query's name": () =>
    withPart("queryTable", "queryTables/queryTable1.xml", `<queryTable ${NS} name="CPR ${NUMBER}"/>`),
  slicer: () =>
    withPart(
      "slicer",
      "slicers/slicer1.xml",
      `<slicers xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><slicer name="a" caption="${SENTENCE}"/></slicers>`,
    ),
  "text box": () => drawing(`<xdr:sp><xdr:txBody>${says(SENTENCE)}</xdr:txBody></xdr:sp>`),
  "picture's description": () =>
    drawing(`<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="Billede 1" descr="${SENTENCE}"/></xdr:nvPicPr></xdr:pic>`),
  "picture's name": () =>
    drawing(`<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="${SENTENCE}"/></xdr:nvPicPr></xdr:pic>`),
  "picture's title": () =>
    drawing(`<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="a" title="${SENTENCE}"/></xdr:nvPicPr></xdr:pic>`),
  "button's caption": () => vml(`<v:shape><v:textbox><div><font>${SENTENCE}</font></div></v:textbox></v:shape>`),
  "VML alternative text": () => vml(`<v:shape alt="${SENTENCE}"/>`),
  "chart's label": () =>
    withPart(
      "chart",
      "charts/chart1.xml",
      root(
        "c:chartSpace",
        `<c:tx><c:strRef><c:strCache><c:pt><c:v>${SENTENCE}</c:v></c:pt></c:strCache></c:strRef></c:tx>`,
      ),
    ),
  "new chart": () =>
    withPart(
      "chartEx",
      "charts/chartEx1.xml",
      root(
        "cx:chartSpace",
        `<cx:chartData><cx:data><cx:strDim><cx:lvl><cx:pt idx="0">${SENTENCE}</cx:pt></cx:lvl></cx:strDim></cx:data></cx:chartData>`,
      ),
    ),
  "chart sheet": () =>
    withPart(
      "chartsheet",
      "chartsheets/sheet2.xml",
      `<chartsheet ${NS}><headerFooter><oddHeader>${SENTENCE}</oddHeader></headerFooter></chartsheet>`,
    ),
  "macro sheet": () =>
    withPart(
      "xlMacrosheet",
      "macrosheets/sheet1.xml",
      `<xm:macrosheet xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" ${NS}><sheetData><row><c t="str"><f>ALERT("${SENTENCE}")</f><v>x</v></c></row></sheetData></xm:macrosheet>`,
    ),
  "dialog sheet": () =>
    withPart(
      "dialogsheet",
      "dialogsheets/sheet1.xml",
      `<dialogsheet ${NS}><headerFooter><oddHeader>${SENTENCE}</oddHeader></headerFooter></dialogsheet>`,
    ),
  "control's list": () =>
    withPart(
      "ctrlProp",
      "ctrlProps/ctrlProp1.xml",
      `<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="List"><itemLst><item val="${SENTENCE}"/></itemLst></formControlPr>`,
    ),
  "tracked change": () =>
    withPart(
      "revisionLog",
      "revisions/revisionLog1.xml",
      `<revisions ${NS}><rcc><oc t="inlineStr"><is><t>${SENTENCE}</t></is></oc></rcc></revisions>`,
    ),
  "tracked change's author": () =>
    withPart(
      "revisionHeaders",
      "revisions/revisionHeaders.xml",
      `<headers ${NS}><header userName="${SENTENCE}"/></headers>`,
    ),
  "sheet of another name": () => workbook({ parts: { "xl/worksheets/Sheet1.xml": sheet(data(inline(SENTENCE))) } }),
  "sheet that nothing refers to": () =>
    workbook({ parts: { "xl/worksheets/gammel.xml": sheet(data(inline(SENTENCE))) } }),
  "embedded file": () => workbook({ parts: { "xl/embeddings/oleObject1.bin": zipSync({ "a.txt": utf8(SENTENCE) }) } }),
  customXml: () => workbook({ parts: { "customXml/item1.xml": `<sag>${SENTENCE}</sag>` } }),
  title: () =>
    workbook({
      parts: {
        "docProps/core.xml": `<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:title>${SENTENCE}</dc:title></cp:coreProperties>`,
      },
    }),
  company: () =>
    workbook({ parts: { "docProps/app.xml": `<Properties xmlns="x"><Company>${SENTENCE}</Company></Properties>` } }),
});
