import type { ExtractionContext } from "../../context.ts";

/** FlateDecode: past the zlib header, where there is one; what a damaged stream gave before the fault is kept. */
export function decodeFlate(bytes: Uint8Array, job: ExtractionContext): Uint8Array {
  const start = firstByteOf(bytes);
  return job.inflate(bytes.subarray(start + (hasZlibHeader(bytes, start) ? 2 : 0)));
}

/** Some producers leave line ends between `stream` and the data. */
function firstByteOf(bytes: Uint8Array): number {
  let at = 0;
  while (at < 4 && (bytes[at] === 10 || bytes[at] === 13) && !hasZlibHeader(bytes, at)) at++;
  return at;
}

function hasZlibHeader(bytes: Uint8Array, at: number): boolean {
  const method = bytes[at] ?? 0;
  return (method & 15) === 8 && method >> 4 < 8 && ((method << 8) + (bytes[at + 1] ?? 0)) % 31 === 0;
}
