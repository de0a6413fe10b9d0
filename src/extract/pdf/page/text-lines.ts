import { inPlainForms } from "../../charset/unicode-forms.ts";
import { joinText } from "./join-text.ts";
import { brokenNumbers } from "./wrapped-numbers.ts";

/** Some text in a row: where its first letter begins and its last one ends, on the page. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly endY: number;
  /** The unit vector along which it is written. */
  readonly ux: number;
  readonly uy: number;
  /** The height of its letters across, and their em along the line. */
  readonly height: number;
  readonly em: number;
}

interface Line {
  text: string;
  readonly first: Run;
  last: Run;
}

/** The lines of a page, put together from runs in whatever order they are drawn. */
export interface TextLines {
  readonly add: (run: Run) => void;
  readonly text: () => string;
}

/** How far letters may move back over each other within a word. */
const OVERLAP = -0.35;

/** How many lines at about the same height are looked at for the one that a run goes on. */
const NEIGHBOURS = 40;

export function textLines(): TextLines {
  const lines: Line[] = [];
  const byHeight = new Map<number, Line[]>();
  let current: Line | undefined;
  const start = (run: Run): Line => {
    const line = { text: run.text, first: run, last: run };
    lines.push(line);
    const key = heightKey(run);
    const neighbours = byHeight.get(key);
    if (neighbours === undefined) byHeight.set(key, [line]);
    else neighbours.push(line);
    return line;
  };
  const broken = brokenNumbers();
  let counted = 0;
  const add = (run: Run): void => {
    if (/\d/.test(run.text)) broken.add({ text: run.text, first: run, last: run });
    if (current !== undefined && isRepeated(current.last, run)) return;
    if (current !== undefined && follows(current.last, run)) extend(current, run);
    else {
      const open = lineEndingAt(byHeight, run);
      if (open === undefined) current = start(run);
      else extend((current = open), run);
    }
  };
  return {
    add,
    text: () => {
      lines.slice(counted).forEach(broken.add);
      counted = lines.length;
      return lines
        .map((line) => inReadingOrder(withoutEnd(line.text)))
        .concat(broken.joined())
        .join("\n");
    },
  };
}

/** Blanks drawn after the last word would keep a word that goes on in the next line apart from its hyphen. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && text.charAt(end - 1) === " ") end--;
  return text.slice(0, end);
}

/** Letters drawn twice, a hair apart, to look bold. */
function isRepeated(last: Run, run: Run): boolean {
  return (
    run.text === last.text && Math.abs(run.x - last.x) + Math.abs(run.y - last.y) < 0.1 * run.em && run.text !== ""
  );
}

function heightKey(run: Run): number {
  return Math.round((run.y * run.ux - run.x * run.uy) / 4);
}

function along(last: Run, run: Run): number {
  return (run.x - last.endX) * last.ux + (run.y - last.endY) * last.uy;
}

function across(last: Run, run: Run): number {
  return Math.abs((run.y - last.endY) * last.ux - (run.x - last.endX) * last.uy);
}

function isParallel(last: Run, run: Run): boolean {
  return last.ux * run.ux + last.uy * run.uy > 0.9;
}

/** Whether a run goes on where the line is, on the same baseline and not further back. */
function follows(last: Run, run: Run): boolean {
  if (!isParallel(last, run) || across(last, run) > 0.25 * (last.height + run.height)) return false;
  return along(last, run) > OVERLAP * Math.max(last.em, run.em);
}

/** The line that ends where the run begins: programs also draw a page colour by colour, or font by font. */
function lineEndingAt(byHeight: ReadonlyMap<number, readonly Line[]>, run: Run): Line | undefined {
  const key = heightKey(run);
  for (const near of [key, key - 1, key + 1]) {
    const candidates = byHeight.get(near) ?? [];
    for (let i = candidates.length - 1; i >= Math.max(0, candidates.length - NEIGHBOURS); i--) {
      const line = candidates[i];
      if (line !== undefined && continues(line.last, run)) return line;
    }
  }
  return undefined;
}

function continues(last: Run, run: Run): boolean {
  if (!isParallel(last, run) || across(last, run) > 0.1 * run.height) return false;
  const gap = along(last, run) / run.em;
  return gap > -0.1 && gap < 0.5;
}

function extend(line: Line, run: Run): void {
  const gap = along(line.last, run) / Math.max(1e-9, Math.min(line.last.em, run.em));
  line.text = joinText(line.text, gap, run.text);
  line.last = run;
}

/** Hebrew and Arabic words are drawn from their last letter to their first. */
function inReadingOrder(text: string): string {
  return text.replace(/[\u0590-\u05ff\u0600-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]{2,}/g, (word) => {
    return /^[\u0660-\u0669\u06f0-\u06f9]+$/.test(word) ? word : inPlainForms(Array.from(word).reverse().join(""));
  });
}
