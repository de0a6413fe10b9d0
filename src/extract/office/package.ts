import type { ExtractionContext } from "../context.ts";
import { decodeText } from "../charset/decode-text.ts";
import { isZip, readZip } from "../zip/read-zip.ts";
import type { ZipEntry } from "../zip/read-zip.ts";

/** Whether a file is a package with a part whose name begins so; names stand in clear in the archive's directory. */
export function hasPart(bytes: Uint8Array, beginning: string): boolean {
  return (
    isZip(bytes) && (contains(bytes.subarray(-65_557), beginning) || contains(bytes.subarray(0, 65_557), beginning))
  );
}

function contains(bytes: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < word.length && bytes[at + same] === word.charCodeAt(same)) same++;
    if (same === word.length) return true;
  }
  return false;
}

/** The parts of a package by name, in an order that people read in: `slide2` before `slide10`. */
export function readParts(bytes: Uint8Array, job: ExtractionContext): readonly ZipEntry[] {
  const key = (name: string) => name.replace(/\d+/g, (digits) => `00000000${digits}`.slice(-8));
  return readZip(bytes, job)
    .slice()
    .sort((a, b) => (key(a.name) < key(b.name) ? -1 : 1));
}

/** A part as XML text; empty when it cannot be read. */
export function partText(entry: ZipEntry | undefined): string {
  const bytes = entry === undefined ? undefined : entry.read();
  return bytes === undefined ? "" : decodeText(bytes);
}

/** Smaller ones are logos and bullets (extraction.md section 6). */
const MIN_PICTURE = 20_000;

/** Hands out the pictures of a document; a letterhead is no reason to call the document unread. */
export function offerPictures(parts: readonly ZipEntry[], job: ExtractionContext): void {
  for (const { name, read } of parts) {
    if (!/(?:^|\/)(?:media|Pictures)\//.test(name) || !/\.(?:png|jpe?g|gif|bmp|tiff?)$/i.test(name)) continue;
    const largeEnough = (): Uint8Array | undefined => {
      const bytes = read();
      return bytes !== undefined && bytes.length >= MIN_PICTURE ? bytes : undefined;
    };
    job.picture(largeEnough, { name: name.slice(name.lastIndexOf("/") + 1) });
  }
}

/** Files that stand inside the document, and its title, author and keywords. */
export function readExtras(parts: readonly ZipEntry[], job: ExtractionContext, pull: (xml: string) => void): void {
  for (const part of parts) {
    if (/^docProps\/(?:core|custom)\.xml$/.test(part.name)) pull(partText(part));
    else if (/\/embeddings\/.+/.test(part.name)) {
      const content = part.read();
      if (content !== undefined) job.nested(part.name.slice(part.name.lastIndexOf("/") + 1), content);
    }
  }
  offerPictures(parts, job);
}
