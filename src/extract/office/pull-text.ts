import type { ExtractionContext } from "../context.ts";
import { scanXml } from "../xml/scan-xml.ts";
import { writeAttributeTexts } from "./attribute-texts.ts";
import { formulaLiterals } from "./formula-literals.ts";
import { createParagraph, type Paragraph } from "./paragraph.ts";

/** Elements whose text a reader sees: of a document, its deletions and fields too, of a slide, of a chart. */
const SHOWN = new Set(
  "t delText v instrText delInstrText title creator keywords subject description lastModifiedBy category contentStatus identifier language version lpwstr lpstr bstr Company Manager HyperlinkBase text Text posttext definedName author inputtitle".split(
    " ",
  ),
);
/** Elements that end a line. */
const LINES = new Set(
  "p br cr pt title creator keywords subject description lastModifiedBy category contentStatus identifier language version property lpwstr lpstr bstr Company Manager HyperlinkBase text Text definedName author si".split(
    " ",
  ),
);
/** Formulas: only what they say in so many words. */
const FORMULAS = new Set("f formula formula1 formula2".split(" "));
const OLD = new Set(["del", "moveFrom"]);
const NEW = new Set(["ins", "moveTo"]);

/** Text boxes of old drawings hold text of their own, and HTML. */
const DRAWN = "textbox";

/**
 * The text of a WordprocessingML or DrawingML part: a paragraph a line, a table's row a line with tabs, of alternate
 * content what stands in both once, of tracked changes the text before and after. Says whether the XML is whole.
 */
export function pullText(xml: string, job: ExtractionContext): boolean {
  const paragraph = createParagraph(job);
  const cells = createCells(paragraph);
  const formulas = createFormulas(paragraph);
  let shown = 0;
  let drawn = 0;
  const isWhole = scanXml(xml, job, {
    open: (name, _, tag) => {
      openMark(paragraph, name);
      if (name === DRAWN) drawn++;
      else if (SHOWN.has(name)) shown++;
      else if (FORMULAS.has(name)) formulas.begin();
      else if (name === "tab") cells.write("\t");
      else if (name === "sym") cells.write(symbolOf(tag.attribute("char")));
      else if (name === "tc") cells.begin();
      writeAttributeTexts(tag, { write: paragraph.aside });
    },
    text: (text) => {
      if (formulas.add(text)) return;
      if (shown > 0 && !isIndent(text)) cells.write(text);
      else if (drawn > 0 && text.trim() !== "") cells.write(text.replace(/\s+/g, " "));
    },
    close: (name) => {
      closeMark(paragraph, name);
      if (name === DRAWN) {
        drawn = Math.max(0, drawn - 1);
        paragraph.end();
      } else if (SHOWN.has(name)) shown = Math.max(0, shown - 1);
      else if (FORMULAS.has(name)) formulas.end();
      if (LINES.has(name) || (drawn > 0 && name === "div")) cells.endLine();
      else if (name === "tc") cells.end();
      else if (name === "tr") paragraph.end();
      else if (name === "noBreakHyphen") cells.write("-");
    },
  });
  paragraph.close();
  return isWhole;
}

function openMark(paragraph: Paragraph, name: string): void {
  if (name === "AlternateContent") paragraph.beginAlternate();
  else if (name === "Fallback") paragraph.beginFallback();
  else if (OLD.has(name)) paragraph.beginOld();
  else if (NEW.has(name)) paragraph.beginNew();
}

function closeMark(paragraph: Paragraph, name: string): void {
  if (name === "AlternateContent") paragraph.endAlternate();
  else if (OLD.has(name)) paragraph.endOld();
  else if (NEW.has(name)) paragraph.endNew();
}

/** Inside a cell a line ends only where another one follows: the row is the line. */
function createCells(paragraph: Paragraph) {
  let depth = 0;
  let isLineEnded = false;
  return {
    write: (text: string) => {
      if (isLineEnded && depth > 0) paragraph.add(" ");
      else if (isLineEnded) paragraph.end();
      isLineEnded = false;
      paragraph.add(text);
    },
    begin: () => {
      isLineEnded = false;
      depth++;
    },
    end: () => {
      depth = Math.max(0, depth - 1);
      isLineEnded = false;
      paragraph.add("\t");
    },
    endLine: () => {
      if (depth === 0) paragraph.end();
      else isLineEnded = true;
    },
  };
}

function createFormulas(paragraph: Paragraph) {
  let formula = "";
  let isOpen = false;
  return {
    begin: () => {
      isOpen = true;
    },
    /** Says whether the text was a formula's. */
    add: (text: string): boolean => {
      if (isOpen) formula += text;
      return isOpen;
    },
    end: () => {
      const said = formulaLiterals(formula);
      if (said !== "") paragraph.aside(`${said}\n`);
      formula = "";
      isOpen = false;
    },
  };
}

/** White space between elements, which is there for whoever reads the file itself. */
const isIndent = (text: string) => text.indexOf("\n") >= 0 && text.trim() === "";

/** Symbol fonts keep the letters of the keyboard in Unicode's private area. */
function symbolOf(code: string | undefined): string {
  const character = parseInt(code ?? "", 16);
  const plain = character >= 0xf000 && character < 0xf100 ? character - 0xf000 : character;
  return plain >= 32 ? String.fromCharCode(plain) : "";
}
