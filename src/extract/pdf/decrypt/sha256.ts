import { sha2Constants } from "./sha2-constants.ts";

/** SHA-256 (FIPS 180-4): 32 bytes. */
export function sha256(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array(((message.length + 72) >> 6) << 6);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, message.length << 3);
  const { start512, rounds } = sha2Constants();
  const state = Int32Array.from({ length: 8 }, (_, i) => start512[i * 2] ?? 0);
  for (let at = 0; at < padded.length; at += 64) addBlock(state, view, at, rounds);
  const out = new DataView(new ArrayBuffer(32));
  state.forEach((word, i) => {
    out.setInt32(i * 4, word);
  });
  return new Uint8Array(out.buffer);
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function addBlock(state: Int32Array, view: DataView, at: number, rounds: Int32Array): void {
  const words = new Int32Array(64);
  for (let i = 0; i < 64; i++) words[i] = i < 16 ? view.getInt32(at + i * 4) : nextWord(words, i);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const up = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + up + ((e & f) ^ (~e & g)) + (rounds[i * 2] ?? 0) + (words[i] ?? 0)) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = (state[i] ?? 0) + word;
  });
}

function nextWord(words: Int32Array, i: number): number {
  const early = words[i - 15] ?? 0;
  const late = words[i - 2] ?? 0;
  const low = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
  return (words[i - 16] ?? 0) + low + (words[i - 7] ?? 0) + (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10));
}
