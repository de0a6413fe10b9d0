import type { ExtractionContext } from "../../context.ts";

const CLEAR = 256;
const END = 257;

/** LZWDecode; `early` is EarlyChange, 1 unless the file says 0. Stops at the first impossible code and at the limit. */
export function decodeLzw(bytes: Uint8Array, early: number, job: ExtractionContext): Uint8Array {
  const prefix = new Uint16Array(4097);
  const suffix = new Uint8Array(4097);
  const lengths = new Uint16Array(4097).fill(1);
  for (let code = 0; code < 256; code++) suffix[code] = code;
  let out = new Uint8Array(bytes.length * 4 + 4096);
  let length = 0;
  let next = 258;
  let width = 9;
  let previous = -1;
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >>> bits) & ((1 << width) - 1);
    if (code === END) break;
    if (code === CLEAR) {
      next = 258;
      width = 9;
      previous = -1;
      continue;
    }
    if (code > next || (code === next && previous < 0)) break;
    job.tick();
    if (previous >= 0 && next < 4096) {
      prefix[next] = previous;
      lengths[next] = (lengths[previous] ?? 0) + 1;
      suffix[next] = firstByte(code === next ? previous : code, prefix, suffix);
      next++;
    }
    const size = lengths[code] ?? 1;
    if (length + size > job.limits.inflatedBytes) break;
    out = roomFor(out, length + size);
    for (let link = code, at = length + size - 1; at >= length; at--, link = prefix[link] ?? 0)
      out[at] = suffix[link] ?? 0;
    length += size;
    previous = code;
    width = Math.min(12, 32 - Math.clz32(Math.max(256, next + early)));
  }
  return out.subarray(0, length);
}

function firstByte(code: number, prefix: Uint16Array, suffix: Uint8Array): number {
  let link = code;
  while (link > END) link = prefix[link] ?? 0;
  return suffix[link] ?? 0;
}

function roomFor(out: Uint8Array, size: number): Uint8Array {
  if (size <= out.length) return out;
  const grown = new Uint8Array(Math.max(size, out.length * 2));
  grown.set(out);
  return grown;
}
