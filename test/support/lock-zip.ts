import { createCipheriv, createHmac, pbkdf2Sync } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { bytesOf, long, word } from "./little-bytes.ts";

/** An entry of an archive as a program that is not ours would write it. */
interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly extra?: Uint8Array;
}

/** An archive of one entry (APPNOTE 4.3.6). */
export function zipOf({ name, flags, method, crc, packed, size, extra = new Uint8Array(0) }: Entry): Uint8Array {
  const about = bytesOf(word(flags), word(method), long(0), long(crc), long(packed.length), long(size));
  const names = bytesOf(word(name.length), word(extra.length));
  const local = bytesOf("PK\x03\x04", word(20), about, names, name, extra, packed);
  const central = bytesOf("PK\x01\x02", word(20), word(20), about, names, word(0), word(0), word(0), long(0), long(0), name, extra); // prettier-ignore
  const end = bytesOf("PK\x05\x06", long(0), word(1), word(1), long(central.length), long(local.length), word(0));
  return bytesOf(local, central, end);
}

const ROUNDS = 1_000;
const CHECK = 2;
const SALTS = [8, 12, 16];

/** AES as WinZip's documentation of AE-2 describes it, by Node's own cryptography: `strength` 1 is 128 bits, 3 is 256. */
export function lockedByAes(name: string, text: string, password: string, strength: 1 | 2 | 3): Uint8Array {
  const size = 8 * (strength + 1);
  const salt = Uint8Array.from({ length: SALTS[strength - 1] ?? 0 }, (_, at) => at * 7);
  const keys = pbkdf2Sync(password, salt, ROUNDS, 2 * size + CHECK, "sha1");
  const plain = deflateRawSync(Buffer.from(text));
  const coded = inCounterMode(plain, keys.subarray(0, size));
  const code = createHmac("sha1", keys.subarray(size, 2 * size))
    .update(coded)
    .digest()
    .subarray(0, 10);
  const packed = bytesOf(salt, keys.subarray(2 * size), coded, code);
  const extra = bytesOf(word(0x9901), word(7), word(2), "AE", strength, word(8));
  return zipOf({ name, flags: 1, method: 99, crc: 0, packed, size: Buffer.byteLength(text), extra });
}

/** The counter's low byte comes first, from one; Node's own counter mode has it last. */
function inCounterMode(plain: Uint8Array, key: Uint8Array): Uint8Array {
  const blocks = Math.ceil(plain.length / 16);
  const counters = Buffer.alloc(blocks * 16);
  for (let block = 0; block < blocks; block++) counters.writeUInt32LE(block + 1, block * 16);
  const cipher = createCipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false);
  const stream = cipher.update(counters);
  return plain.map((byte, at) => byte ^ (stream[at] ?? 0));
}
