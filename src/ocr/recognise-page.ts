import type { OcrEngine, Rendered } from "./engine.ts";

/** Fewer letters than this are noise, or text over a photograph, which mode 3 takes for a picture (extraction.md section 5). */
const MIN_LETTERS = 20;

/** Mode 3, and mode 11 when that finds next to nothing; Tesseract's own default (6) loses half of the numbers. */
export async function recognisePage(engine: Pick<OcrEngine, "recognise">, page: Rendered): Promise<string> {
  const found = await engine.recognise(page, "3");
  if (lettersIn(found) >= MIN_LETTERS) return found;
  const scattered = await engine.recognise(page, "11");
  return lettersIn(scattered) > lettersIn(found) ? scattered : found;
}

const lettersIn = (text: string): number => text.replace(/\s/g, "").length;
