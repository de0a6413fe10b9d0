import { looksLikeDos } from "../charset/decode-single-byte.ts";
import { decodeUtf16 } from "../charset/decode-utf16.ts";
import { decodeUtf8 } from "../charset/decode-utf8.ts";

const SAMPLES = 16;
const SAMPLE = 1_024;
const DOS_LETTERS = [0x86, 0x8f, 0x91, 0x92, 0x9b, 0x9d];

/** What the bytes of a file are like, by samples from its beginning to its end. */
interface Census {
  looked: number;
  zeros: number;
  controls: number;
  /** Bytes without the high bit that stand in words: letters, digits and blanks. */
  plain: number;
  /** 0x80 to 0xbf, where no letters are in the code pages of Windows and ISO. */
  signs: number;
  high: number;
  /** Danish letters of DOS. */
  dos: number;
}

/**
 * Whether bytes are text: valid in an encoding, hardly a control character among them, mostly words. Pictures, films and
 * whatever else is packed are not, and nothing in them is ever taken for words.
 */
export function isText(bytes: Uint8Array): boolean {
  const first = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (first === 0xfffe || first === 0xfeff) return isWideText(bytes.subarray(2), first === 0xfeff);
  const samples = samplesOf(bytes);
  const census = count(samples);
  if (census.zeros * 5 > census.looked) return isWideText(bytes, bytes[0] === 0);
  if (!hasFewControls(census)) return false;
  const ascii = census.looked - census.high;
  if (census.plain * 2 < ascii) return false;
  if (samples.every((sample) => decodeUtf8(sample.subarray(startOfCharacter(sample))) !== undefined)) return true;
  if (looksLikeDos(bytes)) return census.dos * 2 >= census.high && census.high * 2 <= census.looked;
  return census.signs * 20 <= census.looked && ascii * 10 >= census.looked;
}

/** The lesser question, for files that their own mark shows to be text: hardly any control characters, or UTF-16. */
export function isMarkedText(bytes: Uint8Array): boolean {
  const census = count(samplesOf(bytes));
  return census.zeros * 5 > census.looked ? census.zeros * 5 < census.looked * 3 : hasFewControls(census);
}

const hasFewControls = ({ controls, zeros, looked }: Census) => (controls + zeros) * 100 <= looked;

function samplesOf(bytes: Uint8Array): readonly Uint8Array[] {
  if (bytes.length <= SAMPLES * SAMPLE) return [bytes];
  const step = (bytes.length - SAMPLE) / (SAMPLES - 1);
  return Array.from({ length: SAMPLES }, (_, index) => {
    const at = Math.floor(index * step);
    return bytes.subarray(at, at + SAMPLE);
  });
}

/** A sample may begin within a character. */
function startOfCharacter(sample: Uint8Array): number {
  let at = 0;
  while (at < 3 && ((sample[at] ?? 0) & 0xc0) === 0x80) at++;
  return at;
}

function count(samples: readonly Uint8Array[]): Census {
  const census: Census = { looked: 0, zeros: 0, controls: 0, plain: 0, signs: 0, high: 0, dos: 0 };
  for (const sample of samples) for (const byte of sample) countByte(byte, census);
  return census;
}

function countByte(byte: number, census: Census): void {
  census.looked++;
  if (byte >= 0x80) {
    census.high++;
    if (byte < 0xc0) census.signs++;
    if (DOS_LETTERS.indexOf(byte) >= 0) census.dos++;
  } else if (byte === 0) census.zeros++;
  else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) census.controls++;
  else if (isInWords(byte)) census.plain++;
}

const isInWords = (byte: number) =>
  byte <= 32 || (byte >= 48 && byte <= 57) || ((byte | 32) >= 97 && (byte | 32) <= 122);

/** UTF-16 of Latin, Greek and Cyrillic letters: nearly every unit is a character below U+0500, and no control among them. */
function isWideText(bytes: Uint8Array, highFirst: boolean): boolean {
  const text = decodeUtf16(bytes.subarray(0, SAMPLES * SAMPLE), highFirst);
  let known = 0;
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32)) controls++;
    else if (code < 0x500 || (code >= 0x2000 && code < 0x2200)) known++;
  }
  return controls * 100 <= text.length && known * 10 >= text.length * 9;
}
