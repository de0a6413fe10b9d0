/** A sheet's header or footer without the codes for its places, fonts, sizes, page numbers and dates. */
export function readMargin(written: string): string {
  const [first = "", ...rest] = written.split("&");
  return rest.reduce((shown, part) => shown + readCode(part), first).trim();
}

/** What stands behind a sign "&": a font in quotes, a size, or one letter, and then text. */
function readCode(part: string): string {
  if (part === "") return "&";
  if (part.startsWith('"')) return part.slice(part.indexOf('"', 1) + 1);
  return / ?\d/.test(part.charAt(0)) ? part.replace(/^\d{1,3}/, "") : ` ${part.slice(1)}`;
}
