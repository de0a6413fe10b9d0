/**
 * The stream cipher ChaCha20 (RFC 8439, 2.3 and 2.4) in plain arithmetic: classic Outlook's engine has no `crypto`. The same
 * call enciphers and deciphers.
 */
export function chacha20(key: Uint8Array, nonce: Uint8Array, data: Uint8Array): Uint8Array {
  const state = new Uint32Array(16);
  state.set([0x61707865, 0x3320646e, 0x79622d32, 0x6b206574]);
  for (let word = 0; word < 8; word++) state[4 + word] = littleEndian(key, 4 * word);
  for (let word = 0; word < 3; word++) state[13 + word] = littleEndian(nonce, 4 * word);
  const out = new Uint8Array(data.length);
  const block = new Uint32Array(16);
  for (let start = 0, counter = 1; start < data.length; start += 64, counter++) {
    state[12] = counter;
    block.set(state);
    for (let round = 0; round < 10; round++) doubleRound(block);
    for (let at = 0; at < 64 && start + at < data.length; at++) {
      const word = ((block[at >> 2] || 0) + (state[at >> 2] || 0)) >>> 0;
      out[start + at] = (data[start + at] || 0) ^ ((word >>> (8 * (at & 3))) & 0xff);
    }
  }
  return out;
}

function littleEndian(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] || 0) | ((bytes[at + 1] || 0) << 8) | ((bytes[at + 2] || 0) << 16) | ((bytes[at + 3] || 0) << 24)) >>> 0
  );
}

function doubleRound(block: Uint32Array): void {
  for (let column = 0; column < 4; column++) quarterRound(block, column, 4 + column, 8 + column, 12 + column);
  for (let line = 0; line < 4; line++)
    quarterRound(block, line, 4 + ((line + 1) & 3), 8 + ((line + 2) & 3), 12 + ((line + 3) & 3));
}

function quarterRound(block: Uint32Array, a: number, b: number, c: number, d: number): void {
  mix(block, a, b, d, 16);
  mix(block, c, d, b, 12);
  mix(block, a, b, d, 8);
  mix(block, c, d, b, 7);
}

/** `to += by; turned ^= to; turned <<<= bits`. */
function mix(block: Uint32Array, to: number, by: number, turned: number, bits: number): void {
  const sum = ((block[to] || 0) + (block[by] || 0)) >>> 0;
  const xored = (block[turned] || 0) ^ sum;
  block[to] = sum;
  block[turned] = (xored << bits) | (xored >>> (32 - bits));
}
