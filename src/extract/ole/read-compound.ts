import { u16, u32 } from "../bytes/little-endian.ts";
import { decodeUtf16 } from "../charset/decode-utf16.ts";
import type { Storage } from "./storage.ts";
import { readChain, readSectors } from "./sector-chains.ts";
import type { Sectors } from "./sector-chains.ts";

const ENTRY = 128;
const NONE = 0xffffffff;
const STORAGE = 1;
const STREAM = 2;
const MAX_DEPTH = 40;

export function isCompound(bytes: Uint8Array): boolean {
  return u32(bytes, 0) === 0xe011cfd0 && u32(bytes, 4) === 0xe11ab1a1;
}

interface Directory {
  readonly bytes: Uint8Array;
  readonly count: number;
  readonly content: (entry: number) => Uint8Array;
  readonly tick: (steps?: number) => void;
  readonly seen: Set<number>;
}

/** The folders and streams of a compound file ([MS-CFB]); loops and lies in it end a branch and not the reader. */
export function readCompound(bytes: Uint8Array, tick: (steps?: number) => void, onDamage: () => void): Storage {
  const sectors = readSectors(bytes, tick);
  const listing = readChain(sectors, u32(bytes, 48), bytes.length, tick);
  const count = Math.floor(listing.length / ENTRY);
  const content = contentReader(bytes, sectors, listing, tick, onDamage);
  const directory: Directory = { bytes: listing, count, content, tick, seen: new Set([0]) };
  const root = readStorage(0, directory, 0);
  return withStrays(root, directory, onDamage);
}

/** Entries that no other one leads to any more are read as if they stood at the root. */
function withStrays(root: Storage, directory: Directory, onDamage: () => void): Storage {
  const streams = new Map(root.streams);
  const storages = root.storages.slice();
  for (let entry = 1; entry < directory.count; entry++) {
    directory.tick();
    const kind = directory.bytes[entry * ENTRY + 66];
    const isUsed = (kind === STREAM || kind === STORAGE) && u16(directory.bytes, entry * ENTRY + 64) > 2;
    if (!isUsed || directory.seen.has(entry)) continue;
    onDamage();
    directory.seen.add(entry);
    const name = nameOf(directory, entry).toLowerCase();
    const stray = entry;
    if (kind === STORAGE) storages.push(readStorage(entry, directory, 1));
    else if (!streams.has(name)) streams.set(name, () => directory.content(stray));
  }
  return { name: root.name, streams, storages };
}

/** Streams under the cutoff stand in small sectors inside the root's stream ([MS-CFB] 2.4). */
function contentReader(
  bytes: Uint8Array,
  sectors: Sectors,
  listing: Uint8Array,
  tick: (steps?: number) => void,
  onDamage: () => void,
): (entry: number) => Uint8Array {
  const cutoff = u32(bytes, 56);
  let small: Sectors | undefined;
  const openSmall = (): Sectors => {
    const table = readChain(sectors, u32(bytes, 60), bytes.length, tick);
    const root = readChain(sectors, u32(listing, 116), u32(listing, 120), tick);
    const size = 1 << Math.min(12, Math.max(4, u16(bytes, 32)));
    // The chain reader counts a header sector in front, which the small stream does not have.
    const padded = new Uint8Array(root.length + size);
    padded.set(root, size);
    return { bytes: padded, size, count: Math.ceil(root.length / size), next: (sector) => tableEntry(table, sector) };
  };
  return (entry) => {
    const [first, length] = [u32(listing, entry * ENTRY + 116), u32(listing, entry * ENTRY + 120)];
    if (length < cutoff) small = small ?? openSmall();
    const content = readChain(length < cutoff && small !== undefined ? small : sectors, first, length, tick);
    if (content.length < length) onDamage();
    return content;
  };
}

const tableEntry = (table: Uint8Array, sector: number) => (sector * 4 < table.length ? u32(table, sector * 4) : NONE);

function readStorage(entry: number, directory: Directory, depth: number): Storage {
  const streams = new Map<string, () => Uint8Array>();
  const storages: Storage[] = [];
  const waiting = [u32(directory.bytes, entry * ENTRY + 76)];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at >= directory.count || directory.seen.has(at)) continue;
    directory.seen.add(at);
    directory.tick(10);
    const start = at * ENTRY;
    waiting.push(u32(directory.bytes, start + 72), u32(directory.bytes, start + 68));
    const child = at;
    if (directory.bytes[start + 66] === STREAM)
      streams.set(nameOf(directory, child).toLowerCase(), () => directory.content(child));
    else if (depth < MAX_DEPTH) storages.push(readStorage(child, directory, depth + 1));
  }
  return { name: nameOf(directory, entry), streams, storages };
}

function nameOf({ bytes }: Directory, entry: number): string {
  const length = Math.min(64, Math.max(2, u16(bytes, entry * ENTRY + 64)));
  return decodeUtf16(bytes.subarray(entry * ENTRY, entry * ENTRY + length - 2));
}
