import { u16, u32 } from "../bytes/little-endian.ts";
import { decodeWindows1252 } from "../charset/decode-single-byte.ts";

/** A file put into a document as an icon. */
export interface EmbeddedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const PACKAGED = 2;

/** The file in an `\1Ole10Native` stream, by the name that it had ([MS-OLEDS] 2.3.6); else its bytes as they are. */
export function readNativeObject(stream: Uint8Array): EmbeddedFile {
  const body = stream.subarray(4);
  if (u16(body, 0) !== PACKAGED) return { name: "object", bytes: body };
  const label = endOfString(body, 2);
  const path = endOfString(body, label);
  // Two words that say nothing, and the length of a temporary path, and that path.
  const temporary = path + 8 + u32(body, path + 4);
  const size = u32(body, temporary);
  return {
    name: decodeWindows1252(body.subarray(2, label - 1)) || "object",
    bytes: body.subarray(temporary + 4, temporary + 4 + size),
  };
}

function endOfString(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(0, from);
  return end < 0 ? bytes.length : end + 1;
}
