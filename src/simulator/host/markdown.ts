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

const token = /\\([\\*_[\]()#+\-.!`])|\[([^\]\n]*)\]\((https:\/\/[^)\s]+)\)|(\*{1,3}|_{1,3})/g;

/** Bold, italic, links and escapes in one line; a mark without its partner simply changes what follows. */
function spansOf(line: string): readonly Span[] {
  const spans: Span[] = [];
  let bold = false;
  let italic = false;
  let text = "";
  let place = 0;
  const push = (link: string | null = null): void => {
    if (text !== "") spans.push({ text, bold, italic, link });
    text = "";
  };
  for (const found of line.matchAll(token)) {
    const [whole, escaped, label, link, mark] = found;
    text += line.slice(place, found.index);
    place = found.index + whole.length;
    if (escaped !== undefined) {
      text += escaped;
      continue;
    }
    push();
    if (link !== undefined) {
      text = label ?? link;
      push(link);
    } else if (mark !== undefined) {
      if (mark.length !== 1) bold = !bold;
      if (mark.length !== 2) italic = !italic;
    }
  }
  text += line.slice(place);
  push();
  return spans;
}

const bullet = /^\s*[-*+]\s+(.*)$/;
const number = /^\s*\d{1,3}\.\s+(.*)$/;

const itemOf = (line: string): { readonly kind: Block["kind"]; readonly text: string } => {
  const bulleted = bullet.exec(line);
  if (bulleted !== null) return { kind: "bullets", text: bulleted[1] ?? "" };
  const numbered = number.exec(line);
  return numbered === null ? { kind: "paragraph", text: line } : { kind: "numbers", text: numbered[1] ?? "" };
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
    if (line.trim() === "") {
      blocks.push({ kind: "paragraph", lines: [] });
      continue;
    }
    const { kind, text: content } = itemOf(line);
    const spans = spansOf(content);
    const longer = joined(blocks.at(-1), kind, spans);
    if (longer !== null) blocks[blocks.length - 1] = longer;
    else blocks.push(kind === "paragraph" ? { kind, lines: [spans] } : { kind, items: [spans] });
  }
  return blocks.filter((block) => block.kind !== "paragraph" || block.lines.length > 0);
}
