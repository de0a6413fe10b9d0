const BLOCK = 64;

/** SHA-1 (FIPS 180-4): not a safe sum any more, but the one that zip's AES derives its keys by. */
export function sha1(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array(((message.length + 72) >> 6) << 6);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, message.length << 3);
  view.setUint32(padded.length - 8, Math.floor(message.length / 0x20000000));
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const words = new Int32Array(80);
  for (let at = 0; at < padded.length; at += BLOCK) addBlock(state, words, view, at);
  const out = new DataView(new ArrayBuffer(20));
  state.forEach((word, i) => {
    out.setInt32(i * 4, word);
  });
  return new Uint8Array(out.buffer);
}

const turn = (word: number, by: number) => (word << by) | (word >>> (32 - by));

function addBlock(state: Int32Array, words: Int32Array, view: DataView, at: number): void {
  for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + i * 4);
  for (let i = 16; i < 80; i++)
    words[i] = turn((words[i - 3] ?? 0) ^ (words[i - 8] ?? 0) ^ (words[i - 14] ?? 0) ^ (words[i - 16] ?? 0), 1);
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let i = 0; i < 80; i++) {
    const next = (turn(a, 5) + mixed(i, b, c, d) + e + (words[i] ?? 0)) | 0;
    [e, d, c, b, a] = [d, c, turn(b, 30), a, next];
  }
  [a, b, c, d, e].forEach((word, i) => {
    state[i] = (state[i] ?? 0) + word;
  });
}

function mixed(round: number, b: number, c: number, d: number): number {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  return round < 60 ? ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc : (b ^ c ^ d) + 0xca62c1d6;
}

/** A sum under a key (RFC 2104). */
export function hmacSha1(key: Uint8Array, message: Uint8Array, tick: (steps?: number) => void): Uint8Array {
  tick(4 + (message.length >> 5));
  const short = key.length > BLOCK ? sha1(key) : key;
  const keyed = (pad: number, content: Uint8Array) => {
    const whole = new Uint8Array(BLOCK + content.length);
    for (let i = 0; i < BLOCK; i++) whole[i] = (short[i] ?? 0) ^ pad;
    whole.set(content, BLOCK);
    return sha1(whole);
  };
  return keyed(0x5c, keyed(0x36, message));
}
