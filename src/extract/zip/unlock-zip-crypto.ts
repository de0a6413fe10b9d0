import { encodeUtf8 } from "../charset/encode-utf8.ts";
import { crcStep } from "./crc32.ts";
import type { ZipHeader } from "./zip-directory.ts";

const HEAD = 12;
const HAS_DESCRIPTOR = 8;

/** The traditional encryption of zip (APPNOTE 6.1); nothing when the password is another one. */
export function unlockZipCrypto(
  raw: Uint8Array,
  { flags, crc, time }: Pick<ZipHeader, "flags" | "crc" | "time">,
  password: string,
  tick: (steps?: number) => void,
): Uint8Array | undefined {
  let [first, second, third] = [0x12345678, 0x23456789, 0x34567890];
  const update = (byte: number) => {
    first = crcStep(first, byte);
    second = (Math.imul(second + (first & 0xff), 134_775_813) + 1) | 0;
    third = crcStep(third, second >>> 24);
  };
  encodeUtf8(password).forEach(update);
  const out = new Uint8Array(raw.length);
  const wanted = (flags & HAS_DESCRIPTOR) !== 0 ? time >> 8 : crc >>> 24;
  for (let at = 0; at < raw.length; at++) {
    if (at % 4_096 === 0) tick(200);
    const mask = (third & 0xffff) | 2;
    const byte = (raw[at] ?? 0) ^ ((Math.imul(mask, mask ^ 1) >>> 8) & 0xff);
    update(byte);
    out[at] = byte;
    if (at === HEAD - 1 && byte !== wanted) return undefined;
  }
  return raw.length < HEAD ? undefined : out.subarray(HEAD);
}
