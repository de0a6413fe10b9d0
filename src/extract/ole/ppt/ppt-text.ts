import { u16, u32 } from "../../bytes/little-endian.ts";
import { decodeLatin1 } from "../../charset/decode-latin1.ts";
import { decodeUtf16 } from "../../charset/decode-utf16.ts";
import type { Job } from "../../job.ts";
import { readStream } from "../storage.ts";
import type { Storage } from "../storage.ts";

const WIDE_TEXT = 0x0fa0;
const NARROW_TEXT = 0x0fa8;
const STRING = 0x0fba;
const OBJECT = 0x1011;
const LOCKED = 0x2f14;
const CONTAINER = 0xf;
const LOCKED_TOKEN = 0xf3d1c4df;

/** PowerPoint 97 to 2003: slides, outlines, notes and comments, in the order of the file, with what edits left in it. */
export function writePptText(storage: Storage, job: Job): void {
  const user = readStream(storage, "Current User");
  const stream = readStream(storage, "PowerPoint Document");
  if (user !== undefined && u32(user, 12) === LOCKED_TOKEN) job.unread("encrypted");
  else if (stream !== undefined) writeRecords(stream, job);
}

/** Stepping into a container is passing its head, so the tree is walked as a line ([MS-PPT] 2.3.1). */
function writeRecords(stream: Uint8Array, job: Job): void {
  for (let at = 0; at + 8 <= stream.length;) {
    job.tick(4);
    const [kind, type, length] = [u16(stream, at), u16(stream, at + 2), u32(stream, at + 4)];
    if ((kind & 0xf) === CONTAINER) {
      at += 8;
      if (type === LOCKED) {
        job.unread("encrypted");
        return;
      }
      continue;
    }
    writeAtom(type, kind >> 4, stream.subarray(at + 8, at + 8 + length), job);
    at += 8 + length;
  }
}

function writeAtom(type: number, instance: number, body: Uint8Array, job: Job): void {
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
