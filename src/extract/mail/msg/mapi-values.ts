import { u16, u32 } from "../../bytes/little-endian.ts";
import { decodeCodePage } from "../../charset/decode-single-byte.ts";
import { decodeUtf16 } from "../../charset/decode-utf16.ts";
import { decodeUtf8 } from "../../charset/decode-utf8.ts";
import { withoutZeros } from "../../charset/without-zeros.ts";
import { readStream } from "../../ole/storage.ts";
import type { Storage } from "../../ole/storage.ts";

const NARROW = "001e";
const WIDE = "001f";
const BINARY = "0102";
const UTF_8 = 65_001;
const INTERNET_CODE_PAGE = 0x3fde0003;
const MESSAGE_CODE_PAGE = 0x3ffd0003;

/** The properties of a message, a recipient or an attachment as a .msg file stores them ([MS-OXMSG] 2.1). */
export interface MapiValues {
  /** A text by the four hexadecimal digits of its property; empty when it is not there. */
  readonly text: (id: string) => string;
  readonly binary: (id: string) => Uint8Array | undefined;
  /** The code page that HTML and unmarked text are in. */
  readonly page: number;
}

/** `page`: that of the message around, for recipients and attachments that name none. */
export function readMapiValues(storage: Storage, page = 0): MapiValues {
  const own = codePageOf(readStream(storage, "__properties_version1.0")) ?? page;
  const value = (id: string, type: string) => readStream(storage, `__substg1.0_${id}${type}`);
  return {
    page: own,
    binary: (id) => value(id, BINARY),
    text: (id) => {
      const wide = value(id, WIDE);
      const narrow = wide === undefined ? value(id, NARROW) : undefined;
      const text = wide === undefined ? decodeNarrow(narrow, own) : decodeUtf16(wide);
      return withoutZeros(text);
    },
  };
}

function decodeNarrow(bytes: Uint8Array | undefined, page: number): string {
  if (bytes === undefined) return "";
  return (page === UTF_8 || page === 0 ? decodeUtf8(bytes) : undefined) ?? decodeCodePage(bytes, page);
}

/** Entries of 16 bytes behind a head of 8, 24 or 32; the tag tells them, so the shortest head will do. */
function codePageOf(properties: Uint8Array | undefined): number | undefined {
  if (properties === undefined) return undefined;
  let internet: number | undefined;
  for (let at = properties.length % 16; at + 16 <= properties.length; at += 16) {
    const tag = u32(properties, at);
    if (tag === MESSAGE_CODE_PAGE) return u16(properties, at + 8);
    if (tag === INTERNET_CODE_PAGE) internet = u32(properties, at + 8);
  }
  return internet;
}
