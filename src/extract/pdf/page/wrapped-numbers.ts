import type { Run } from "./text-lines.ts";

/** A line of a page, and the runs that it begins and ends with. */
export interface PlacedLine {
  readonly text: string;
  readonly first: Run;
  readonly last: Run;
}

const TAIL = /(?:^|[^\w-])(\d{1,6}-?\d{0,3})$/;
const HEAD = /^(-?\d{1,9}-?\d{0,4})(?![\w-])/;
const NUMBER = /^\d{6}-\d{4}$/;
/** How many lines further the rest of a number is looked for: a table's other cells stand between. */
const AHEAD = 12;

/** Numbers that a narrow column breaks over two lines: `010203-` above `9995`, `0102` above `03-9995`. */
export function wrappedNumbers(lines: readonly PlacedLine[]): readonly string[] {
  const found: string[] = [];
  lines.forEach((line, index) => {
    const [, tail] = TAIL.exec(line.text) ?? [];
    if (tail === undefined) return;
    for (const next of lines.slice(index + 1, index + 1 + AHEAD)) {
      const [, head] = isBelow(line, next) ? (HEAD.exec(next.text) ?? []) : [];
      if (head !== undefined && NUMBER.test(tail + head)) found.push(tail + head);
    }
  });
  return found;
}

/** The next line of a column begins below, not further right than the number above it ends, and near. */
function isBelow({ first, last }: PlacedLine, next: PlacedLine): boolean {
  const distance = first.y - next.first.y;
  return distance > 0.5 * first.height && distance < 2.2 * first.height && next.first.x < last.endX && next.first.x > first.x - first.em;
}
