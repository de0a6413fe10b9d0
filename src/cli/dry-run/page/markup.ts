/** Text as HTML and SVG show it. */
export function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** A text with `{name}` filled in, escaped. */
export function render(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  const parts = template.split(/[{}]/);
  return escape(parts.map((part, at) => (at % 2 === 0 ? part : String(values[part] ?? ""))).join(""));
}

export interface Cell {
  readonly html: string;
  readonly isNumber?: boolean;
}

/** A table; the first cell of a row names it, and what stands in `below` is written under the whole row. */
export function table(
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  below: readonly string[] = [],
): string {
  const headline = head.map((one) => tag("th", one, ' scope="col"')).join("");
  const lines = rows.map((row, at) => {
    const cells = row.map((one, n) => (n === 0 ? tag("th", one, ' scope="row"') : tag("td", one))).join("");
    const more = below[at];
    if (more === undefined) return `<tr>${cells}</tr>`;
    return `<tr class="above">${cells}</tr><tr><td colspan="${head.length}">${more}</td></tr>`;
  });
  return `<table><thead><tr>${headline}</tr></thead><tbody>${lines.join("")}</tbody></table>`;
}

function tag(name: string, { html, isNumber }: Cell, more = ""): string {
  return `<${name}${more}${isNumber === true ? ' class="n"' : ""}>${html}</${name}>`;
}
