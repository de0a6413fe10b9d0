/** RC4: the same call locks and unlocks. */
export function rc4(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  let j = 0;
  for (let i = 0; i < 256; i++) {
    const held = state[i] ?? 0;
    j = (j + held + (key[i % key.length] ?? 0)) & 255;
    state[i] = state[j] ?? 0;
    state[j] = held;
  }
  const out = new Uint8Array(bytes.length);
  j = 0;
  for (let at = 0; at < bytes.length; at++) {
    const i = (at + 1) & 255;
    const held = state[i] ?? 0;
    j = (j + held) & 255;
    const other = state[j] ?? 0;
    state[i] = other;
    state[j] = held;
    out[at] = (bytes[at] ?? 0) ^ (state[(held + other) & 255] ?? 0);
  }
  return out;
}
