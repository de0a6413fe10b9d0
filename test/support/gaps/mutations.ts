import { unzipSync, zipSync } from "fflate";
import type { SeededRandom } from "../seeded-random.ts";

/** A file after something has gone wrong with it. */
export interface Mutated {
  /** What was done, for whoever wants to see it again. */
  readonly what: string;
  readonly bytes: Uint8Array;
  /** The byte that was made another. */
  readonly at?: number;
}

/** Parts that everybody looks for by their names. */
const ROOTS = /^(?:\[content_types\]\.xml|_rels\/\.rels|content\.xml|mimetype|META-INF\/manifest\.xml)$/i;

const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Whether another part names this one; what nobody names can go without a trace. */
function isNamed(name: string, rest: Readonly<Record<string, Uint8Array>>): boolean {
  const own = name.slice(name.lastIndexOf("/") + 1);
  return Object.values(rest).some((content) => Buffer.from(content).toString("latin1").includes(own));
}

/** Every part of an archive that another one names taken out once, and every part renamed once. */
export function* partMutations(bytes: Uint8Array): Generator<Mutated> {
  if (!isArchive(bytes)) return;
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts)) {
    const rest = Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name));
    if (isNamed(name, rest) || ROOTS.test(name)) yield { what: `without ${name}`, bytes: zipSync(rest) };
    const content = parts[name] ?? new Uint8Array(0);
    yield { what: `${name} renamed`, bytes: zipSync({ ...rest, "omdøbt/fil": content }) };
    yield { what: `${name} renamed beside itself`, bytes: zipSync({ ...rest, [`${name}x`]: content }) };
  }
}

/** Cut short at places spread over the file, and at its very end. */
export function* cuts(bytes: Uint8Array, count: number): Generator<Mutated> {
  for (let i = 0; i < count; i++) {
    const at = i < 8 ? bytes.length - 1 - i : Math.floor(((i - 8) * bytes.length) / Math.max(1, count - 8));
    if (at >= 0 && at < bytes.length) yield { what: `cut at ${at}`, bytes: bytes.slice(0, at) };
  }
}

/** One byte made another, at places by chance. */
export function* flips(bytes: Uint8Array, count: number, chance: SeededRandom): Generator<Mutated> {
  for (let i = 0; i < count; i++) {
    const at = chance(bytes.length);
    const copy = bytes.slice();
    copy[at] = (copy[at] ?? 0) ^ (1 + chance(255));
    yield { what: `byte ${at} made ${copy[at] ?? 0}`, bytes: copy, at };
  }
}
