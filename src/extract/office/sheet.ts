import type { ExtractionContext } from "../context.ts";
import { scanXml } from "../xml/scan-xml.ts";
import { writeAttributeTexts } from "./attribute-texts.ts";
import { formulaLiterals } from "./formula-literals.ts";
import { readMargin } from "./read-margin.ts";
import { builtInFormat } from "./built-in-formats.ts";
import { readNumberFormat, type ShowNumber } from "./show-number.ts";

/** What cells refer to. */
export interface Workbook {
  /** Nothing where the list of strings is not in the package. */
  readonly strings: readonly string[] | undefined;
  readonly formats: readonly ShowNumber[];
  /** Numbers of the strings that some cell has shown. */
  readonly shown: Set<number>;
}

/** Each shared string whole, its rich-text runs joined, its phonetic hints left out. */
export function readStrings(xml: string, job: ExtractionContext): readonly string[] {
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
export function readFormats(xml: string, job: ExtractionContext): readonly ShowNumber[] {
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

const MARGIN = /^(?:odd|even|first)(?:Header|Footer)$/;
const FORMULAS = new Set(["f", "formula", "formula1", "formula2"]);
const CELL_VALUES = new Set(["v", "t"]);

/** Cells as they are shown; behind the rows what formulas, prompts, links and margins say. */
export function readSheet(xml: string, book: Workbook, job: ExtractionContext): void {
  let type = "";
  let style = "0";
  let value = "";
  let formula = "";
  let reading: "value" | "formula" | undefined;
  let cells = 0;
  const asides: string[] = [];
  const aside: Pick<ExtractionContext, "write"> = { write: (text) => asides.push(text) };
  scanXml(xml, job, {
    open: (name, attribute, tag) => {
      if (name === "c" && cells === 0) {
        type = attribute("t") ?? "n";
        style = attribute("s") ?? "0";
        value = "";
        cells++;
      } else if (MARGIN.test(name)) {
        value = "";
        reading = "value";
      } else if (CELL_VALUES.has(name)) reading = "value";
      else if (FORMULAS.has(name)) {
        reading = "formula";
        formula = "";
      } else if (name !== "row") writeAttributeTexts(tag, aside);
    },
    text: (text) => {
      if (reading === "value") value += text;
      else if (reading === "formula") formula += text;
    },
    close: (name) => {
      if (CELL_VALUES.has(name)) reading = undefined;
      else if (FORMULAS.has(name)) {
        reading = undefined;
        const said = formulaLiterals(formula);
        if (said !== "") asides.push(`${said}\n`);
      } else if (name === "c") {
        cells = 0;
        job.write(`${showCell(value, type, style, book, job)}\t`);
      } else if (name === "row") job.write("\n");
      else if (MARGIN.test(name)) {
        reading = undefined;
        job.write(`${readMargin(value)}\n`);
      }
    },
  });
  for (const text of asides) job.write(text);
}

const general = readNumberFormat("General");

function showCell(value: string, type: string, style: string, book: Workbook, job: ExtractionContext): string {
  if (type === "n") return showNumber(value, Number(style), book, job);
  if (type !== "s") return value;
  const index = Number(value);
  const text = book.strings === undefined ? undefined : book.strings[index];
  book.shown.add(index);
  // A cell that points past the end of the list says something that is not there.
  if (text === undefined && value !== "") job.unread("damaged");
  return text ?? "";
}

/** A long number whose format is not in the package may have lost the zeros that make it one. */
function showNumber(value: string, style: number, { formats }: Workbook, job: ExtractionContext): string {
  const format = formats[style];
  if (format === undefined && style > 0 && value.length > 5) job.unread("damaged");
  return (format ?? general)(value);
}

/** Strings that no cell shows any more: programs leave them in the list. */
export function writeLeftOver({ strings, shown }: Workbook, job: ExtractionContext): void {
  (strings ?? []).forEach((text, index) => {
    if (!shown.has(index) && text.trim() !== "") job.write(`${text}\n`);
  });
}

/** Names of fields and sheets, and values: in attributes in a pivot table's cache, in elements in a link's. */
export function readCache(xml: string, job: ExtractionContext): void {
  let inValue = false;
  scanXml(xml, job, {
    open: (name, attribute, tag) => {
      if (name === "cacheField") job.write(`${attribute("name") ?? ""}\n`);
      else if (name === "r") job.write("\n");
      else if (/^(?:[sndx]|sheetName)$/.test(name)) writeValue(attribute(name === "sheetName" ? "val" : "v"), job);
      else writeAttributeTexts(tag, job);
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
