import type { Label } from "./judge-words.ts";
import { judgeWords } from "./judge-words.ts";

/** Tells what the first row of a table says over a cell. Made anew for each text. */
export interface Columns {
  readonly labelOver: (line: number, at: number) => Label;
}

const SIGNS = ["\t", ";", "|"];

/** Rows that share a cell sign are one table; each row is walked once, so a long table costs its length. */
export function createColumns(text: string): Columns {
  let knownLine = -1;
  let knownHeader = -1;
  const headerOf = (line: number, sign: string): number => {
    let top = line;
    while (top > 0 && top !== knownLine) {
      const above = text.lastIndexOf("\n", top - 2) + 1;
      if (text.slice(above, top).indexOf(sign) < 0) break;
      top = above;
    }
    knownHeader = top === knownLine ? knownHeader : top;
    knownLine = line;
    return knownHeader;
  };
  return {
    labelOver: (line, at) => {
      const row = text.slice(line, at);
      const sign =
        SIGNS.find((one) => row.indexOf(one) >= 0) ?? SIGNS.find((one) => lineAt(text, line).indexOf(one) >= 0);
      if (sign === undefined) return "none";
      const header = headerOf(line, sign);
      if (header === line) return "none";
      return judgeWords(lineAt(text, header).split(sign)[row.split(sign).length - 1] ?? "");
    },
  };
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end);
}
