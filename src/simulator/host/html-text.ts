const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: "\u00a0",
  "#39": "'",
};
const lineEnds = new Set(["br", "br/", "/p", "/div", "/li", "/tr", "/h1", "/h2", "/h3", "/h4", "/h5", "/h6"]);

/** HTML as the plain text that Outlook answers with; good enough for bodies that an editor has written. */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  let place = 0;
  while (place < html.length) {
    const start = html.indexOf("<", place);
    const end = start < 0 ? -1 : html.indexOf(">", start);
    if (end < 0) break;
    parts.push(html.slice(place, start));
    const name =
      html
        .slice(start + 1, end)
        .trimEnd()
        .split(" ", 1)[0] ?? "";
    if (lineEnds.has(name.toLowerCase())) parts.push("\n");
    place = end + 1;
  }
  parts.push(html.slice(place));
  return parts.join("").replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (whole, name: string) => entities[name] ?? whole);
}

/** Plain text as HTML that shows the same. */
export function textToHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r?\n/g, "<br>");
}
