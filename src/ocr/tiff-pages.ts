const MAX_PAGES = 2_000;
const HEAD = 8;

/** The pages of a TIFF, each as a file that begins with it, made when it is asked for. */
export interface TiffPages {
  readonly pages: readonly (() => Uint8Array)[];
  /** The last page says that it is the last. */
  readonly isWhole: boolean;
}

/**
 * A TIFF is a chain of directories, one a page (TIFF 6.0, section 2), and programs that read one picture read the first: for each
 * page the file, with its first directory put in front. Nothing for what is no TIFF.
 */
export function tiffPages(bytes: Uint8Array): TiffPages | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = bytes.length < HEAD ? 0 : view.getUint32(0);
  const isLittle = mark === 0x49492a00;
  if (!isLittle && mark !== 0x4d4d002a) return undefined;
  const starts: number[] = [];
  let at = view.getUint32(4, isLittle);
  while (at >= HEAD && at + 2 <= bytes.length && starts.indexOf(at) < 0 && starts.length < MAX_PAGES) {
    const next = at + 2 + view.getUint16(at, isLittle) * 12;
    if (next + 4 > bytes.length) break;
    starts.push(at);
    at = view.getUint32(next, isLittle);
  }
  return { pages: starts.map((start) => () => beginningAt(bytes, start, isLittle)), isWhole: at === 0 };
}

function beginningAt(bytes: Uint8Array, start: number, isLittle: boolean): Uint8Array {
  const page = bytes.slice();
  new DataView(page.buffer).setUint32(4, start, isLittle);
  return page;
}
