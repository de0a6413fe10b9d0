import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Canvas, createCanvas, GlobalFonts, type SKRSContext2D } from "@napi-rs/canvas";

const fonts = join(dirname(createRequire(import.meta.url).resolve("dejavu-fonts-ttf/package.json")), "ttf");
for (const name of ["DejaVuSans", "DejaVuSerif", "DejaVuSansMono"])
  GlobalFonts.registerFromPath(join(fonts, `${name}.ttf`), name);

/** A line of print: points from the upper left corner of an A4 page. */
export interface Print {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font?: "DejaVuSans" | "DejaVuSerif" | "DejaVuSansMono";
  readonly colour?: string;
  /** Each character in a box of its own, as on a form. */
  readonly boxed?: boolean;
}

/** How a page reached the file: drawn by a program, or printed and laid on a scanner. */
export type Wear = "clean" | "scanned";

const A4 = { width: 595, height: 842 };
const BOX = 1.7;

/** An A4 page as a picture: PNG when clean, else askew by a degree, noisy, soft and a JPEG. The noise is the same each time. */
export function drawScan(page: readonly Print[], dpi: number, wear: Wear): Buffer {
  const scale = dpi / 72;
  const canvas = whitePaper(Math.round(A4.width * scale), Math.round(A4.height * scale));
  const context = canvas.getContext("2d");
  context.scale(scale, scale);
  for (const print of page) draw(context, print);
  return wear === "clean" ? canvas.toBuffer("image/png") : scan(canvas).toBuffer("image/jpeg", 55);
}

function whitePaper(width: number, height: number): Canvas {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, width, height);
  return canvas;
}

/** How much of the detail a scanner keeps. */
const SHARPNESS = 0.8;

function scan(sheet: Canvas): Canvas {
  const { width, height } = sheet;
  const soft = whitePaper(Math.round(width * SHARPNESS), Math.round(height * SHARPNESS));
  soft.getContext("2d").drawImage(sheet, 0, 0, soft.width, soft.height);
  const canvas = whitePaper(width, height);
  const context = canvas.getContext("2d");
  context.translate(width / 2, height / 2);
  context.rotate(Math.PI / 180);
  context.drawImage(soft, -width / 2, -height / 2, width, height);
  // Here pixels that are put back are moved by the transform, too.
  context.resetTransform();
  addNoise(context, width, height);
  return canvas;
}

function draw(
  context: SKRSContext2D,
  { text, x, y, size, font = "DejaVuSans", colour = "#111", boxed = false }: Print,
): void {
  context.font = `${size}px ${font}`;
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = 0.5;
  if (!boxed) {
    context.fillText(text, x, y);
    return;
  }
  Array.from(text).forEach((character, at) => {
    context.strokeRect(x + at * size * BOX, y - size * 1.2, size * BOX, size * 1.7);
    context.fillText(character, x + at * size * BOX + size * 0.5, y);
  });
}

function addNoise(context: SKRSContext2D, width: number, height: number): void {
  const image = context.getImageData(0, 0, width, height);
  let state = 12_345;
  for (let at = 0; at < image.data.length; at += 4) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const change = (state >>> 24) / 8 - 16;
    for (let channel = 0; channel < 3; channel++) {
      image.data[at + channel] = Math.max(0, Math.min(255, (image.data[at + channel] ?? 0) + change));
    }
  }
  context.putImageData(image, 0, 0);
}
