import { isMadeUpName } from "./made-up-name.ts";
import type { ExtractionContext } from "../context.ts";
import { namesIn } from "../xml/names-in.ts";
import type { XmlTag } from "../xml/scan-xml.ts";

/** Attributes in which people's words stand, whatever the element: captions, texts for the blind, prompts. */
const HAS_SPOKEN =
  /[\s:](?:descr|description|title|alt|tooltip|display|displayName|caption|prompt|promptTitle|error|errorTitle|author|userName|userId|comment|helpText|displayText|instr|href|location|command|sourceFile|string)=/;
const SPOKEN = namesIn(HAS_SPOKEN);

/** Elements whose name or value somebody has written or can choose. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  docVar: ["name", "val"],
  alias: ["val"],
  tag: ["name", "val"],
  listItem: ["value"],
  listEntry: ["val"],
  default: ["val"],
  helpText: ["val"],
  statusText: ["val"],
  lvlText: ["val"],
  attr: ["val"],
  docPr: ["name"],
  cNvPr: ["name"],
  cmAuthor: ["name"],
  author: ["name"],
  bookmarkStart: ["name"],
  name: ["val"],
  custShow: ["name"],
  section: ["name"],
  cSld: ["name"],
  definedName: ["name"],
  sheet: ["name"],
  table: ["name"],
  tableColumn: ["name", "totalsRowLabel"],
  connection: ["name"],
  dbPr: ["connection"],
  queryTable: ["name"],
  scenario: ["name", "user"],
  inputCells: ["val"],
  protectedRange: ["name"],
  customWorkbookView: ["name"],
  slicer: ["name"],
  ocxPr: ["value"],
  formControlPr: ["macro"],
  item: ["val"],
  cfRule: ["text"],
  query: ["val"],
  connectString: ["val"],
  mailSubject: ["val"],
  Glyphs: ["UnicodeString"],
  Hyperlink: ["Address", "SubAddress", "Description"],
  Cell: ["V"],
  Row: ["Caption"],
};

const LONG_NUMBER = /\d{6}/;

/** Names that a program makes up, and numbers that say where something stands. */
const isMadeUp = (text: string) => isMadeUpName(text) || /^-?\d+\.\d+(?:e-?\d+)?$/i.test(text);

/** Elements with a name or a title that nobody wrote. */
const SILENT = new Set(
  "lsdException gd compatSetting ext font latin ea cs sym effectStyle clrScheme fontScheme fmtScheme tblStyle".split(
    " ",
  ),
);

/** Writes what stands in an element's attributes, a line each. */
export function writeAttributeTexts({ name, attribute, inside }: XmlTag, job: Pick<ExtractionContext, "write">): void {
  const values = VALUES[name];
  if (values === undefined && !HAS_SPOKEN.test(inside)) return;
  // Styles have names, of which most come with Word.
  if (SILENT.has(name) || (name === "name" && !LONG_NUMBER.test(inside))) return;
  for (const key of SPOKEN.concat(values ?? [])) {
    const value = attribute(key);
    if (value !== undefined && value.trim() !== "" && !isMadeUp(value)) job.write(`${value}\n`);
  }
}
