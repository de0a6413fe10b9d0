/** The text, or as many whole words of it as fit, and an ellipsis. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 1);
  const space = Math.max(start.lastIndexOf(" "), start.lastIndexOf("\n"));
  const words = space > 0 ? start.slice(0, space) : start.replace(/[\uD800-\uDBFF]$/, "");
  return `${words.trimEnd()}…`;
}
