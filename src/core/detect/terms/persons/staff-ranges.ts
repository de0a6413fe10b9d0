export interface Range {
  readonly start: number;
  readonly end: number;
}

/** How a mail takes its leave; what follows is the writer, not the citizen. */
const FAREWELL =
  /^(?:(?:med |de |mange |varme |kærlig |bedste |venlig |venlige |gode )*(?:hilsen|hilsner)|mvh|m\.v\.h|vh|kh|bh|dbh|hils|tak på forhånd|best regards|kind regards)(?![a-zæøå])/i;
const GREETING = /^(?:kære|hej|hejsa|goddag|til|dear|godmorgen|att\.?)(?![a-zæøå])/i;
const HEADER = /^(?:fra|sendt|til|cc|from|sent|to|dato):/i;
const WROTE = /^(?:den|på|on) .{4,90}(?:skrev|wrote)/i;
const SLASH_NAME = /^\/ ?[A-ZÆØÅ]/;
const QUOTE_MARKS = /^[\s>|]+/;

/** A signature is no longer than this many lines; a letter goes on after its greeting. */
const SIGNATURE_LINES = 8;

/**
 * The parts of a text that name writer and readers: greetings, signatures, and headers of quoted mail. People there are
 * not the citizen that the mail is about.
 */
export function findStaffRanges(text: string): readonly Range[] {
  const ranges: Range[] = [];
  let left = 0;
  let start = 0;
  while (start < text.length) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(start, Math.min(end, start + 200)).replace(QUOTE_MARKS, "");
    const opensQuote = HEADER.test(line) || WROTE.test(line);
    if (FAREWELL.test(line) || SLASH_NAME.test(line)) left = SIGNATURE_LINES;
    else if (opensQuote) left = 0;
    else if (left > 0) left--;
    if (left > 0 || opensQuote || isGreeting(line)) ranges.push({ start, end });
    start = end + 1;
  }
  return ranges;
}

function isGreeting(line: string): boolean {
  return line.length < 60 && GREETING.test(line) && !/[.:;] ?[^\s.:;]/.test(line);
}

/** Ranges are in order; a place is scanned up by halving. */
export function isWithin(ranges: readonly Range[], place: number): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined || place < range.start) high = middle - 1;
    else if (place >= range.end) low = middle + 1;
    else return true;
  }
  return false;
}

/** Two lists of ranges as one in order; of ranges in one another the outer stays. */
export function joinRanges(ranges: readonly Range[], others: readonly Range[]): readonly Range[] {
  const own = others.filter(({ start }) => !isWithin(ranges, start));
  return own.length === 0 ? ranges : ranges.concat(own).sort((one, other) => one.start - other.start);
}
