/** Text as HTML and SVG show it. */
export function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** A text with `{name}` filled in, escaped. */
export function say(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  return escape(template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? "")));
}

export interface Cell {
  readonly html: string;
  readonly isNumber?: boolean;
}

/** A table; the first cell of a row names it. */
export function table(head: readonly Cell[], rows: readonly (readonly Cell[])[]): string {
  const cell = (tag: string, { html, isNumber }: Cell, more = "") =>
    `<${tag}${more}${isNumber === true ? ' class="n"' : ""}>${html}</${tag}>`;
  const headline = head.map((one) => cell("th", one, ' scope="col"')).join("");
  const lines = rows.map(
    (row) =>
      `<tr>${row.map((one, at) => (at === 0 ? cell("th", one, ' scope="row"') : cell("td", one))).join("")}</tr>`,
  );
  return `<table><thead><tr>${headline}</tr></thead><tbody>${lines.join("")}</tbody></table>`;
}
