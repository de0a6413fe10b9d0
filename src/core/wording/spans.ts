/** A piece of a sentence; bold and italic are lost in plain text, and nothing else. */
export type Span = string | { readonly bold: string } | { readonly italic: string };

export type Sentence = readonly Span[];

/** Puts spans where a template has `{name}`; a name that was not given stays empty. */
export function fill(template: string, values: Readonly<Record<string, Sentence | undefined>>): Sentence {
  return template
    .split(/[{}]/)
    .reduce<Sentence>((spans, part, index) => spans.concat(index % 2 === 0 ? [part] : (values[part] ?? [])), [])
    .filter((span) => span !== "");
}

export function toPlain(sentence: Sentence): string {
  return sentence.map((span) => (typeof span === "string" ? span : "bold" in span ? span.bold : span.italic)).join("");
}

/** The subset that Smart Alerts draws (platform.md 1.3): bold and italics; what the mail brought along is escaped. */
export function toMarkdown(sentence: Sentence): string {
  return sentence
    .map((span) => {
      if (typeof span === "string") return escape(span);
      return "bold" in span ? `**${escape(span.bold)}**` : `*${escape(span.italic)}*`;
    })
    .join("");
}

function escape(text: string): string {
  return text.replace(/[\\*_[\]`<>#]/g, "\\$&").replace(/[\r\n]+/g, " ");
}

/** A sentence begins with a capital, also when its first word is in bold. */
export function capitalise(sentence: Sentence): Sentence {
  const [first, ...rest] = sentence;
  if (first === undefined) return sentence;
  if (typeof first === "string") return [upper(first), ...rest];
  return ["bold" in first ? { bold: upper(first.bold) } : { italic: upper(first.italic) }, ...rest];
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
