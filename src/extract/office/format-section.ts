/** One of the up to four sections of a number format, as far as it changes what is seen (ECMA-376, 18.8.31). */
export interface FormatSection {
  /** Words in quotes, currency signs and single letters ahead of the digits and behind them. */
  readonly before: string;
  readonly after: string;
  /** The places of the digits with everything that stands between them: `#,##0.00`, `000000-0000`, `0.00E+00`. */
  readonly places: string;
  /** Letters of date and time, outside of quotes and brackets. */
  readonly dateLetters: string;
  readonly percents: number;
}

const PLACE = "0#?.,";

/** The sections of a format code; a semicolon in quotes or brackets parts nothing. */
export function readSections(code: string): readonly FormatSection[] {
  const sections: FormatSection[] = [];
  for (let at = 0; at <= code.length;) {
    const { section, end } = readSection(code, at);
    sections.push(section);
    at = end + 1;
  }
  return sections;
}

interface Reading {
  before: string;
  between: string;
  places: string;
  dateLetters: string;
  percents: number;
}

function readSection(code: string, start: number): { readonly section: FormatSection; readonly end: number } {
  const reading: Reading = { before: "", between: "", places: "", dateLetters: "", percents: 0 };
  let at = start;
  while (at < code.length && code.charAt(at) !== ";") at = readToken(code, at, reading);
  const { before, between, places, dateLetters, percents } = reading;
  return { section: { before, after: between, places, dateLetters, percents }, end: at };
}

/** Reads one token and answers where the next begins. */
function readToken(code: string, at: number, reading: Reading): number {
  const sign = code.charAt(at);
  if (sign === '"' || sign === "[") {
    const close = code.indexOf(sign === '"' ? '"' : "]", at + 1);
    const end = close < 0 ? code.length : close;
    const inside = code.slice(at + 1, end);
    addLiteral(sign === '"' ? inside : currencyOf(inside), reading);
    return end + 1;
  }
  // A blank as wide as the next sign, or the next sign as often as it fits.
  if (sign === "_" || sign === "*") return at + 2;
  if (sign === "\\") addLiteral(code.charAt(at + 1), reading);
  else if (sign === "%") reading.percents += addLiteral("%", reading);
  else if (PLACE.indexOf(sign) >= 0 || (/[e+]/i.test(sign) && /[0e]$/i.test(reading.places))) addPlace(sign, reading);
  else if (/[dmyhs]/i.test(sign)) reading.dateLetters += sign.toLowerCase();
  else addLiteral(sign, reading);
  return at + (sign === "\\" ? 2 : 1);
}

/** What stands between two places belongs to them: `000000-0000`. */
function addPlace(sign: string, reading: Reading): void {
  reading.places += reading.between + sign;
  reading.between = "";
}

function addLiteral(text: string, reading: Reading): 1 {
  if (reading.places === "") reading.before += text;
  else reading.between += text;
  return 1;
}

/** `[$kr.-406]` is a currency; `[Red]`, `[>100]` and `[h]` say nothing that is seen. */
function currencyOf(inside: string): string {
  const [sign = ""] = inside.split("-");
  return sign.charAt(0) === "$" ? sign.slice(1) : "";
}
