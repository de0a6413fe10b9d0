/** How a language writes the attributes of a tag. */
export interface AttributeSyntax {
  /** One sign of a name. */
  readonly nameSign: RegExp;
  /** Whether values may stand without quotes. */
  readonly allowsBare: boolean;
}

/** Visits the attributes between the brackets of a tag in one pass, from one "=" to the next. */
export function forEachAttribute(
  inside: string,
  { nameSign, allowsBare }: AttributeSyntax,
  visit: (name: string, value: string) => void,
): void {
  let from = 0;
  for (let sign = inside.indexOf("="); sign >= 0; sign = inside.indexOf("=", from)) {
    const name = nameBefore(inside, from, sign, nameSign);
    const start = skipSpace(inside, sign + 1);
    const quote = inside.charAt(start);
    const isQuoted = quote === '"' || quote === "'";
    const end = isQuoted ? inside.indexOf(quote, start + 1) : endOfBare(inside, start, allowsBare);
    const isAttribute = name !== "" && (isQuoted ? end >= 0 : end > start);
    if (isAttribute) visit(name, inside.slice(isQuoted ? start + 1 : start, end));
    if (isAttribute) from = isQuoted ? end + 1 : end;
    else from = sign + 1;
  }
}

function nameBefore(inside: string, from: number, sign: number, nameSign: RegExp): string {
  let end = sign;
  while (end > from && /\s/.test(inside.charAt(end - 1))) end--;
  let start = end;
  while (start > from && nameSign.test(inside.charAt(start - 1))) start--;
  return inside.slice(start, end);
}

function skipSpace(inside: string, from: number): number {
  let at = from;
  while (/\s/.test(inside.charAt(at))) at++;
  return at;
}

function endOfBare(inside: string, start: number, allowsBare: boolean): number {
  let end = start;
  while (allowsBare && end < inside.length && !/[\s"'>]/.test(inside.charAt(end))) end++;
  return end;
}
