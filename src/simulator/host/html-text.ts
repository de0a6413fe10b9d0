const blockEnd = /<br\b[^>]*>|<\/(?:p|div|li|tr|h[1-6])>/gi;
const tag = /<[^>]*>/g;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0", "#39": "'" };

/** HTML as the plain text that Outlook answers with; good enough for bodies that an editor has written. */
export function htmlToText(html: string): string {
  return html
    .replace(blockEnd, "\n")
    .replace(tag, "")
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (whole, name: string) => entities[name] ?? whole);
}

/** Plain text as HTML that shows the same. */
export function textToHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r?\n/g, "<br>");
}
