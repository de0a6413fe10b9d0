/** Breaks a text into lines no wider than `width`; a word that is wider by itself is cut. */
export function breakLines(text: string, width: number, measure: (text: string) => number): readonly string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => breakParagraph(paragraph, width, measure));
}

function breakParagraph(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  const space = measure(" ");
  let line: string[] = [];
  let used = 0;
  for (const word of text.split(" ").flatMap((one) => cut(one, width, measure))) {
    const wide = measure(word);
    if (line.length > 0 && used + space + wide > width) {
      lines.push(line.join(" "));
      line = [];
      used = 0;
    }
    used += (line.length > 0 ? space : 0) + wide;
    line.push(word);
  }
  return [...lines, line.join(" ")];
}

function cut(word: string, width: number, measure: (text: string) => number): readonly string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && measure(piece + letter) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}
