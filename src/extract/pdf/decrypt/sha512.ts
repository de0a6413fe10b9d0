import { sha2Constants } from "./sha2-constants.ts";

/** SHA-512 (FIPS 180-4): 64 bytes. */
export function sha512(message: Uint8Array): Uint8Array {
  return digest(message, sha2Constants().start512);
}

/** SHA-384: 48 bytes. */
export function sha384(message: Uint8Array): Uint8Array {
  return digest(message, sha2Constants().start384).subarray(0, 48);
}

function digest(message: Uint8Array, start: Int32Array): Uint8Array {
  const padded = new Uint8Array(((message.length + 144) >> 7) << 7);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, message.length << 3);
  const { rounds } = sha2Constants();
  const state = start.slice();
  for (let at = 0; at < padded.length; at += 128) addBlock(state, view, at, rounds);
  const out = new DataView(new ArrayBuffer(64));
  state.forEach((word, i) => {
    out.setInt32(i * 4, word);
  });
  return new Uint8Array(out.buffer);
}

/** The high word of 64 bits turned right; with the words exchanged, the low one, or both for 32 and more. */
function turn(high: number, low: number, by: number): number {
  return (high >>> by) | (low << (32 - by));
}

/** Working space: 80 words of 64 bits, and the eight letters a to h, each high word first. */
const words = new Int32Array(160);
const letters = new Int32Array(16);

function addBlock(state: Int32Array, view: DataView, at: number, rounds: Int32Array): void {
  for (let i = 0; i < 32; i++) words[i] = view.getInt32(at + i * 4);
  for (let i = 32; i < 160; i += 2) fillWord(i);
  letters.set(state);
  for (let i = 0; i < 160; i += 2) mixLetters(i, rounds);
  for (let i = 0; i < 16; i += 2) {
    const low = unsigned(state, i + 1) + unsigned(letters, i + 1);
    state[i] = (state[i] ?? 0) + (letters[i] ?? 0) + carryOf(low);
    state[i + 1] = low;
  }
}

function unsigned(from: Int32Array, i: number): number {
  return (from[i] ?? 0) >>> 0;
}

function carryOf(low: number): number {
  return Math.floor(low / 4294967296);
}

function fillWord(i: number): void {
  const eh = words[i - 30] ?? 0;
  const el = words[i - 29] ?? 0;
  const lh = words[i - 4] ?? 0;
  const ll = words[i - 3] ?? 0;
  const earlyHigh = turn(eh, el, 1) ^ turn(eh, el, 8) ^ (eh >>> 7);
  const earlyLow = turn(el, eh, 1) ^ turn(el, eh, 8) ^ turn(el, eh, 7);
  const lateHigh = turn(lh, ll, 19) ^ turn(ll, lh, 29) ^ (lh >>> 6);
  const lateLow = turn(ll, lh, 19) ^ turn(lh, ll, 29) ^ turn(ll, lh, 6);
  const low = unsigned(words, i - 31) + (earlyLow >>> 0) + unsigned(words, i - 13) + (lateLow >>> 0);
  words[i] = (words[i - 32] ?? 0) + earlyHigh + (words[i - 14] ?? 0) + lateHigh + carryOf(low);
  words[i + 1] = low;
}

function mixLetters(i: number, rounds: Int32Array): void {
  const [ah = 0, al = 0, bh = 0, bl = 0, ch = 0, cl = 0] = letters;
  const eh = letters[8] ?? 0;
  const el = letters[9] ?? 0;
  const upHigh = turn(eh, el, 14) ^ turn(eh, el, 18) ^ turn(el, eh, 9);
  const upLow = turn(el, eh, 14) ^ turn(el, eh, 18) ^ turn(eh, el, 9);
  const chosenHigh = (eh & (letters[10] ?? 0)) ^ (~eh & (letters[12] ?? 0));
  const chosenLow = (el & (letters[11] ?? 0)) ^ (~el & (letters[13] ?? 0));
  const low =
    unsigned(letters, 15) + (upLow >>> 0) + (chosenLow >>> 0) + unsigned(rounds, i + 1) + unsigned(words, i + 1);
  const high = (letters[14] ?? 0) + upHigh + chosenHigh + (rounds[i] ?? 0) + (words[i] ?? 0) + carryOf(low);
  const downHigh = turn(ah, al, 28) ^ turn(al, ah, 2) ^ turn(al, ah, 7);
  const downLow = turn(al, ah, 28) ^ turn(ah, al, 2) ^ turn(ah, al, 7);
  const mostLow = (al & bl) ^ (al & cl) ^ (bl & cl);
  const newLow = (low >>> 0) + (downLow >>> 0) + (mostLow >>> 0);
  const newHigh = high + downHigh + ((ah & bh) ^ (ah & ch) ^ (bh & ch)) + carryOf(newLow);
  letters.copyWithin(2, 0, 14);
  const fifthLow = unsigned(letters, 9) + (low >>> 0);
  letters[8] = (letters[8] ?? 0) + high + carryOf(fifthLow);
  letters[9] = fifthLow;
  letters[0] = newHigh;
  letters[1] = newLow;
}
