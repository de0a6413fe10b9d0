/** Where in its line a place stands. */
export interface Position {
  /** Where the line begins. */
  readonly line: number;
  /** How many cell signs stand before the place in its line. */
  readonly cell: number;
}

const SIGNS = "\t;|";

/** Tells positions of places that are asked for in rising order; the text is walked once however long its lines are. */
export function createLines(text: string): (at: number) => Position {
  let seen = 0;
  let line = 0;
  let cell = 0;
  return (at) => {
    const since = text.slice(seen, at);
    const lineBreak = since.lastIndexOf("\n");
    if (lineBreak >= 0) {
      line = seen + lineBreak + 1;
      cell = 0;
    }
    for (let index = lineBreak + 1; index < since.length; index++) {
      if (SIGNS.indexOf(since.charAt(index)) >= 0) cell++;
    }
    seen = at;
    return { line, cell };
  };
}
