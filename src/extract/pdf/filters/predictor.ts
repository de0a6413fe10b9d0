/** How the rows of a predicted stream are laid out (PDF 32000-1, table 8). */
export interface RowShape {
  readonly predictor: number;
  readonly colors: number;
  readonly bits: number;
  readonly columns: number;
}

/** Undoes the TIFF predictor (2) and the PNG ones (10 and up). */
export function unpredict(bytes: Uint8Array, shape: RowShape): Uint8Array {
  const pixel = Math.max(1, (shape.colors * shape.bits + 7) >> 3);
  const row = Math.max(1, (shape.columns * shape.colors * shape.bits + 7) >> 3);
  return shape.predictor === 2 ? undoTiff(bytes, shape, row) : undoPng(bytes, pixel, row);
}

/** Only whole bytes a sample: the other widths are pictures. */
function undoTiff(bytes: Uint8Array, shape: RowShape, row: number): Uint8Array {
  if (shape.bits !== 8) return bytes;
  const out = bytes.slice();
  for (let at = 0; at < out.length; at++) {
    if (at % row >= shape.colors) out[at] = (out[at] ?? 0) + (out[at - shape.colors] ?? 0);
  }
  return out;
}

function undoPng(bytes: Uint8Array, pixel: number, row: number): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let to = 0;
  for (let from = 0; from < bytes.length; from += row + 1) {
    const size = Math.min(row, bytes.length - from - 1);
    undoPngRow(bytes[from] ?? 0, bytes.subarray(from + 1, from + 1 + size), out, to, pixel, row);
    to += size;
  }
  return out.subarray(0, to);
}

function undoPngRow(type: number, line: Uint8Array, out: Uint8Array, to: number, pixel: number, row: number): void {
  for (let i = 0; i < line.length; i++) {
    const left = i < pixel ? 0 : (out[to + i - pixel] ?? 0);
    const up = to < row ? 0 : (out[to + i - row] ?? 0);
    const corner = i < pixel || to < row ? 0 : (out[to + i - row - pixel] ?? 0);
    out[to + i] = (line[i] ?? 0) + predicted(type, left, up, corner);
  }
}

function predicted(type: number, left: number, up: number, corner: number): number {
  switch (type) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      return 0;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const toLeft = Math.abs(estimate - left);
  const toUp = Math.abs(estimate - up);
  const toCorner = Math.abs(estimate - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
