const BLANK = 0x20;

/** What Word's special characters are to a reader ([MS-DOC] 2.4.1); what is not named is an object or a mark. */
const SHOWN: Readonly<Record<number, string>> = {
  0x07: "\t",
  0x09: "\t",
  0x0a: "\n",
  0x0b: "\n",
  0x0c: "\n",
  0x0d: "\n",
  0x0e: "\n",
  0x13: " ",
  0x14: " ",
  0x1e: "-",
};
const CELL_END = 0x07;

/** Two ends of a cell in a row are the end of the last cell and of its row. */
export function showCharacters(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= BLANK) continue;
    const isRowEnd = code === CELL_END && at > 0 && text.charCodeAt(at - 1) === CELL_END;
    parts.push(text.slice(from, at), isRowEnd ? "\n" : (SHOWN[code] ?? ""));
    from = at + 1;
  }
  return parts.concat(text.slice(from)).join("");
}
