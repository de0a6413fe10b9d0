import type { ExtractionContext } from "../context.ts";
import { decodeText } from "../charset/decode-text.ts";
import { scanXml } from "../xml/scan-xml.ts";
import type { Zip, ZipEntry } from "../zip/read-zip.ts";
import { partKey } from "./part-key.ts";
import { readRelations } from "./relations.ts";
import type { Relation } from "./relations.ts";

/** One part of a package (ECMA-376, part 2). */
export interface Part {
  /** As the archive spells it. */
  readonly name: string;
  /** As parts are compared: no letter case, no slash in front. */
  readonly key: string;
  /** Its content type in lower case; empty where the package names none. */
  readonly type: string;
  /** Its bytes; what of them could not be read is said once. */
  readonly bytes: () => Uint8Array;
}

export interface Package {
  /** In an order that people read in: `slide2` before `slide10`. */
  readonly parts: readonly Part[];
  readonly find: (key: string) => Part | undefined;
  /** What a part refers to; `undefined` where its list is missing. */
  readonly relationsOf: (part: Part) => readonly Relation[] | undefined;
  /** The package's own. */
  readonly rootRelations: readonly Relation[];
}

const TYPES = "[content_types].xml";

export const isRelationList = (key: string): boolean => /(?:^|\/)_rels\/[^/]*\.rels$/.test(key);

export function openPackage(zip: Zip, job: ExtractionContext): Package {
  const named = joinPieces(zip.entries).map((entry) => ({ entry, key: partKey(entry.name) }));
  const texts = new Map<string, Uint8Array>();
  const bytesOf = (entry: ZipEntry, key: string): Uint8Array => {
    const known = texts.get(key);
    if (known !== undefined) return known;
    const { bytes, because } = entry.read();
    if (because !== undefined) job.unread(because);
    // Lists of types and relations are asked for again and again.
    if (key === TYPES || isRelationList(key)) texts.set(key, bytes);
    return bytes;
  };
  const types = named.find(({ key }) => key === TYPES);
  const typeOf = readTypes(types === undefined ? "" : decodeText(bytesOf(types.entry, TYPES)), job);
  const order = (key: string) => key.replace(/\d+/g, (digits) => `00000000${digits}`.slice(-8));
  const parts = named
    .map(({ entry, key }) => ({ sort: order(key), part: partOf(entry, key, typeOf(key), bytesOf) }))
    .sort((a, b) => (a.sort < b.sort ? -1 : 1))
    .map(({ part }) => part);
  const byKey = new Map<string, Part>();
  for (const part of parts) byKey.set(part.key, part);
  const relationsOf = (key: string): readonly Relation[] | undefined => {
    const folder = key.slice(0, key.lastIndexOf("/") + 1);
    const list = byKey.get(`${folder}_rels/${key.slice(folder.length)}.rels`);
    return list === undefined ? undefined : readRelations(decodeText(list.bytes()), folder, job);
  };
  return {
    parts,
    find: (key) => byKey.get(key),
    relationsOf: (part) => relationsOf(part.key),
    rootRelations: relationsOf("") ?? [],
  };
}

function partOf(
  entry: ZipEntry,
  key: string,
  type: string,
  bytesOf: (entry: ZipEntry, key: string) => Uint8Array,
): Part {
  return { name: entry.name, key, type, bytes: () => bytesOf(entry, key) };
}

/** Content types by part, or else by the ending of its name. */
function readTypes(xml: string, job: ExtractionContext): (key: string) => string {
  const byPart = new Map<string, string>();
  const byEnding = new Map<string, string>();
  scanXml(xml, job, {
    open: (name, attribute) => {
      const type = (attribute("ContentType") ?? "").toLowerCase();
      if (name === "Override") byPart.set(partKey(attribute("PartName") ?? ""), type);
      else if (name === "Default") byEnding.set((attribute("Extension") ?? "").toLowerCase(), type);
    },
  });
  return (key) => byPart.get(key) ?? byEnding.get(key.slice(key.lastIndexOf(".") + 1)) ?? "";
}

const PIECE = /^(.*)\/\[(\d+)\](?:\.last)?\.piece$/i;

/** XPS cuts parts into pieces so that a printer can begin early (ECMA-376, part 2, 9.1.4). */
function joinPieces(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  if (!entries.some(({ name }) => PIECE.test(name))) return entries;
  const whole: ZipEntry[] = [];
  const pieces = new Map<string, ZipEntry[]>();
  for (const entry of entries) {
    const [, name] = PIECE.exec(entry.name) ?? [];
    if (name === undefined) whole.push(entry);
    else pieces.set(name, (pieces.get(name) ?? []).concat(entry));
  }
  pieces.forEach((list, name) => {
    const sorted = list.slice().sort((a, b) => numberOf(a) - numberOf(b));
    whole.push({ name, comment: "", read: () => readAll(sorted) });
  });
  return whole;
}

const numberOf = ({ name }: ZipEntry) => Number((PIECE.exec(name) ?? [])[2] ?? 0);

function readAll(entries: readonly ZipEntry[]): ReturnType<ZipEntry["read"]> {
  const contents = entries.map((entry) => entry.read());
  const bytes = new Uint8Array(contents.reduce((sum, one) => sum + one.bytes.length, 0));
  let at = 0;
  for (const content of contents) {
    bytes.set(content.bytes, at);
    at += content.bytes.length;
  }
  const { because } = contents.find((one) => one.because !== undefined) ?? {};
  return because === undefined ? { bytes } : { bytes, because };
}
