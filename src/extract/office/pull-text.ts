import type { ExtractionContext } from "../context.ts";
import { scanXml } from "../xml/scan-xml.ts";
import { writeAttributeTexts } from "./attribute-texts.ts";
import { formulaLiterals } from "./formula-literals.ts";
import { createParagraph } from "./paragraph.ts";

/** Elements whose text a reader sees: of a document, its deletions and fields too, of a slide, of a chart. */
const SHOWN = new Set(
  "t delText v instrText delInstrText title creator keywords subject description lastModifiedBy category contentStatus lpwstr lpstr bstr Company Manager HyperlinkBase text Text posttext definedName author inputtitle".split(
    " ",
  ),
);
/** Elements that end a line. */
const LINES = new Set(
  "p br cr pt title creator keywords subject description lastModifiedBy category contentStatus property lpwstr lpstr bstr Company Manager HyperlinkBase text Text definedName author si".split(
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
 * content what stands in both once, of tracked changes the text before and after.
 */
export function pullText(xml: string, job: ExtractionContext): void {
  const paragraph = createParagraph(job);
  let shown = 0;
  let drawn = 0;
  let cells = 0;
  let formula = "";
  let inFormula = false;
  let isLineEnded = false;
  // Inside a cell a line ends only where another one follows: the row is the line.
  const write = (text: string) => {
    if (isLineEnded) {
      if (cells > 0) paragraph.add(" ");
      else paragraph.end();
    }
    isLineEnded = false;
    paragraph.add(text);
  };
  const attributes: Pick<ExtractionContext, "write"> = {
    write: (text) => {
      paragraph.aside(text);
    },
  };
  scanXml(xml, job, {
    open: (name, _, tag) => {
      if (name === "AlternateContent") paragraph.beginAlternate();
      else if (name === "Fallback") paragraph.beginFallback();
      else if (OLD.has(name)) paragraph.beginOld();
      else if (NEW.has(name)) paragraph.beginNew();
      else if (name === DRAWN) drawn++;
      else if (SHOWN.has(name)) shown++;
      else if (FORMULAS.has(name)) inFormula = true;
      else if (name === "tab") write("\t");
      else if (name === "sym") write(symbolOf(tag.attribute("char")));
      else if (name === "tc") {
        isLineEnded = false;
        cells++;
      }
      writeAttributeTexts(tag, attributes);
    },
    text: (text) => {
      if (inFormula) formula += text;
      else if (shown > 0 && !isIndent(text)) write(text);
      else if (drawn > 0 && text.trim() !== "") write(text.replace(/\s+/g, " "));
    },
    close: (name) => {
      if (name === "AlternateContent") paragraph.endAlternate();
      else if (name === "Fallback") paragraph.endFallback();
      else if (OLD.has(name)) paragraph.endOld();
      else if (NEW.has(name)) paragraph.endNew();
      else if (name === DRAWN) {
        drawn = Math.max(0, drawn - 1);
        paragraph.end();
      } else if (SHOWN.has(name)) shown = Math.max(0, shown - 1);
      else if (FORMULAS.has(name)) {
        inFormula = false;
        const said = formulaLiterals(formula);
        if (said !== "") paragraph.aside(`${said}\n`);
        formula = "";
      }
      if (LINES.has(name) || (drawn > 0 && name === "div")) {
        if (cells === 0) paragraph.end();
        else isLineEnded = true;
      } else if (name === "tc") {
        cells = Math.max(0, cells - 1);
        isLineEnded = false;
        paragraph.add("\t");
      } else if (name === "tr") paragraph.end();
      else if (name === "noBreakHyphen") write("-");
    },
  });
  paragraph.close();
}

/** White space between elements, which is there for whoever reads the file itself. */
const isIndent = (text: string) => text.indexOf("\n") >= 0 && text.trim() === "";

/** Symbol fonts keep the letters of the keyboard in Unicode's private area. */
function symbolOf(code: string | undefined): string {
  const character = parseInt(code ?? "", 16);
  const plain = character >= 0xf000 && character < 0xf100 ? character - 0xf000 : character;
  return plain >= 32 ? String.fromCharCode(plain) : "";
}
