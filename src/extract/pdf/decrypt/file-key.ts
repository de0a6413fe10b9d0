import { isBytes, type Dict } from "../syntax/pdf-object.ts";
import { decryptAes } from "./aes-decrypt.ts";
import { hardenedHash } from "./hardened-hash.ts";
import { joined } from "./joined.ts";
import { md5 } from "./md5.ts";
import { rc4 } from "./rc4.ts";
import { sha256 } from "./sha256.ts";

/** What fills up a password of fewer than 32 bytes (PDF 32000-1, 7.6.3.3): here all of it. */
const PADDING = Uint8Array.of(
  ...[0x28, 0xbf, 0x4e, 0x5e, 0x4e, 0x75, 0x8a, 0x41, 0x64, 0x00, 0x4e, 0x56, 0xff, 0xfa, 0x01, 0x08],
  ...[0x2e, 0x2e, 0x00, 0xb6, 0xd0, 0x68, 0x3e, 0x80, 0x2f, 0x0c, 0xa9, 0xfe, 0x64, 0x53, 0x69, 0x7a],
);

/** The key of the whole file under an empty user password, or `undefined` when that does not open it. */
export function fileKeyOf(
  encrypt: Dict,
  version: number,
  revision: number,
  id: Uint8Array,
  tick: () => void,
): Uint8Array | undefined {
  if (version < 1 || version > 5 || version === 3) return undefined;
  return version === 5 ? newKey(encrypt, revision, tick) : oldKey(encrypt, version, revision, id);
}

/** Algorithm 2.A: an empty password may be the user's or the owner's. */
function newKey(encrypt: Dict, revision: number, tick: () => void): Uint8Array | undefined {
  const hash = (salt: Uint8Array, user: Uint8Array): Uint8Array =>
    revision < 6 ? sha256(joined(salt, user)) : hardenedHash(salt, user, tick);
  const none = new Uint8Array(0);
  const user = bytesAt(encrypt, "U").subarray(0, 48);
  const ways = [
    { check: user, locked: "UE", salt: none },
    { check: bytesAt(encrypt, "O"), locked: "OE", salt: user },
  ];
  for (const { check, locked, salt } of ways) {
    if (!startsAlike(hash(check.subarray(32, 40), salt), check, 32)) continue;
    const key = hash(check.subarray(40, 48), salt);
    return decryptAes(key, new Uint8Array(16), bytesAt(encrypt, locked).subarray(0, 32), tick);
  }
  return undefined;
}

/** Algorithms 2, 4 and 5 of PDF 32000-1. */
function oldKey(encrypt: Dict, version: number, revision: number, id: Uint8Array): Uint8Array | undefined {
  const bits = encrypt.get("Length");
  const length = version === 1 ? 5 : keyBytes(version, typeof bits === "number" ? bits : 40);
  const permissions = encrypt.get("P");
  const allowed = typeof permissions === "number" ? permissions : 0;
  const plainMetadata = revision >= 4 && encrypt.get("EncryptMetadata") === false;
  const owner = bytesAt(encrypt, "O").subarray(0, 32);
  const rights = [allowed, allowed >> 8, allowed >> 16, allowed >> 24];
  let key = md5(joined(PADDING, owner, Uint8Array.of(...rights), id, new Uint8Array(plainMetadata ? 4 : 0).fill(255)));
  for (let i = 0; revision >= 3 && i < 50; i++) key = md5(key.subarray(0, length));
  key = key.subarray(0, length);
  const isRight = revision < 3 ? opensRevision2(key, encrypt) : opensRevision3(key, encrypt, id);
  return isRight ? key : undefined;
}

/** Some producers give the length in bytes, and version 4 is always 128 bits. */
function keyBytes(version: number, length: number): number {
  if (version === 4) return 16;
  const bytes = length < 40 ? length : length >> 3;
  return Math.max(5, Math.min(16, bytes));
}

function opensRevision2(key: Uint8Array, encrypt: Dict): boolean {
  return startsAlike(rc4(key, PADDING), bytesAt(encrypt, "U"), 32);
}

function opensRevision3(key: Uint8Array, encrypt: Dict, id: Uint8Array): boolean {
  let check = rc4(key, md5(joined(PADDING, id)));
  for (let i = 1; i < 20; i++) {
    check = rc4(
      key.map((byte) => byte ^ i),
      check,
    );
  }
  return startsAlike(check, bytesAt(encrypt, "U"), 16);
}

function bytesAt(dict: Dict, key: string): Uint8Array {
  const value = dict.get(key);
  return isBytes(value) ? value : new Uint8Array(0);
}

function startsAlike(a: Uint8Array, b: Uint8Array, length: number): boolean {
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return false;
  return true;
}
