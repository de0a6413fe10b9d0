import { decodeText } from "../charset/decode-text.ts";
import type { ExtractionContext, Reader } from "../context.ts";
import { writeMsg } from "../mail/msg/write-msg.ts";
import { isText } from "../text/is-text.ts";
import { writeDocText } from "./doc/doc-text.ts";
import { readNativeObject } from "./embedded-object.ts";
import { writePptText } from "./ppt/ppt-text.ts";
import { writeProperties } from "./properties.ts";
import { isCompound, readCompound } from "./read-compound.ts";
import { eachStream, readStream } from "./storage.ts";
import type { Storage } from "./storage.ts";
import { watchNumbers } from "./stray-numbers.ts";
import { writeXlsText } from "./xls/xls-text.ts";

/** What a compound file is, by a stream that only such a file has. */
const FORMATS: readonly (readonly [string, (storage: Storage, job: ExtractionContext) => void])[] = [
  ["__properties_version1.0", writeMsg],
  ["worddocument", writeDocText],
  ["workbook", writeXlsText],
  ["book", writeXlsText],
  ["powerpoint document", writePptText],
];

/** An Office file with a password is a compound file with one of these ([MS-OFFCRYPTO] 2.3.2; rights management: 2.2). */
const LOCKED = ["encryptedpackage", "\u0009drmcontent"];
const NO_DOCUMENTS = ["macros", "vba", "_vba_project_cur", "\u0006dataspaces"];

/** doc, xls, ppt, msg, and whatever else Windows programs keep in a compound file. */
export const compoundReader: Reader = {
  name: "compound",
  recognises: isCompound,
  read: (bytes, whole) => {
    const { job, sweep } = watchNumbers(whole);
    const root = readCompound(bytes, job.tick, () => {
      job.unread("damaged");
    });
    const isLocked = LOCKED.some((name) => root.streams.has(name));
    if (isLocked) job.unread("encrypted");
    else if (readStorage(root, job) === 0) {
      writeTexts(root, job);
      job.unread("unknown-format");
    }
    writeProperties(root, job);
    if (!isLocked)
      eachStream(root, (_, read) => {
        sweep(read());
      });
  },
};

/** Of a program's own file the streams that are nothing but text. */
function writeTexts(storage: Storage, job: ExtractionContext): void {
  storage.streams.forEach((read) => {
    const bytes = read();
    if (bytes.length > 0 && isText(bytes)) job.write(`${decodeText(bytes)}\n`);
  });
  storage.storages.forEach((inner) => {
    writeTexts(inner, job);
  });
}

/** How many documents a storage holds, its own and those put into it, all of them read. */
function readStorage(storage: Storage, job: ExtractionContext): number {
  const format = FORMATS.find(([stream]) => storage.streams.has(stream));
  if (format !== undefined) format[1](storage, job);
  if (format !== undefined && format[1] === writeMsg) return 1;
  const inner = storage.storages.filter(({ name }) => NO_DOCUMENTS.indexOf(name.toLowerCase()) < 0);
  return inner.reduce(
    (count, one) => count + readStorage(one, job),
    readObject(storage, job) + (format === undefined ? 0 : 1),
  );
}

function readObject(storage: Storage, job: ExtractionContext): number {
  const packed = readStream(storage, "Package") ?? readPdf(storage);
  const native = readStream(storage, "\u0001Ole10Native");
  if (packed !== undefined) job.nested("object", packed);
  if (native !== undefined) {
    const { name, bytes } = readNativeObject(native);
    job.nested(name, bytes);
  }
  return (packed === undefined ? 0 : 1) + (native === undefined ? 0 : 1);
}

/** Acrobat puts its file into a stream of this name, where other programs have something of their own. */
function readPdf(storage: Storage): Uint8Array | undefined {
  const contents = readStream(storage, "CONTENTS");
  return contents !== undefined && contents[0] === 0x25 && contents[1] === 0x50 ? contents : undefined;
}
