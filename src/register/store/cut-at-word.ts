/** The text, or as many whole words of it as fit, and an ellipsis. */
export function cutAtWord(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const start = characters.slice(0, most);
  const space = Math.max(start.lastIndexOf(" "), start.lastIndexOf("\n"));
  const words = start.slice(0, space > 0 ? space : -1).join("");
  return `${words.trimEnd()}…`;
}
