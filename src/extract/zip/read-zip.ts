import { u16, u32 } from "../bytes/little-endian.ts";
import type { ExtractionContext } from "../context.ts";
import { decodeText } from "../charset/decode-text.ts";

/** One file in an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** Its bytes, inflated under the job's limits; nothing when the method or the place is unknown. */
  readonly read: () => Uint8Array | undefined;
}

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** The entries of an archive by its directory, or by its local headers where the directory is missing (a file cut short). */
export function readZip(bytes: Uint8Array, job: Pick<ExtractionContext, "tick" | "inflate">): readonly ZipEntry[] {
  const listed = readDirectory(bytes, job);
  return listed.length > 0 ? listed : readLocalHeaders(bytes, job);
}

function readDirectory(bytes: Uint8Array, job: Pick<ExtractionContext, "tick" | "inflate">): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = findDirectory(bytes);
  while (at >= 0 && u32(bytes, at) === CENTRAL) {
    job.tick();
    const nameLength = u16(bytes, at + 28);
    const local = u32(bytes, at + 42);
    const size = u32(bytes, at + 20);
    entries.push(
      entry(
        bytes,
        { at, flags: u16(bytes, at + 8), method: u16(bytes, at + 10), size, local, name: at + 46, nameLength },
        job,
      ),
    );
    at += 46 + nameLength + u16(bytes, at + 30) + u16(bytes, at + 32);
  }
  return entries;
}

/** The end record stands in the last 64 kB, in front of a comment. */
function findDirectory(bytes: Uint8Array): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) {
    if (u32(bytes, at) === 0x06054b50) return u32(bytes, at + 16);
  }
  return -1;
}

function readLocalHeaders(bytes: Uint8Array, job: Pick<ExtractionContext, "tick" | "inflate">): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + 30 < bytes.length && u32(bytes, at) === LOCAL) {
    job.tick();
    const nameLength = u16(bytes, at + 26);
    const data = at + 30 + nameLength + u16(bytes, at + 28);
    const size = u32(bytes, at + 18) || bytes.length - data;
    entries.push(
      entry(
        bytes,
        { at, flags: u16(bytes, at + 6), method: u16(bytes, at + 8), size, local: at, name: at + 30, nameLength },
        job,
      ),
    );
    at = data + size;
  }
  return entries;
}

interface Header {
  readonly at: number;
  readonly flags: number;
  readonly method: number;
  readonly size: number;
  readonly local: number;
  readonly name: number;
  readonly nameLength: number;
}

function entry(bytes: Uint8Array, header: Header, job: Pick<ExtractionContext, "inflate">): ZipEntry {
  return {
    name: decodeText(bytes.subarray(header.name, header.name + header.nameLength)),
    isEncrypted: (header.flags & 1) === 1,
    read: () => {
      if (u32(bytes, header.local) !== LOCAL) return undefined;
      const data = header.local + 30 + u16(bytes, header.local + 26) + u16(bytes, header.local + 28);
      const packed = bytes.subarray(data, data + header.size);
      if (header.method === 0) return packed;
      return header.method === 8 ? job.inflate(packed) : undefined;
    },
  };
}

/** An archive, or one that is empty. */
export function isZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && (bytes[3] === 4 || bytes[3] === 6)
  );
}
