import { u16, u32 } from "../bytes/little-endian.ts";
import { decodeCodePage } from "../charset/decode-single-byte.ts";
import { decodeUtf16 } from "../charset/decode-utf16.ts";
import { decodeUtf8 } from "../charset/decode-utf8.ts";
import { withoutZeros } from "../charset/without-zeros.ts";
import type { ExtractionContext } from "../context.ts";
import { readStream } from "./storage.ts";
import type { Storage } from "./storage.ts";

const SETS = ["\u0005SummaryInformation", "\u0005DocumentSummaryInformation"];
const CODE_PAGE = 1;
const TEMPLATE = 7;
const REVISION = 9;
const APPLICATION = 18;
const UTF_8 = 65_001;
const MAX_PROPERTIES = 500;

/** Title, author, keywords, company and what else a document says of itself ([MS-OLEPS] 2.20). */
export function writeProperties(storage: Storage, job: ExtractionContext): void {
  for (const name of SETS) {
    const bytes = readStream(storage, name);
    if (bytes === undefined) continue;
    const sets = Math.min(2, u32(bytes, 24));
    for (let set = 0; set < sets; set++) writeSet(bytes, u32(bytes, 44 + set * 20), job);
  }
}

function writeSet(bytes: Uint8Array, start: number, job: ExtractionContext): void {
  const count = Math.min(MAX_PROPERTIES, u32(bytes, start + 4));
  let page = 1252;
  for (let i = 0; i < count; i++) {
    const id = u32(bytes, start + 8 + i * 8);
    const at = start + u32(bytes, start + 12 + i * 8);
    if (id === CODE_PAGE) page = u16(bytes, at + 4);
    else if (id !== TEMPLATE && id !== REVISION && id !== APPLICATION) {
      const text = readString(bytes, at, page);
      if (text.trim() !== "") job.write(`${text}\n`);
    }
  }
}

function readString(bytes: Uint8Array, at: number, page: number): string {
  const type = u32(bytes, at);
  const length = u32(bytes, at + 4);
  if (type === 0x1f) return withoutZeros(decodeUtf16(bytes.subarray(at + 8, at + 8 + length * 2)));
  if (type !== 0x1e) return "";
  const raw = bytes.subarray(at + 8, at + 8 + length);
  if (page === 1200) return withoutZeros(decodeUtf16(raw));
  return withoutZeros(page === UTF_8 ? (decodeUtf8(raw) ?? "") : decodeCodePage(raw, page));
}
