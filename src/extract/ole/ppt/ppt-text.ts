import { u16, u32 } from "../../bytes/little-endian.ts";
import { decodeLatin1 } from "../../charset/decode-latin1.ts";
import { decodeUtf16 } from "../../charset/decode-utf16.ts";
import type { ExtractionContext } from "../../context.ts";
import { readStream } from "../storage.ts";
import type { Storage } from "../storage.ts";
import { readableRuns } from "./readable-runs.ts";

const WIDE_TEXT = 0x0fa0;
const NARROW_TEXT = 0x0fa8;
const STRING = 0x0fba;
const OBJECT = 0x1011;
const LOCKED = 0x2f14;
const CONTAINER = 0xf;
const FIRST_TYPE = 1_000;
/** Documents, slides, notes, masters and handouts ([MS-PPT] 2.13.24). */
const OBJECTS = [1_000, 1_006, 1_008, 1_016, 4_041];
const LOCKED_TOKEN = 0xf3d1c4df;

/** PowerPoint 97 to 2003: slides, outlines, notes and comments, in the order of the file, with what edits left in it. */
export function writePptText(storage: Storage, job: ExtractionContext): void {
  const user = readStream(storage, "Current User");
  const stream = readStream(storage, "PowerPoint Document");
  if (user !== undefined && u32(user, 12) === LOCKED_TOKEN) job.unread("encrypted");
  else if (stream !== undefined && !writeRecords(stream, job)) {
    // PowerPoint 4 and 95 know other records.
    job.write(readableRuns(stream, job.tick));
    job.unread("unknown-format");
  }
}

/**
 * Stepping into a container is passing its head, so the tree is walked as a line ([MS-PPT] 2.3.1). Some containers of newer
 * versions hold a packed file where records should be: what runs over their end is passed with them. Says whether there was any text, for even a slide of pictures has its master's.
 */
function writeRecords(stream: Uint8Array, job: ExtractionContext): boolean {
  const ends = [stream.length];
  let isKnown = false;
  for (let at = 0; at + 8 <= stream.length;) {
    job.tick(4);
    while (ends.length > 1 && at >= (ends[ends.length - 1] ?? 0)) ends.pop();
    const [kind, type, length] = [u16(stream, at), u16(stream, at + 2), u32(stream, at + 4)];
    const [end = stream.length] = ends.slice(-1);
    if (ends.length === 1 && (type < FIRST_TYPE || at + 8 + length > stream.length)) {
      at = nextObject(stream, at + 1, job);
      continue;
    }
    if ((kind & 0xf) === CONTAINER) {
      at += 8;
      ends.push(Math.min(end, at + length));
      if (type === LOCKED) {
        job.unread("encrypted");
        return true;
      }
      continue;
    }
    isKnown = isKnown || type === WIDE_TEXT || type === NARROW_TEXT;
    const overruns = at + 8 + length > end && ends.length > 1;
    if (!overruns) writeAtom(type, kind >> 4, stream.subarray(at + 8, at + 8 + length), job);
    at = overruns ? Math.max(end, at + 8) : at + 8 + length;
  }
  return isKnown;
}

/** Where the next object of the file begins, when what stands there is none; its end, and damage, when none follows. */
function nextObject(stream: Uint8Array, from: number, job: ExtractionContext): number {
  for (let at = from; at + 8 <= stream.length; at++) {
    if (at % 1_024 === 0) job.tick(500);
    const isObject = (u16(stream, at) & 0xf) === CONTAINER && OBJECTS.indexOf(u16(stream, at + 2)) >= 0;
    if (isObject && at + 8 + u32(stream, at + 4) <= stream.length) return at;
  }
  if (stream.subarray(from).some((byte) => byte !== 0)) job.unread("damaged");
  return stream.length;
}

function writeAtom(type: number, instance: number, body: Uint8Array, job: ExtractionContext): void {
  if (type === WIDE_TEXT) job.write(`${lines(decodeUtf16(body))}\n`);
  else if (type === NARROW_TEXT) job.write(`${lines(decodeLatin1(body))}\n`);
  else if (type === STRING) {
    const text = decodeUtf16(body);
    // Names of the program's own tags and builds.
    if (!text.startsWith("___PPT")) job.write(`${lines(text)}\n`);
  } else if (type === OBJECT) {
    // A packed object has its length in front, and two bytes of zlib's head ([MS-PPT] 2.10.34).
    job.nested("object", instance === 1 ? job.inflate(body.subarray(6)) : body);
  }
}

const lines = (text: string) => text.replace(/[\r\v]/g, "\n");
