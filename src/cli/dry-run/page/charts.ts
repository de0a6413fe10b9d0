import { escape } from "./markup.ts";

/** A part of a bar: how much, and the class that colours it. */
export interface Part {
  readonly amount: number;
  readonly paint: string;
}

export interface Bar {
  readonly label: string;
  readonly parts: readonly Part[];
  /** Said when a reader rests on the bar, and by a screen reader. */
  readonly title: string;
}

const WIDTH = 880;
const HEIGHT = 240;
const LEFT = 48;
const BOTTOM = 28;
const TOP = 12;

/** Lines behind the bars. */
const LINES = 4;

/** Standing bars beside each other, with a scale; `name` is what a screen reader says first. */
export function standingBars(name: string, bars: readonly Bar[]): string {
  const top = niceTop(Math.max(1, ...bars.map(sumOf)));
  const inner = HEIGHT - TOP - BOTTOM;
  const step = (WIDTH - LEFT) / bars.length;
  const thick = Math.min(56, step * 0.72);
  const every = Math.ceil(64 / step);
  const drawn = bars.map((bar, at) => {
    const x = LEFT + at * step + (step - thick) / 2;
    const label =
      at % every === 0
        ? `<text class="axis" x="${f(x + thick / 2)}" y="${HEIGHT - 8}" text-anchor="middle">${escape(bar.label)}</text>`
        : "";
    return `<g><title>${escape(bar.title)}</title>${stack(bar.parts, { x, thick, scale: inner / top })}${label}</g>`;
  });
  return svg(name, HEIGHT, `${scaleLines(top, inner)}${drawn.join("")}`);
}

function stack(
  parts: readonly Part[],
  at: { readonly x: number; readonly thick: number; readonly scale: number },
): string {
  let y = HEIGHT - BOTTOM;
  return parts
    .filter(({ amount }) => amount > 0)
    .map(({ amount, paint }) => {
      const height = amount * at.scale;
      y -= height;
      return `<rect class="${paint}" x="${f(at.x)}" y="${f(y)}" width="${f(at.thick)}" height="${f(height)}"/>`;
    })
    .join("");
}

function scaleLines(top: number, inner: number): string {
  return Array.from({ length: LINES + 1 }, (_, at) => {
    const y = HEIGHT - BOTTOM - (at / LINES) * inner;
    const line = `<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${f(y)}" y2="${f(y)}"/>`;
    return `${line}<text class="axis" x="${LEFT - 8}" y="${f(y + 4)}" text-anchor="end">${f((top * at) / LINES)}</text>`;
  }).join("");
}

/** A lying bar for a cell of a table: a share of the longest, in parts. */
export function lyingBar(parts: readonly Part[], longest: number): string {
  let x = 0;
  const drawn = parts.map(({ amount, paint }) => {
    const width = longest === 0 ? 0 : (amount / longest) * 100;
    const rect = `<rect class="${paint}" x="${f(x)}" y="0" width="${f(width)}" height="10"/>`;
    x += width;
    return rect;
  });
  return `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${drawn.join("")}</svg>`;
}

function svg(name: string, height: number, inside: string): string {
  return `<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escape(name)}">${inside}</svg>`;
}

const sumOf = ({ parts }: Bar): number => parts.reduce((sum, { amount }) => sum + amount, 0);

/** The next 4, 8, 20, 40, 80 …: four lines then stand at whole numbers. */
function niceTop(most: number): number {
  for (let ten = 1; ; ten *= 10) for (const one of [4, 8, 20]) if (one * ten >= most) return one * ten;
}

const f = (figure: number): string => String(Math.round(figure * 100) / 100);
