import type { ExtractionContext, Reader } from "../context.ts";
import { scanXml } from "../xml/scan-xml.ts";
import type { ZipEntry } from "../zip/read-zip.ts";
import { hasPart, partText, readExtras, readParts } from "./package.ts";
import { pullText } from "./pull-text.ts";
import { readMargin } from "./read-margin.ts";
import { builtInFormat } from "./built-in-formats.ts";
import { readNumberFormat, type ShowNumber } from "./show-number.ts";

const OTHERS = /^xl\/(?:comments\d*|threadedComments\/.*|drawings\/drawing\d*|charts\/chart\d*)\.xml$/;

/** What a pivot table or a link to another workbook has fetched, and keeps though no cell shows it. */
const CACHES = /^xl\/(?:pivotCache\/pivotCache\w*|externalLinks\/externalLink\d*)\.xml$/;

/** xlsx, xlsm: cells as shown, hidden sheets too, sheet names, comments, text boxes. */
export const xlsxReader: Reader = {
  name: "xlsx",
  recognises: (bytes) => hasPart(bytes, "xl/"),
  read: (bytes, job) => {
    const parts = readParts(bytes, job);
    const named = (name: string) => partText(parts.find((part) => part.name === name));
    writeNames(named("xl/workbook.xml"), job);
    const strings = readStrings(named("xl/sharedStrings.xml"), job);
    const formats = readFormats(named("xl/styles.xml"), job);
    for (const sheet of parts.filter(isSheet)) readSheet(partText(sheet), { strings, formats }, job);
    for (const part of parts.filter(({ name }) => OTHERS.test(name))) pullText(partText(part), job);
    for (const part of parts.filter(({ name }) => CACHES.test(name))) readCache(partText(part), job);
    readExtras(parts, job, (xml) => {
      pullText(xml, job);
    });
  },
};

const isSheet = ({ name }: ZipEntry) => /^xl\/worksheets\/sheet[^/]*\.xml$/.test(name);

function writeNames(workbook: string, job: ExtractionContext): void {
  scanXml(workbook, job, {
    open: (name, attribute) => {
      if (name === "sheet" || name === "definedName") job.write(`${attribute("name") ?? ""}\n`);
    },
  });
}

/** Each shared string whole, its rich-text runs joined, its phonetic hints left out. */
function readStrings(xml: string, job: ExtractionContext): readonly string[] {
  const strings: string[] = [];
  let current = "";
  let inText = false;
  let phonetic = false;
  scanXml(xml, job, {
    open: (name) => {
      if (name === "si") current = "";
      else if (name === "t") inText = !phonetic;
      else if (name === "rPh") phonetic = true;
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (name) => {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic = false;
      else if (name === "si") strings.push(current);
    },
  });
  return strings;
}

/** The number format of each cell style. */
function readFormats(xml: string, job: ExtractionContext): readonly ShowNumber[] {
  const own = new Map<string, string>();
  const formats: ShowNumber[] = [];
  let inCells = false;
  scanXml(xml, job, {
    open: (name, attribute) => {
      if (name === "numFmt") own.set(attribute("numFmtId") ?? "", attribute("formatCode") ?? "");
      else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) {
        const id = attribute("numFmtId") ?? "0";
        formats.push(readNumberFormat(own.get(id) ?? builtInFormat(Number(id))));
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return formats;
}

interface Workbook {
  readonly strings: readonly string[];
  readonly formats: readonly ShowNumber[];
}

function readSheet(xml: string, book: Workbook, job: ExtractionContext): void {
  let type = "";
  let style = "0";
  let value = "";
  let inValue = false;
  scanXml(xml, job, {
    open: (name, attribute) => {
      if (name === "c") {
        type = attribute("t") ?? "n";
        style = attribute("s") ?? "0";
        value = "";
      } else if (isMargin(name)) {
        value = "";
        inValue = true;
      } else if (name === "v" || name === "t") inValue = true;
    },
    text: (text) => {
      if (inValue) value += text;
    },
    close: (name) => {
      if (name === "v" || name === "t") inValue = false;
      else if (name === "c") job.write(`${showCell(value, type, style, book)}\t`);
      else if (name === "row") job.write("\n");
      else if (isMargin(name)) {
        inValue = false;
        job.write(`${readMargin(value)}\n`);
      }
    },
  });
}

const general = readNumberFormat("General");

/** Names of fields and sheets, and values: in attributes in a pivot table's cache, in elements in a link's. */
function readCache(xml: string, job: ExtractionContext): void {
  let inValue = false;
  scanXml(xml, job, {
    open: (name, attribute) => {
      if (name === "cacheField") job.write(`${attribute("name") ?? ""}\n`);
      else if (name === "r") job.write("\n");
      else if (/^(?:[sndx]|sheetName)$/.test(name)) writeValue(attribute(name === "sheetName" ? "val" : "v"), job);
      inValue = name === "v";
    },
    text: (text) => {
      if (inValue) job.write(`${text}\t`);
    },
    close: () => {
      inValue = false;
    },
  });
}

function writeValue(value: string | undefined, job: ExtractionContext): void {
  if (value !== undefined) job.write(`${value}\t`);
}

const isMargin = (name: string) => /^(?:odd|even|first)(?:Header|Footer)$/.test(name);

function showCell(value: string, type: string, style: string, { strings, formats }: Workbook): string {
  if (type === "s") return strings[Number(value)] ?? "";
  return type === "n" ? (formats[Number(style)] ?? general)(value) : value;
}
