import { decodeText } from "../../charset/decode-text.ts";
import type { ExtractionContext } from "../../context.ts";
import { writeHtml } from "../../html/write-html.ts";
import { readNativeObject } from "../../ole/embedded-object.ts";
import { readStream } from "../../ole/storage.ts";
import type { Storage } from "../../ole/storage.ts";
import { writeRtf } from "../../rtf/write-rtf.ts";
import { readMapiValues } from "./mapi-values.ts";
import type { MapiValues } from "./mapi-values.ts";
import { unpackRtf } from "./unpack-rtf.ts";

const MAX_DEPTH = 10;

/** Subject, sender, receivers as shown, and what contacts and appointments add: names, places, companies. */
const SHOWN = [
  "0037",
  "0c1a",
  "0c1f",
  "0065",
  "5d01",
  "0042",
  "0e04",
  "0e03",
  "0e02",
  "3001",
  "3a16",
  "3a17",
  "3a08",
  "3a1c",
  "3a09",
  "3a27",
  "3a15",
];
const PERSON = ["3001", "39fe", "3003"];

/** A mail as Outlook saves it (.msg, .oft): its head, its people, its text, its attachments ([MS-OXMSG]). */
export function writeMsg(storage: Storage, job: ExtractionContext): void {
  writeMessage(storage, job, 0);
}

function writeMessage(storage: Storage, job: ExtractionContext, depth: number): void {
  if (depth > MAX_DEPTH) {
    job.unread("too-large");
    return;
  }
  const values = readMapiValues(storage);
  if (/^ipm\.note\.smime$/i.test(values.text("001a"))) job.unread("encrypted");
  writeLines(SHOWN.map(values.text), job);
  const inside = (kind: string) => storage.storages.filter(({ name }) => name.toLowerCase().startsWith(`__${kind}_`));
  for (const one of inside("recip_version1.0"))
    writeLines([PERSON.map(readMapiValues(one, values.page).text).join(" ")], job);
  writeBody(values, job);
  for (const one of inside("attach_version1.0")) writeAttachment(one, values.page, job, depth);
}

function writeLines(lines: readonly string[], job: ExtractionContext): void {
  for (const line of lines) if (line.trim() !== "") job.write(`${line}\n`);
}

/** Plain text and formatted text may differ, so both are read: HTML, or the RTF in which Outlook keeps what it has got. */
function writeBody(values: MapiValues, job: ExtractionContext): void {
  const html = values.binary("1013");
  const packed = values.binary("1009");
  writeLines([values.text("1000")], job);
  if (html !== undefined) writeHtml(decodeText(html, `windows-${values.page}`), job);
  else if (values.text("1013") !== "") writeHtml(values.text("1013"), job);
  else if (packed !== undefined) writeRtf(unpackRtf(packed, job), job);
}

function writeAttachment(storage: Storage, page: number, job: ExtractionContext, depth: number): void {
  const values = readMapiValues(storage, page);
  const name = values.text("3707") || values.text("3704") || values.text("3001");
  const content = values.binary("3701");
  const message = storage.storages.find((one) => /_3701000d$/i.test(one.name));
  if (content !== undefined) job.nested(name || "attachment", content);
  else if (message === undefined) return;
  else if (message.streams.has("__properties_version1.0")) {
    job.write(`${name}\n`);
    writeMessage(message, job, depth + 1);
  } else nestObject(message, name, job);
}

/** Something put into the text of a mail by another program. */
function nestObject(storage: Storage, name: string, job: ExtractionContext): void {
  const packed = readStream(storage, "Package") ?? readStream(storage, "CONTENTS");
  const native = readStream(storage, "\u0001Ole10Native");
  if (packed !== undefined) job.nested(name || "object", packed);
  else if (native !== undefined) job.nested(name || "object", readNativeObject(native).bytes);
  else job.unread("unknown-format");
}
