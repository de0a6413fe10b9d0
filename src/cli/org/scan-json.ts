/** What keeps a text from being JSON, where, and what to do about it. */
export interface JsonMistake {
  readonly line: number;
  readonly column: number;
  readonly what: string;
}

/** A key that stands twice in one object: JSON takes the last one, whatever the first one said. */
export interface RepeatedKey {
  readonly path: string;
  readonly line: number;
}

export interface ScannedJson {
  readonly mistake?: JsonMistake;
  readonly repeated: readonly RepeatedKey[];
}

/** Nobody's organisation file is nested deeper; a text that is would take the stack with it. */
const MAX_DEPTH = 100;

const COMMENT =
  'a comment, and JSON has none: take it out (a mark has the field "note" for colleagues, "accepted" takes reasons)';

const ESCAPES = '"\\/bfnrt';

/** Reads a text as JSON only to say what a parser does not: which habit made the mistake, and which keys stand twice. */
export function scanJson(text: string): ScannedJson {
  const scan: Scan = { text, at: 0, repeated: [] };
  try {
    readValue(scan, "", 0);
    skipBlanks(scan);
    if (scan.at < text.length) fail(scan, "more after the end: one { … } is the whole file");
  } catch (error) {
    if (!(error instanceof Found)) throw error;
    return { ...(error.mistake === undefined ? {} : { mistake: error.mistake }), repeated: scan.repeated };
  }
  return { repeated: scan.repeated };
}

interface Scan {
  readonly text: string;
  at: number;
  repeated: RepeatedKey[];
}

/** Ends the reading; without a mistake where it is no use to go on. */
class Found extends Error {
  readonly mistake: JsonMistake | undefined;
  constructor(mistake?: JsonMistake) {
    super("found");
    this.mistake = mistake;
  }
}

function fail(scan: Scan, what: string, at = scan.at): never {
  const before = scan.text.slice(0, at).split("\n");
  throw new Found({ line: before.length, column: (before.at(-1) ?? "").length + 1, what });
}

function skipBlanks(scan: Scan): void {
  while (/[ \t\r\n]/.test(scan.text.charAt(scan.at))) scan.at++;
  const rest = scan.text.slice(scan.at, scan.at + 2);
  if (rest === "//" || rest === "/*" || rest.startsWith("#")) fail(scan, COMMENT);
}

function readValue(scan: Scan, path: string, depth: number): void {
  if (depth > MAX_DEPTH) throw new Found();
  skipBlanks(scan);
  const letter = scan.text.charAt(scan.at);
  if (letter === "{") readObject(scan, path, depth);
  else if (letter === "[") readList(scan, path, depth);
  else if (letter === '"') readText(scan);
  else readWord(scan);
}

function readObject(scan: Scan, path: string, depth: number): void {
  const keys = new Set<string>();
  const opened = scan.at++;
  for (skipBlanks(scan); scan.text.charAt(scan.at) !== "}"; skipBlanks(scan)) {
    const { at } = scan;
    if (at >= scan.text.length) fail(scan, "it ends too early: this { is never closed", opened);
    if (scan.text.charAt(at) !== '"') fail(scan, strayIn(scan, 'a name in "double quotes"'));
    const key = readText(scan);
    const below = path === "" ? key : `${path}.${key}`;
    if (keys.has(key)) scan.repeated.push({ path: below, line: scan.text.slice(0, at).split("\n").length });
    keys.add(key);
    skipBlanks(scan);
    if (scan.text.charAt(scan.at) !== ":") fail(scan, `a colon is missing after "${key}"`);
    scan.at++;
    readValue(scan, below, depth + 1);
    closeOrComma(scan, "}", opened);
  }
  scan.at++;
}

function readList(scan: Scan, path: string, depth: number): void {
  const opened = scan.at++;
  skipBlanks(scan);
  for (let index = 0; scan.text.charAt(scan.at) !== "]"; index++) {
    if (scan.at >= scan.text.length) fail(scan, "it ends too early: this [ is never closed", opened);
    readValue(scan, `${path}[${index}]`, depth + 1);
    closeOrComma(scan, "]", opened);
  }
  scan.at++;
}

/** Behind a value: the end, or a comma with something behind it. */
function closeOrComma(scan: Scan, close: string, opened: number): void {
  skipBlanks(scan);
  const letter = scan.text.charAt(scan.at);
  if (letter === close) return;
  if (letter === "") fail(scan, `it ends too early: this ${close === "}" ? "{" : "["} is never closed`, opened);
  if (letter !== ",") fail(scan, strayIn(scan, `a comma or ${close}`));
  const comma = scan.at++;
  skipBlanks(scan);
  if (scan.text.charAt(scan.at) === close) fail(scan, `a comma with nothing after it, before ${close}`, comma);
}

function readText(scan: Scan): string {
  const start = scan.at++;
  for (; scan.at < scan.text.length; scan.at++) {
    const letter = scan.text.charAt(scan.at);
    if (letter === '"') return JSON.parse(scan.text.slice(start, ++scan.at)) as string;
    if (letter === "\n" || letter === "\r") fail(scan, "a text that is not closed on its line", start);
    if (letter < " ") fail(scan, "a tab or another control character in a text");
    if (letter === "\\") skipEscape(scan);
  }
  return fail(scan, "it ends too early: this text is never closed", start);
}

function skipEscape(scan: Scan): void {
  const next = scan.text.charAt(scan.at + 1);
  const isWhole = ESCAPES.includes(next) || (next === "u" && /^[\da-f]{4}/i.test(scan.text.slice(scan.at + 2)));
  if (next === "" || !isWhole)
    fail(scan, "a single backslash in a text: write two (C:\\\\Postvagt\\\\server.pem), or / in paths");
  scan.at++;
}

function readWord(scan: Scan): void {
  const [word = ""] = /^[^\s,\]}:]*/.exec(scan.text.slice(scan.at)) ?? [];
  if (!/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?)$/i.test(word) || /^[TFN]/.test(word))
    fail(scan, strayIn(scan, "a value"));
  scan.at += word.length;
}

function strayIn({ text, at }: Scan, expected: string): string {
  const letter = text.charAt(at);
  if (letter === "'") return `single quotes: JSON wants "double quotes"`;
  if (letter === "“" || letter === "”" || letter === "„") return `curly quotes: JSON wants straight "double quotes"`;
  return letter === "" ? "it ends too early" : `${expected} is missing here`;
}
