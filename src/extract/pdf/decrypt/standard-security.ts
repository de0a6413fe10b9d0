import { isDict, type Dict, type PdfObject, type Unlock } from "../syntax/pdf-object.ts";
import { decryptAes } from "./aes-decrypt.ts";
import { fileKeyOf } from "./file-key.ts";
import { md5 } from "./md5.ts";
import { rc4 } from "./rc4.ts";

/** How the strings and the streams of one object are unlocked. */
export interface Security {
  readonly strings: (num: number, generation: number) => Unlock | undefined;
  readonly streams: (num: number, generation: number) => Unlock | undefined;
}

type Method = "RC4" | "AES-128" | "AES-256" | "none";

/** The keys of a file that opens without a password, or `undefined` when it does not. */
export function openSecurity(encrypt: Dict, id: Uint8Array, tick: () => void): Security | undefined {
  if (encrypt.get("Filter") !== "Standard") return undefined;
  const version = numberIn(encrypt, "V");
  const revision = numberIn(encrypt, "R");
  const strings = methodOf(encrypt, version, "StrF");
  const streams = methodOf(encrypt, version, "StmF");
  const key = fileKeyOf(encrypt, version, revision, id, tick);
  if (key === undefined) return undefined;
  return {
    strings: (num, generation) => unlockFor(strings, key, num, generation, tick),
    streams: (num, generation) => unlockFor(streams, key, num, generation, tick),
  };
}

function numberIn(dict: Dict, key: string): number {
  const value = dict.get(key);
  return typeof value === "number" ? value : 0;
}

function methodOf(encrypt: Dict, version: number, use: string): Method {
  if (version < 4) return "RC4";
  const name = encrypt.get(use) ?? "Identity";
  const filters: PdfObject | undefined = encrypt.get("CF");
  const filter = isDict(filters) && typeof name === "string" ? filters.get(name) : undefined;
  if (!isDict(filter)) return "none";
  switch (filter.get("CFM")) {
    case "V2":
      return "RC4";
    case "AESV2":
      return "AES-128";
    case "AESV3":
      return "AES-256";
    default:
      return "none";
  }
}

function unlockFor(
  method: Method,
  key: Uint8Array,
  num: number,
  generation: number,
  tick: () => void,
): Unlock | undefined {
  if (method === "none") return undefined;
  if (method === "AES-256") return (bytes) => unlockAes(key, bytes, tick);
  const own = objectKey(key, num, generation, method === "AES-128");
  return method === "RC4" ? (bytes) => rc4(own, bytes) : (bytes) => unlockAes(own, bytes, tick);
}

/** Algorithm 1 of PDF 32000-1. */
function objectKey(key: Uint8Array, num: number, generation: number, isAes: boolean): Uint8Array {
  const salt = isAes ? [0x73, 0x41, 0x6c, 0x54] : [];
  const tail = [num, num >> 8, num >> 16, generation, generation >> 8, ...salt];
  const message = new Uint8Array(key.length + tail.length);
  message.set(key);
  message.set(tail, key.length);
  return md5(message).subarray(0, Math.min(16, key.length + 5));
}

/** The first 16 bytes are the start vector, the last byte counts the padding. */
function unlockAes(key: Uint8Array, bytes: Uint8Array, tick: () => void): Uint8Array {
  const out = decryptAes(key, bytes.subarray(0, 16), bytes.subarray(16), tick);
  const padding = out[out.length - 1] ?? 0;
  return padding > 0 && padding <= 16 ? out.subarray(0, out.length - padding) : out;
}
