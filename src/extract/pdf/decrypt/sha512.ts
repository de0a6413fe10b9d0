import { ROUND_WORDS, START_384, START_512 } from "./sha2-constants.ts";

/** 64 bits as two words, high and low. */
type Long = readonly [number, number];

/** SHA-512 (FIPS 180-4): 64 bytes. */
export function sha512(message: Uint8Array): Uint8Array {
  return digest(message, START_512);
}

/** SHA-384: 48 bytes. */
export function sha384(message: Uint8Array): Uint8Array {
  return digest(message, START_384).subarray(0, 48);
}

function digest(message: Uint8Array, start: Int32Array): Uint8Array {
  const padded = new Uint8Array(((message.length + 144) >> 7) << 7);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, message.length << 3);
  const state = start.slice();
  for (let at = 0; at < padded.length; at += 128) addBlock(state, view, at);
  const out = new DataView(new ArrayBuffer(64));
  state.forEach((word, i) => {
    out.setInt32(i * 4, word);
  });
  return new Uint8Array(out.buffer);
}

function longAt(words: Int32Array, i: number): Long {
  return [words[i * 2] ?? 0, words[i * 2 + 1] ?? 0];
}

function sum(...longs: readonly Long[]): Long {
  let high = 0;
  let low = 0;
  for (const [h, l] of longs) {
    low += l >>> 0;
    high += h;
  }
  return [(high + Math.floor(low / 4294967296)) | 0, low | 0];
}

function turn([high, low]: Long, by: number): Long {
  if (by > 31) return turn([low, high], by - 32);
  return by === 0 ? [high, low] : [(high >>> by) | (low << (32 - by)), (low >>> by) | (high << (32 - by))];
}

function shift([high, low]: Long, by: number): Long {
  return [high >>> by, (low >>> by) | (high << (32 - by))];
}

function xor(a: Long, b: Long, c: Long): Long {
  return [a[0] ^ b[0] ^ c[0], a[1] ^ b[1] ^ c[1]];
}

function choose(e: Long, f: Long, g: Long): Long {
  return [(e[0] & f[0]) ^ (~e[0] & g[0]), (e[1] & f[1]) ^ (~e[1] & g[1])];
}

function majority(a: Long, b: Long, c: Long): Long {
  return [(a[0] & b[0]) ^ (a[0] & c[0]) ^ (b[0] & c[0]), (a[1] & b[1]) ^ (a[1] & c[1]) ^ (b[1] & c[1])];
}

function addBlock(state: Int32Array, view: DataView, at: number): void {
  const words: Long[] = [];
  for (let i = 0; i < 80; i++) {
    words.push(i < 16 ? [view.getInt32(at + i * 8), view.getInt32(at + i * 8 + 4)] : nextWord(words, i));
  }
  const zero: Long = [0, 0];
  const letters = Array.from({ length: 8 }, (_, i) => longAt(state, i));
  let [a = zero, b = zero, c = zero, d = zero, e = zero, f = zero, g = zero, h = zero] = letters;
  for (let i = 0; i < 80; i++) {
    const up = xor(turn(e, 14), turn(e, 18), turn(e, 41));
    const one = sum(h, up, choose(e, f, g), longAt(ROUND_WORDS, i), words[i] ?? zero);
    const two = sum(xor(turn(a, 28), turn(a, 34), turn(a, 39)), majority(a, b, c));
    [h, g, f, e, d, c, b, a] = [g, f, e, sum(d, one), c, b, a, sum(one, two)];
  }
  [a, b, c, d, e, f, g, h].forEach((long, i) => {
    const [high, low] = sum(longAt(state, i), long);
    state[i * 2] = high;
    state[i * 2 + 1] = low;
  });
}

function nextWord(words: readonly Long[], i: number): Long {
  const at = (back: number): Long => words[i - back] ?? [0, 0];
  const low = xor(turn(at(15), 1), turn(at(15), 8), shift(at(15), 7));
  const high = xor(turn(at(2), 19), turn(at(2), 61), shift(at(2), 6));
  return sum(at(16), low, at(7), high);
}
