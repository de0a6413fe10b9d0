/** What a signature or an encryption of S/MIME holds (RFC 5652). */
export type Cms =
  | { readonly kind: "signed"; readonly content: Uint8Array | undefined; readonly isWhole: boolean }
  | { readonly kind: "sealed" | "other" };

const SEQUENCE = 0x30;
const IDENTIFIER = 0x06;
const OCTETS = 0x04;
const OCTETS_IN_PARTS = 0x24;
const TAGGED = 0xa0;
/** 1.2.840.113549.1.7 and 1.2.840.113549.1.9.16.1, under which the kinds of content are numbered. */
const PKCS_7 = "42,134,72,134,247,13,1,7,";
const SIGNED = `${PKCS_7}2`;
const SEALED = [`${PKCS_7}3`, `${PKCS_7}4`, `${PKCS_7}6`, "42,134,72,134,247,13,1,9,16,1,23"];
const MAX_DEPTH = 30;

/** One value of BER: its tag, and where its content stands. */
interface Value {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
  /** Where the next one begins. */
  readonly next: number;
  /** It says that it is longer than what is there. */
  readonly isCut: boolean;
}

/** The content of a signed message, or that it is encrypted; nothing when the bytes are no such message. */
export function readCms(bytes: Uint8Array): Cms | undefined {
  const outer = readValue(bytes, 0, bytes.length, 0);
  if (outer?.tag !== SEQUENCE) return undefined;
  const [type, body] = readChildren(bytes, outer);
  if (type?.tag !== IDENTIFIER) return undefined;
  const id = bytes.subarray(type.start, type.end).join();
  if (SEALED.indexOf(id) >= 0) return { kind: "sealed" };
  if (id !== SIGNED || body?.tag !== TAGGED) return { kind: "other" };
  const [signed] = readChildren(bytes, body);
  // Version, sums, content, certificates, signers.
  const content = signed === undefined ? undefined : readChildren(bytes, signed)[2];
  const wrapped = content === undefined ? undefined : readChildren(bytes, content)[1];
  const octets = wrapped === undefined ? undefined : readChildren(bytes, wrapped)[0];
  const levels = [outer, body, signed, content, wrapped];
  const isWhole =
    outer.next >= bytes.length - 2 && levels.every((level) => level !== undefined && isFull(bytes, level));
  return { kind: "signed", content: octets === undefined ? undefined : joinOctets(bytes, octets, 0), isWhole };
}

function readValue(bytes: Uint8Array, at: number, limit: number, depth: number): Value | undefined {
  if (at + 2 > limit || depth > MAX_DEPTH) return undefined;
  const tag = bytes[at] ?? 0;
  const first = bytes[at + 1] ?? 0;
  if (first === 0x80) return readOpen(bytes, at, limit, depth);
  let length = first;
  let start = at + 2;
  if (first > 0x80) {
    length = 0;
    for (let i = 0; i < (first & 0x7f); i++) length = length * 256 + (bytes[start++] ?? 0);
  }
  const end = Math.min(limit, start + length);
  return { tag, start, end, next: end, isCut: start + length > limit };
}

/** A value without a length ends at two zeros behind its parts. */
function readOpen(bytes: Uint8Array, at: number, limit: number, depth: number): Value | undefined {
  let next = at + 2;
  while (next + 2 <= limit && (bytes[next] !== 0 || bytes[next + 1] !== 0)) {
    const part = readValue(bytes, next, limit, depth + 1);
    if (part === undefined || part.next <= next) break;
    next = part.next;
  }
  const isCut = next + 2 > limit;
  return { tag: bytes[at] ?? 0, start: at + 2, end: Math.min(next, limit), next: Math.min(next + 2, limit), isCut };
}

/** Whether the parts of a value end where it ends, as far as it says. */
function isFull(bytes: Uint8Array, value: Value): boolean {
  const children = readChildren(bytes, value);
  const last = children[children.length - 1];
  return !value.isCut && last !== undefined && last.next === value.end && !children.some(({ isCut }) => isCut);
}

function readChildren(bytes: Uint8Array, { start, end }: Value): readonly Value[] {
  const children: Value[] = [];
  for (let at = start; at < end && children.length < 100_000;) {
    const child = readValue(bytes, at, end, 0);
    if (child === undefined || child.next <= at) break;
    children.push(child);
    at = child.next;
  }
  return children;
}

/** Long content comes in parts, of which each may come in parts again. */
function joinOctets(bytes: Uint8Array, value: Value, depth: number): Uint8Array {
  if (value.tag === OCTETS || depth > MAX_DEPTH) return bytes.subarray(value.start, value.end);
  if (value.tag !== OCTETS_IN_PARTS) return new Uint8Array(0);
  const parts = readChildren(bytes, value).map((part) => joinOctets(bytes, part, depth + 1));
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
