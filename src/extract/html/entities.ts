const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  shy: "\u00ad",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  aelig: "æ",
  AElig: "Æ",
  oslash: "ø",
  Oslash: "Ø",
  aring: "å",
  Aring: "Å",
  eacute: "é",
  Eacute: "É",
  egrave: "è",
  auml: "ä",
  Auml: "Ä",
  ouml: "ö",
  Ouml: "Ö",
  uuml: "ü",
  Uuml: "Ü",
  szlig: "ß",
  agrave: "à",
  aacute: "á",
  oacute: "ó",
  iacute: "í",
  uacute: "ú",
  ccedil: "ç",
  ntilde: "ñ",
  copy: "©",
  reg: "®",
  deg: "°",
  sect: "§",
  para: "¶",
  middot: "·",
  bull: "•",
  laquo: "«",
  raquo: "»",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  euro: "€",
  thinsp: "\u2009",
  ensp: "\u2002",
  emsp: "\u2003",
  zwnj: "\u200c",
  zwj: "\u200d",
  minus: "−",
  times: "×",
  eth: "ð",
  thorn: "þ",
};

const MAX_ENTITY_LENGTH = 12;

/** Text with its entities decoded. One that is not known (a bomb's, say) is left out: no definition is ever followed. */
export function decodeEntities(text: string): string {
  let at = text.indexOf("&");
  if (at < 0) return text;
  const parts: string[] = [];
  let from = 0;
  while (at >= 0) {
    const end = text.indexOf(";", at);
    const name = end > at && end - at <= MAX_ENTITY_LENGTH ? text.slice(at + 1, end) : "";
    const isName = /^(?:#\d+|#x[\da-f]+|[a-z]\w*)$/i.test(name);
    parts.push(text.slice(from, at), isName ? decodeName(name) : "&");
    from = isName ? end + 1 : at + 1;
    at = text.indexOf("&", from);
  }
  return parts.concat(text.slice(from)).join("");
}

function decodeName(name: string): string {
  if (!name.startsWith("#")) return NAMED[name] ?? "";
  const isHex = name.charAt(1).toLowerCase() === "x";
  const code = parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
