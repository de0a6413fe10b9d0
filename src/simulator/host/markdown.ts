/** A piece of a Smart Alerts text. */
export interface Span {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** An https address, or null. */
  readonly link: string | null;
}

export type Block =
  | { readonly kind: "paragraph"; readonly lines: readonly (readonly Span[])[] }
  | { readonly kind: "bullets" | "numbers"; readonly items: readonly (readonly Span[])[] };

/** What stands at one place of a line. */
type Token =
  | { readonly kind: "text"; readonly text: string; readonly length: number }
  | { readonly kind: "link"; readonly text: string; readonly address: string; readonly length: number }
  | { readonly kind: "mark"; readonly length: number };

const escapable = "\\*_[]()#+-.!`";

const linkAt = (line: string, place: number): Token | null => {
  const middle = line.indexOf("](https://", place);
  const end = middle < 0 ? -1 : line.indexOf(")", middle);
  if (end < 0) return null;
  const address = line.slice(middle + 2, end);
  if (address.includes(" ")) return null;
  return { kind: "link", text: line.slice(place + 1, middle), address, length: end + 1 - place };
};

const markAt = (line: string, place: number): Token => {
  const letter = line[place];
  let length = 1;
  while (length < 3 && line[place + length] === letter) length += 1;
  return { kind: "mark", length };
};

const tokenAt = (line: string, place: number): Token => {
  const letter = line[place] ?? "";
  const next = line[place + 1] ?? "";
  if (letter === "\\" && next !== "" && escapable.includes(next)) return { kind: "text", text: next, length: 2 };
  if (letter === "*" || letter === "_") return markAt(line, place);
  const link = letter === "[" ? linkAt(line, place) : null;
  return link ?? { kind: "text", text: letter, length: 1 };
};

/** Bold, italic, links and escapes in one line; a mark without its partner simply changes what follows. */
function spansOf(line: string): readonly Span[] {
  const spans: Span[] = [];
  const style = { bold: false, italic: false };
  let text = "";
  const push = (link: string | null): void => {
    if (text !== "") spans.push({ text, ...style, link });
    text = "";
  };
  for (let place = 0; place < line.length;) {
    const token = tokenAt(line, place);
    place += token.length;
    if (token.kind === "text") text += token.text;
    else push(null);
    if (token.kind === "mark" && token.length !== 1) style.bold = !style.bold;
    if (token.kind === "mark" && token.length !== 2) style.italic = !style.italic;
    if (token.kind === "link") {
      text = token.text;
      push(token.address);
    }
  }
  push(null);
  return spans;
}

const itemOf = (line: string): { readonly kind: Block["kind"]; readonly text: string } => {
  const text = line.trim();
  if (/^[-*+]\s/.test(text)) return { kind: "bullets", text: text.slice(2).trim() };
  const number = /^\d{1,3}\.\s/.exec(text);
  return number === null ? { kind: "paragraph", text: line } : { kind: "numbers", text: text.slice(number[0].length) };
};

const joined = (last: Block | undefined, kind: Block["kind"], spans: readonly Span[]): Block | null => {
  if (last?.kind !== kind) return null;
  return last.kind === "paragraph"
    ? { kind: "paragraph", lines: [...last.lines, spans] }
    : { kind: last.kind, items: [...last.items, spans] };
};

/** Outlook's subset of Markdown as blocks; nothing in it can become markup of its own (platform.md 1.3). */
export function readMarkdown(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const { kind, text: content } = itemOf(line);
    const spans = spansOf(content);
    const longer = line.trim() === "" ? null : joined(blocks.at(-1), kind, spans);
    if (line.trim() === "") blocks.push({ kind: "paragraph", lines: [] });
    else if (longer !== null) blocks[blocks.length - 1] = longer;
    else blocks.push(kind === "paragraph" ? { kind, lines: [spans] } : { kind, items: [spans] });
  }
  return blocks.filter((block) => block.kind !== "paragraph" || block.lines.length > 0);
}
