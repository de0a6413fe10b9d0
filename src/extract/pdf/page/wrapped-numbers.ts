import type { Run } from "./text-lines.ts";

/** Some text of a page in a row, and the runs that it begins and ends with. */
export interface PlacedText {
  readonly text: string;
  readonly first: Run;
  readonly last: Run;
}

const TAIL = /(?:^|[^\w-])(\d{1,6}-?\d{0,3})\s*$/;
const HEAD = /^\s*(-?\d{1,9}-?\d{0,4})(?![\w-])/;
const NUMBER = /^\d{6}-\d{4}$/;
const MOST = 2_000;

/** Where a number may break off, and where one may go on, while a page is read. */
export interface BrokenNumbers {
  readonly add: (placed: PlacedText) => void;
  /** Numbers that a narrow column breaks over two lines: `010203-` above `9995`, `0102` above `03-9995`. */
  readonly joined: () => readonly string[];
}

export function brokenNumbers(): BrokenNumbers {
  const tails: (PlacedText & { readonly digits: string })[] = [];
  const heads: (PlacedText & { readonly digits: string })[] = [];
  return {
    add: (placed) => {
      const [, tail] = TAIL.exec(placed.text) ?? [];
      const [, head] = HEAD.exec(placed.text) ?? [];
      if (tail !== undefined && tails.length < MOST) tails.push({ ...placed, digits: tail });
      if (head !== undefined && heads.length < MOST) heads.push({ ...placed, digits: head });
    },
    joined: () => {
      const found = new Set<string>();
      for (const tail of tails)
        for (const head of heads) {
          const number = tail.digits + head.digits;
          if (number.length === 11 && NUMBER.test(number) && isBelow(tail, head)) found.add(number);
        }
      return Array.from(found);
    },
  };
}

/** The next line of a column begins below, not further right than the number above it ends, and near. */
function isBelow({ first, last }: PlacedText, next: PlacedText): boolean {
  const distance = first.y - next.first.y;
  return (
    distance > 0.5 * first.height &&
    distance < 2.2 * first.height &&
    next.first.x < last.endX &&
    next.first.x > first.x - first.em
  );
}
