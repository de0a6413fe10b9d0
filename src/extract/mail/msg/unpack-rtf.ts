import { u16, u32 } from "../../bytes/little-endian.ts";
import type { ExtractionContext } from "../../context.ts";

const PACKED = 0x75465a4c;
const WINDOW = 4096;
const HEAD = 16;

/** What the window holds before the first byte, so that the beginnings of all RTF pack well ([MS-OXRTFCP] 2.1.2.1). */
const PRESET =
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

/** Outlook's packed RTF ([MS-OXRTFCP]); what is cut short gives what it has. */
export function unpackRtf(bytes: Uint8Array, job: ExtractionContext): Uint8Array {
  if (u32(bytes, 8) !== PACKED) return bytes.subarray(HEAD);
  const size = Math.min(u32(bytes, 4), bytes.length * 18, job.limits.inflatedBytes);
  const rtf = new Uint8Array(size);
  const window = new Uint8Array(WINDOW);
  for (let i = 0; i < PRESET.length; i++) window[i] = PRESET.charCodeAt(i);
  let write = PRESET.length;
  let length = 0;
  const put = (byte: number) => {
    window[write] = byte;
    write = (write + 1) % WINDOW;
    if (length < size) rtf[length++] = byte;
  };
  let at = HEAD;
  while (at < bytes.length && length < size) {
    job.tick(8);
    const control = bytes[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < bytes.length; bit++) {
      if ((control & (1 << bit)) === 0) {
        put(bytes[at++] ?? 0);
        continue;
      }
      const reference = ((u16(bytes, at) << 8) & 0xff00) | (u16(bytes, at) >> 8);
      at += 2;
      const offset = reference >> 4;
      if (offset === write) return rtf.subarray(0, length);
      for (let i = 0; i < (reference & 0xf) + 2; i++) put(window[(offset + i) % WINDOW] ?? 0);
    }
  }
  return rtf.subarray(0, length);
}
