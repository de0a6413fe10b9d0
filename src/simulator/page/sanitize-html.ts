const unwanted = "script, iframe, object, embed, link, meta, style, base";

/** HTML of a pasted or opened mail without what would run or reach out when the editor shows it. */
export function sanitizeHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const element of body.querySelectorAll(unwanted)) element.remove();
  for (const element of body.querySelectorAll("*"))
    for (const { name, value } of [...element.attributes])
      if (name.startsWith("on") || value.trim().toLowerCase().startsWith("javascript:")) element.removeAttribute(name);
  return body.innerHTML;
}
