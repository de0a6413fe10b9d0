import type { ExtractionContext } from "../../context.ts";

/** FlateDecode: past the zlib header, where there is one; what a damaged stream gave before the fault is kept, and said. */
export function decodeFlate(bytes: Uint8Array, job: ExtractionContext): Uint8Array {
  const start = firstByteOf(bytes);
  const hasHeader = hasZlibHeader(bytes, start);
  const { bytes: content, isLimited } = job.unpack(bytes.subarray(start + (hasHeader ? 2 : 0)));
  if (isLimited) job.unread("too-large");
  else if (hasHeader && bytes.length > start && !hasSum(bytes, content, job)) job.unread("damaged");
  return content;
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

const SUM_WITHIN = 16;
const PRIME = 65_521;
const BLOCK = 3_800;

/** The sum at the end (RFC 1950, 2.2), behind which line ends may follow. */
function hasSum(bytes: Uint8Array, content: Uint8Array, job: ExtractionContext): boolean {
  let [low, high] = [1, 0];
  for (let from = 0; from < content.length; from += BLOCK) {
    job.tick(20);
    const end = Math.min(content.length, from + BLOCK);
    for (let at = from; at < end; at++) {
      low += content[at] ?? 0;
      high += low;
    }
    low %= PRIME;
    high %= PRIME;
  }
  const sum = [high >> 8, high & 0xff, low >> 8, low & 0xff];
  for (let at = bytes.length - 4; at >= Math.max(0, bytes.length - SUM_WITHIN); at--)
    if (sum.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
