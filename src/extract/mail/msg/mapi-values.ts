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
  /** Every text, those of several values too, but for the properties left out. */
  readonly texts: (without: (id: string) => boolean) => readonly string[];
  /** The number that a property of fixed size holds. */
  readonly number: (id: string) => number | undefined;
  /** Whether the list of properties names one whose value is not in the file. */
  readonly isIncomplete: boolean;
  /** The code page that HTML and unmarked text are in. */
  readonly page: number;
}

/** `page`: that of the message around, for recipients and attachments that name none. */
export function readMapiValues(storage: Storage, page = 0): MapiValues {
  const own = codePageOf(readStream(storage, "__properties_version1.0")) ?? page;
  const value = (id: string, type: string) => readStream(storage, `__substg1.0_${id}${type}`);
  const list = readStream(storage, "__properties_version1.0");
  return {
    page: own,
    texts: (without) => {
      const found: string[] = [];
      storage.streams.forEach((read, name) => {
        const [, id = "", type = "", index] = VALUE.exec(name) ?? [];
        const isMany = type.charAt(0) === "1";
        if (id === "" || without(id) || isMany !== (index !== undefined)) return;
        found.push(withoutZeros(type.charAt(3) === "f" ? decodeUtf16(read()) : decodeNarrow(read(), own)));
      });
      return found;
    },
    number: (id) => {
      const at = list === undefined ? -1 : entryOf(list, parseInt(`${id}0003`, 16));
      return list === undefined || at < 0 ? undefined : u32(list, at + 8);
    },
    isIncomplete: list !== undefined && lacksValue(list, storage),
    binary: (id) => value(id, BINARY),
    text: (id) => {
      const wide = value(id, WIDE);
      const narrow = wide === undefined ? value(id, NARROW) : undefined;
      const text = wide === undefined ? decodeNarrow(narrow, own) : decodeUtf16(wide);
      return withoutZeros(text);
    },
  };
}

const VALUE = /^__substg1\.0_([\da-f]{4})([01]01[ef])(-[\da-f]{8})?$/;
const VARIABLE = [0x001e, 0x001f, 0x0102];

/** Where a property stands in the list, or -1. */
function entryOf(list: Uint8Array, tag: number): number {
  for (let at = list.length % 16; at + 16 <= list.length; at += 16) if (u32(list, at) === tag) return at;
  return -1;
}

/** A value of variable size stands in a stream of its own, as long as the list says (texts: with the zero at their end). */
function lacksValue(list: Uint8Array, storage: Storage): boolean {
  for (let at = list.length % 16; at + 16 <= list.length; at += 16) {
    const tag = u32(list, at);
    const size = u32(list, at + 8);
    if (VARIABLE.indexOf(tag & 0xffff) < 0 || size <= 2) continue;
    const value = readStream(storage, `__substg1.0_${`0000000${tag.toString(16)}`.slice(-8)}`);
    if (value === undefined || value.length + 2 < size) return true;
  }
  return false;
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
