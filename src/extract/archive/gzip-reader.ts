import { u16, u32 } from "../bytes/little-endian.ts";
import { decodeLatin1 } from "../charset/decode-latin1.ts";
import type { Reader } from "../context.ts";
import { crc32 } from "../zip/crc32.ts";

const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;
const CHECK = 2;

/** gzip (RFC 1952): one file, which often is a tar. */
export const gzipReader: Reader = {
  name: "gzip",
  recognises: (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8,
  read: (bytes, job, name) => {
    const flags = bytes[3] ?? 0;
    const afterExtra = 10 + ((flags & EXTRA) === 0 ? 0 : 2 + u16(bytes, 10));
    const afterName = (flags & NAME) === 0 ? afterExtra : endOf(bytes, afterExtra);
    const afterComment = (flags & COMMENT) === 0 ? afterName : endOf(bytes, afterName);
    const start = afterComment + ((flags & CHECK) === 0 ? 0 : 2);
    const own = decodeLatin1(bytes.subarray(afterExtra, Math.max(afterExtra, afterName - 1)));
    const { bytes: content, isWhole, isLimited } = job.unpack(bytes.subarray(start));
    const isSame = isWhole && bytes.length >= start + 8 && crc32(content) === u32(bytes, bytes.length - 8);
    job.nested(
      own || name.replace(/\.t?gz$/, (ending) => (ending === ".tgz" ? ".tar" : "")),
      content,
      isLimited ? "too-large" : isSame ? undefined : "damaged",
    );
  },
};

function endOf(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(0, from);
  return end < 0 ? bytes.length : end + 1;
}
