/** The bracket that ends a tag: one inside of quotes does not. */
export function endOfTag(xml: string, tag: number): number {
  let end = xml.indexOf(">", tag);
  if (end < 0 || isQuoted(xml.charAt(xml.charAt(end - 1) === "/" ? end - 2 : end - 1))) return end;
  for (let from = tag; end >= 0;) {
    const quote = firstQuote(xml, from, end);
    const close = quote < 0 ? -1 : xml.indexOf(xml.charAt(quote), quote + 1);
    if (close < 0) return end;
    from = close + 1;
    if (close > end) end = xml.indexOf(">", from);
  }
  return end;
}

const isQuoted = (sign: string) => sign === '"' || sign === "'";

function firstQuote(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isQuoted(xml.charAt(at))) return at;
  return -1;
}
