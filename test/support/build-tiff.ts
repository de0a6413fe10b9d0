import { bytesOf, long, word } from "./little-bytes.ts";

/** A page of grey dots. */
export interface GreyPage {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

const SHORT = 3;
const LONG = 4;
const TAGS = 11;
const HEAD = 8;
const ENTRY = 12;

/** A TIFF of several pages as a fax machine writes it, its dots unpacked (TIFF 6.0, sections 2 and 4). */
export function buildTiff(pages: readonly GreyPage[]): Uint8Array {
  const size = (page: GreyPage) => 2 + TAGS * ENTRY + 4 + page.dots.length;
  const parts: Uint8Array[] = [bytesOf("II", word(42), long(HEAD))];
  let at = HEAD;
  pages.forEach((page, index) => {
    const next = at + size(page);
    const dots = at + 2 + TAGS * ENTRY + 4;
    const tag = (id: number, kind: number, value: number) => bytesOf(word(id), word(kind), long(1), long(value));
    const tags = [
      tag(256, LONG, page.width),
      tag(257, LONG, page.height),
      tag(258, SHORT, 8),
      tag(259, SHORT, 1),
      tag(262, SHORT, 1),
      tag(273, LONG, dots),
      tag(277, SHORT, 1),
      tag(278, LONG, page.height),
      tag(279, LONG, page.dots.length),
      tag(284, SHORT, 1),
      tag(297, SHORT, index),
    ];
    parts.push(word(TAGS), ...tags, long(index === pages.length - 1 ? 0 : next), page.dots);
    at = next;
  });
  return Uint8Array.from(Buffer.concat(parts));
}
