import type { UnreadReason } from "#core/mail/message.ts";
import { u16, u32 } from "../bytes/little-endian.ts";
import type { ExtractionContext } from "../context.ts";
import { crc32 } from "./crc32.ts";
import { LOCAL, readDirectory } from "./zip-directory.ts";
import type { ZipHeader } from "./zip-directory.ts";

/** What an entry holds: its bytes as far as they were read, and why not all of them. */
export interface ZipContent {
  readonly bytes: Uint8Array;
  readonly because?: UnreadReason;
}

/** One file in an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly comment: string;
  /** Its bytes, inflated under the job's limits and checked against its sum. */
  readonly read: () => ZipContent;
}

export interface Zip {
  readonly entries: readonly ZipEntry[];
  readonly comment: string;
  readonly isDamaged: boolean;
}

const NOTHING = new Uint8Array(0);
const LOCKED = 1;
const STORED = 0;
const DEFLATED = 8;
const AES = 99;

type ZipJob = Pick<ExtractionContext, "tick" | "unpack" | "openEntry">;

/** The files of an archive, in the order of its directory; folders are left out. */
export function readZip(bytes: Uint8Array, job: ZipJob): Zip {
  const { headers, comment, isDamaged } = readDirectory(bytes, job.tick);
  const files = headers.filter(({ name, fullSize }) => !(name.endsWith("/") && fullSize === 0));
  return {
    comment,
    isDamaged,
    entries: files.map((header) => ({
      name: header.name,
      comment: header.comment,
      read: () => readEntry(bytes, header, job),
    })),
  };
}

function readEntry(bytes: Uint8Array, header: ZipHeader, job: ZipJob): ZipContent {
  const { local, size } = header;
  if (u32(bytes, local) !== LOCAL) return { bytes: NOTHING, because: "damaged" };
  const data = local + 30 + u16(bytes, local + 26) + u16(bytes, local + 28);
  const raw = bytes.subarray(data, data + size);
  if ((header.flags & LOCKED) === 0) return unpack(raw, header.method, header, job);
  const unlocked = job.openEntry && job.openEntry(raw, header, job.tick);
  if (unlocked === undefined) return { bytes: NOTHING, because: "encrypted" };
  return unpack(unlocked, header.aes?.method ?? header.method, header, job);
}

function unpack(packed: Uint8Array, method: number, header: ZipHeader, job: ZipJob): ZipContent {
  if (method === STORED) return checked(packed, header);
  // bzip2, LZMA, Deflate64 and rarer ones are known by their number and not unpacked.
  if (method !== DEFLATED) return { bytes: NOTHING, because: "unknown-format" };
  const { bytes, isWhole, isLimited } = job.unpack(packed, header.fullSize);
  if (isLimited) return { bytes, because: "too-large" };
  return isWhole ? checked(bytes, header) : { bytes, because: "damaged" };
}

/** AE-2 leaves the sum out: its own code has been checked by then. */
function checked(bytes: Uint8Array, { crc, fullSize, aes, method }: ZipHeader): ZipContent {
  const isSame = bytes.length === fullSize && ((aes !== undefined && method === AES) || crc32(bytes) === crc);
  return isSame ? { bytes } : { bytes, because: "damaged" };
}

/** An archive, one that is empty, or one that says first that it once was in parts. */
export function isZip(bytes: Uint8Array): boolean {
  const mark = u32(bytes, 0);
  return (
    mark === LOCAL || mark === 0x06054b50 || mark === 0x06064b50 || (mark === 0x08074b50 && u32(bytes, 4) === LOCAL)
  );
}
