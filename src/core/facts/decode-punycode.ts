const BASE = 36;
const THRESHOLD_MIN = 1;
const THRESHOLD_MAX = 26;
const SKEW = 38;
const DAMP = 700;

/** A domain as people read it: every `xn--` label decoded (RFC 3492); a label that does not decode stays as it is. */
export function decodeDomain(domain: string): string {
  if (domain.indexOf("xn--") < 0) return domain;
  return domain
    .split(".")
    .map((label) => (label.startsWith("xn--") ? (decodeLabel(label.slice(4)) ?? label) : label))
    .join(".");
}

function decodeLabel(encoded: string): string | undefined {
  const dash = encoded.lastIndexOf("-");
  const output: number[] = [];
  for (let i = 0; i < dash; i++) output.push(encoded.charCodeAt(i));
  let code = 128;
  let bias = 72;
  let position = 0;
  let at = dash < 0 ? 0 : dash + 1;
  while (at < encoded.length) {
    const start = position;
    const integer = readInteger(encoded, at, bias);
    if (integer === undefined) return undefined;
    at = integer.next;
    position += integer.value;
    const length = output.length + 1;
    bias = adapt(position - start, length, start === 0);
    code += Math.floor(position / length);
    position %= length;
    if (code > 0x10ffff) return undefined;
    output.splice(position, 0, code);
    position++;
  }
  return String.fromCodePoint(...output);
}

function readInteger(text: string, from: number, bias: number): { value: number; next: number } | undefined {
  let value = 0;
  let weight = 1;
  let at = from;
  for (let k = BASE; at < text.length; k += BASE) {
    const digit = digitOf(text.charCodeAt(at++));
    if (digit === undefined) return undefined;
    value += digit * weight;
    if (value > 0x7fffffff) return undefined;
    const threshold = Math.min(Math.max(k - bias, THRESHOLD_MIN), THRESHOLD_MAX);
    if (digit < threshold) return { value, next: at };
    weight *= BASE - threshold;
  }
  return undefined;
}

function digitOf(code: number): number | undefined {
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x7a ? letter - 0x61 : undefined;
}

function adapt(delta: number, length: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? DAMP : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((BASE - THRESHOLD_MIN) * THRESHOLD_MAX) / 2; k += BASE)
    rest = Math.floor(rest / (BASE - THRESHOLD_MIN));
  return k + Math.floor(((BASE - THRESHOLD_MIN + 1) * rest) / (rest + SKEW));
}
