import { arrayIn, dictIn, nameIn } from "../document/look-up.ts";
import { contentLexer, type Lexer } from "../syntax/lexer.ts";
import {
  isArray,
  isBytes,
  isDict,
  isStream,
  isWord,
  type Dict,
  type PdfObject,
  type Stream,
} from "../syntax/pdf-object.ts";
import { readObject } from "../syntax/read-object.ts";
import { actualTextOf, markedText, type MarkedText } from "./marked-text.ts";
import { skipInlineImage } from "./inline-image.ts";
import { IDENTITY, matrixOf, multiply, type Matrix } from "./matrix.ts";
import { fontFor, fontNamed, type PageContent } from "./page-content.ts";
import { showText } from "./show-text.ts";
import { moveLine, pen, savedState, textState, type Pen, type TextState } from "./text-state.ts";

/** Forms in forms: deeper than this is a circle. */
const MAX_FORM_DEPTH = 12;
const MAX_SAVED = 500;
const MAX_OPERANDS = 500;

/** How many operands the operators take without which a text is another one, or stands elsewhere (PDF 32000-1, annex A). */
const OPERANDS: Readonly<Record<string, number | undefined>> = {
  Tj: 1,
  TJ: 1,
  Td: 2,
  TD: 2,
  Tm: 6,
  Tf: 2,
  Do: 1,
  cm: 6,
};

/** One content stream while it runs. */
interface Running {
  readonly content: PageContent;
  readonly lexer: Lexer;
  readonly resources: Dict;
  readonly depth: number;
  readonly saved: TextState[];
  readonly marked: MarkedText;
  readonly pen: Pen;
  state: TextState;
}

/** Runs the operators of a content stream as far as they show text. */
export function runContent(content: PageContent, bytes: Uint8Array, resources: Dict, ctm: Matrix, depth = 0): void {
  const { tick } = content.document.job;
  const lexer = contentLexer(bytes, tick, () => {
    content.document.job.unread("damaged");
  });
  const marked = markedText();
  const running: Running = { content, lexer, resources, depth, saved: [], marked, pen: pen(), state: textState(ctm) };
  const operands: PdfObject[] = [];
  for (let object = readObject(lexer); object !== undefined; object = readObject(lexer)) {
    if (!isWord(object)) {
      if (operands.length < MAX_OPERANDS) operands.push(object);
      continue;
    }
    tick();
    if (operands.length !== (OPERANDS[object.word] ?? operands.length)) content.document.job.unread("damaged");
    run(running, object.word, operands);
    operands.length = 0;
  }
}

function run(running: Running, operator: string, operands: readonly PdfObject[]): void {
  if (!runText(running, operator, operands) && !runSetting(running, operator, operands)) {
    runGraphics(running, operator, operands);
  }
}

function numberAt(operands: readonly PdfObject[], fromEnd: number): number {
  const value = operands[operands.length - fromEnd];
  return typeof value === "number" ? value : 0;
}

function runText(running: Running, operator: string, operands: readonly PdfObject[]): boolean {
  const { state, pen: at } = running;
  const last = operands[operands.length - 1];
  switch (operator) {
    case "Tj":
      show(running, operands.slice(-1));
      return true;
    case "TJ":
      show(running, isArray(last) ? last : operands);
      return true;
    case "'":
    case '"':
      if (operator === '"') [state.wordSpace, state.charSpace] = [numberAt(operands, 3), numberAt(operands, 2)];
      moveLine(at, 0, -state.leading);
      show(running, operands.slice(-1));
      return true;
    case "Td":
    case "TD":
      if (operator === "TD") state.leading = -numberAt(operands, 1);
      moveLine(at, numberAt(operands, 2), numberAt(operands, 1));
      return true;
    case "Tm":
      at.line = at.matrix = matrixOf(operands);
      return true;
    case "T*":
      moveLine(at, 0, -state.leading);
      return true;
    case "BT":
      at.matrix = at.line = IDENTITY;
      return true;
    default:
      return false;
  }
}

function runSetting(running: Running, operator: string, operands: readonly PdfObject[]): boolean {
  const { state } = running;
  switch (operator) {
    case "Tf":
      state.font = fontNamed(running.content, running.resources, operands[operands.length - 2]) ?? state.font;
      state.size = numberAt(operands, 1);
      return true;
    case "Tc":
      state.charSpace = numberAt(operands, 1);
      return true;
    case "Tw":
      state.wordSpace = numberAt(operands, 1);
      return true;
    case "Tz":
      state.scale = numberAt(operands, 1) / 100;
      return true;
    case "TL":
      state.leading = numberAt(operands, 1);
      return true;
    case "Ts":
      state.rise = numberAt(operands, 1);
      return true;
    case "gs":
      setFromDict(running, operands[operands.length - 1]);
      return true;
    default:
      return false;
  }
}

/** An ExtGState may set the font too. */
function setFromDict({ content, resources, state }: Running, name: PdfObject | undefined): void {
  const { document } = content;
  const states = dictIn(document, resources, "ExtGState");
  const settings = states !== undefined && typeof name === "string" ? dictIn(document, states, name) : undefined;
  if (settings === undefined) return;
  const [font, size] = arrayIn(document, settings, "Font").map(document.resolve);
  if (typeof size !== "number") return;
  state.font = fontFor(content, font ?? null) ?? state.font;
  state.size = size;
}

function runGraphics(running: Running, operator: string, operands: readonly PdfObject[]): void {
  const { content, state, saved, marked, lexer } = running;
  switch (operator) {
    case "q":
      if (saved.length < MAX_SAVED) saved.push(savedState(state));
      break;
    case "Q":
      running.state = saved.pop() ?? state;
      break;
    case "cm":
      state.ctm = multiply(matrixOf(operands), state.ctm);
      break;
    case "Do":
      runObject(running, operands[operands.length - 1]);
      break;
    case "f":
    case "F":
    case "f*":
    case "B":
    case "B*":
      content.fills++;
      break;
    case "ID":
      skipInlineImage(lexer, operands);
      addPicture(running);
      break;
    case "BMC":
    case "BDC":
      marked.begin(actualTextOf(content.document, running.resources, operands[1]));
      break;
    case "EMC":
      marked.end();
      break;
    default:
      if (!KNOWN.has(operator)) runUnknown(running, operator, operands);
      break;
  }
}

/** Operators that draw, colour or set what text does not depend on (PDF 32000-1, annex A). */
const KNOWN = new Set(
  "b b* BI BX c CS cs d d0 d1 DP EI EX G g h i J j K k l M m MP n re RG rg ri S s SC sc SCN scn sh Tr v w W W* y ET".split(
    " ",
  ),
);

const MAX_OPERATOR_LENGTH = 3;

/** A word that is no operator is damage; strings in front of it are shown, as far as they can be. */
function runUnknown(running: Running, operator: string, operands: readonly PdfObject[]): void {
  const { job } = running.content.document;
  const last = operands[operands.length - 1];
  const hasString = isBytes(last) || (isArray(last) && last.some(isBytes));
  if (hasString) show(running, isArray(last) ? last : [last]);
  if (operands.length > 0 || operator.length > MAX_OPERATOR_LENGTH || /[()<>[\]]/.test(operator)) job.unread("damaged");
}

function show({ content, state, pen: at, marked }: Running, items: readonly PdfObject[]): void {
  const run = showText(items, state, at, content.glyphs);
  if (run !== undefined) content.lines.add(marked.replaced(run));
}

/** A picture fills the unit square of its own space. */
function addPicture({ content, state }: Running): void {
  const [a, b, c, d] = state.ctm;
  content.pictures += Math.abs(a * d - b * c);
}

function runObject(running: Running, name: PdfObject | undefined): void {
  const { document } = running.content;
  const objects = dictIn(document, running.resources, "XObject");
  const object = objects !== undefined && typeof name === "string" ? document.resolve(objects.get(name)) : null;
  if (!isStream(object)) return;
  const kind = nameIn(document, object.dict, "Subtype");
  if (kind === "Image") addPicture(running);
  else if (kind === "Form" || object.dict.has("BBox")) {
    runForm(running.content, object, running.resources, running.state.ctm, running.depth + 1);
  }
}

/** Runs a form with its own matrix and resources, or those of whoever draws it. */
export function runForm(content: PageContent, form: Stream, outer: Dict, ctm: Matrix, depth: number): void {
  if (depth > MAX_FORM_DEPTH) return;
  const { document } = content;
  const resources = document.resolve(form.dict.get("Resources"));
  const matrix = matrixOf(arrayIn(document, form.dict, "Matrix").map(document.resolve));
  runContent(content, document.decode(form), isDict(resources) ? resources : outer, multiply(matrix, ctm), depth);
}
