import type { ExtractionContext } from "../context.ts";

const WITHIN = 4_096;

/** An object's bytes in hexadecimal digits: a version, a kind, three names, a length, and the file ([MS-OLEDS] 2.2.5). */
export function nestObject(digits: string, job: ExtractionContext): void {
  const clean = digits.replace(/[^\da-f]/gi, "");
  job.tick(clean.length >> 4);
  const bytes = new Uint8Array(clean.length >> 1);
  for (let at = 0; at < bytes.length; at++) bytes[at] = parseInt(clean.slice(at * 2, at * 2 + 2), 16);
  const start = findFile(bytes);
  if (start >= 0) job.nested("object", bytes.subarray(start));
}

/** A compound file, a package, or a PDF, wherever the names in front of it end. */
function findFile(bytes: Uint8Array): number {
  const last = Math.min(bytes.length, WITHIN);
  for (let at = 0; at < last; at++) {
    const mark = [bytes[at], bytes[at + 1], bytes[at + 2]].join();
    if (mark === "208,207,17" || mark === "80,75,3" || mark === "37,80,68") return at;
  }
  return -1;
}
