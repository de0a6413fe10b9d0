import type { SeededRandom } from "../../test/support/seeded-random.ts";

type Mutation = (bytes: Uint8Array, chance: SeededRandom, other: Uint8Array) => Uint8Array;

const each = (bytes: Uint8Array, times: number, change: (copy: Uint8Array) => void): Uint8Array => {
  const copy = bytes.slice();
  for (let i = 0; i < times; i++) change(copy);
  return copy;
};

const flipBits: Mutation = (bytes, chance) =>
  each(bytes, 1 + chance(40), (copy) => {
    const at = chance(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << chance(8));
  });

const cutShort: Mutation = (bytes, chance) => bytes.slice(0, chance(bytes.length));

const splice: Mutation = (bytes, chance, other) => {
  const [at, from] = [chance(bytes.length), chance(other.length)];
  return Uint8Array.from([
    ...bytes.slice(0, at),
    ...other.slice(from, from + chance(4_000)),
    ...bytes.slice(at + chance(500)),
  ]);
};

const repeat: Mutation = (bytes, chance) => {
  const at = chance(bytes.length);
  const part = bytes.slice(at, at + chance(300));
  return Uint8Array.from([
    ...bytes.slice(0, at),
    ...Array.from({ length: 1 + chance(60) }, () => [...part]).flat(),
    ...bytes.slice(at),
  ]);
};

const LENGTHS = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff];

/** Sizes, counts and places are what readers trust: numbers that are far too large where small ones stood. */
const wrongNumbers: Mutation = (bytes, chance) =>
  each(bytes, 1 + chance(6), (copy) => {
    const value = LENGTHS[chance(LENGTHS.length)] ?? 0;
    const at = chance(Math.max(1, copy.length - 4));
    for (let i = 0; i < 4; i++) copy[at + i] = (value >>> (i * 8)) & 0xff;
  });

/** In an archive's directory, a compound file's tables, a PDF's objects: the places by which a format is walked. */
const STRUCTURE = [
  "PK\u0001\u0002",
  "PK\u0003\u0004",
  "PK\u0005\u0006",
  " obj",
  "stream",
  "xref",
  "/Kids",
  "/Length",
  "R\u0000o\u0000o\u0000t",
  "<w:",
  "\\objdata",
  "Content-Type",
];

const atStructure: Mutation = (bytes, chance) => {
  const mark = Buffer.from(STRUCTURE[chance(STRUCTURE.length)] ?? "", "latin1");
  const places: number[] = [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = buffer.indexOf(mark); at >= 0 && places.length < 500; at = buffer.indexOf(mark, at + 1))
    places.push(at);
  const place = places[chance(Math.max(1, places.length))];
  if (place === undefined) return flipBits(bytes, chance, bytes);
  return each(bytes, 1 + chance(4), (copy) => {
    copy[place + chance(60)] = chance(256);
  });
};

const MUTATIONS = [flipBits, cutShort, splice, repeat, wrongNumbers, atStructure];

/** One of the ways in which files go wrong, or are made to. */
export function mutate(bytes: Uint8Array, other: Uint8Array, chance: SeededRandom): Uint8Array {
  const mutation = MUTATIONS[chance(MUTATIONS.length)] ?? flipBits;
  return mutation(bytes, chance, other);
}
