import { decodeText } from "../../charset/decode-text.ts";
import type { ExtractionContext } from "../../context.ts";
import { writeHtml } from "../../html/write-html.ts";
import { readNativeObject } from "../../ole/embedded-object.ts";
import { readStream } from "../../ole/storage.ts";
import type { Storage } from "../../ole/storage.ts";
import { writeRtf } from "../../rtf/write-rtf.ts";
import { readMapiValues } from "./mapi-values.ts";
import type { MapiValues } from "./mapi-values.ts";
import { machineryProperties } from "./named-properties.ts";
import { unpackRtf } from "./unpack-rtf.ts";

const MAX_DEPTH = 10;

/** What comes first: subject, sender, receivers as shown. */
const FIRST = ["0037", "0c1a", "0c1f", "0065", "5d01", "0042", "0e04", "0e03", "0e02", "3001"];
const PERSON = ["3001", "39fe", "3003"];
/** Texts that servers write, or that say again what another one says: classes, kinds of addresses, keys, header lines. */
const MACHINERY =
  "001a 003d 0064 0075 0077 007d 0c1e 0e1d 0e28 0e29 1000 1013 1035 1039 1042 1046 3002 300b 3703 370e 3a1f 3ff1 403d 403e 4019 5d0a 6001 6540".split(
    " ",
  );
/** How a file is attached when the mail only says where it is ([MS-OXCMSG] 2.2.2.9). */
const BY_REFERENCE = [2, 3, 4, 7];

/** A mail as Outlook saves it (.msg, .oft): its head, its people, its text, its attachments ([MS-OXMSG]). */
export function writeMsg(storage: Storage, job: ExtractionContext): void {
  writeMessage(storage, job, { depth: 0, machinery: machineryProperties(storage) });
}

interface Place {
  readonly depth: number;
  /** Properties that the file's own list names as header lines of servers. */
  readonly machinery: ReadonlySet<string>;
}

function writeMessage(storage: Storage, job: ExtractionContext, place: Place): void {
  const { depth, machinery } = place;
  if (depth > MAX_DEPTH) {
    job.unread("too-large");
    return;
  }
  const values = readMapiValues(storage);
  if (values.isIncomplete || hasUnknownParts(storage)) job.unread("damaged");
  writeLines(FIRST.map(values.text), job);
  writeLines(
    values.texts((id) => FIRST.indexOf(id) >= 0 || MACHINERY.indexOf(id) >= 0 || machinery.has(id)),
    job,
  );
  const inside = (kind: string) => storage.storages.filter(({ name }) => name.toLowerCase().startsWith(`__${kind}_`));
  for (const one of inside("recip_version1.0"))
    writeLines([PERSON.map(readMapiValues(one, values.page).text).join(" ")], job);
  writeBody(values, job);
  const attachments = inside("attach_version1.0");
  // What was sealed is the attachment of such a mail; without one there is nothing to look into.
  if (/^ipm\.note\.smime$/i.test(values.text("001a")) && attachments.length === 0) job.unread("encrypted");
  for (const one of attachments) writeAttachment(one, values.page, job, place);
}

/** What begins with two lines is the format's own ([MS-OXMSG] 2.2); a wrong sign in such a name hides what it stands for. */
const OWN_PART =
  /^__(?:properties_version1\.0|nameid_version1\.0|substg1\.0_[\da-f]{8}(?:-[\da-f]{8})?|(?:attach|recip)_version1\.0_#[\da-f]{8})$/i;

function hasUnknownParts({ streams, storages }: Storage): boolean {
  const names = Array.from(streams.keys()).concat(storages.map(({ name }) => name));
  return names.some((name) => name.startsWith("__") && !OWN_PART.test(name));
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

function writeAttachment(storage: Storage, page: number, job: ExtractionContext, { depth, machinery }: Place): void {
  const values = readMapiValues(storage, page);
  const name = values.text("3707") || values.text("3704") || values.text("3001");
  const content = values.binary("3701");
  const message = storage.storages.find((one) => /_3701000d$/i.test(one.name));
  if (values.isIncomplete) job.unread("damaged");
  writeLines(
    values.texts((id) => id === "3707" || MACHINERY.indexOf(id) >= 0 || machinery.has(id)),
    job,
  );
  if (content !== undefined) job.nested(name || "attachment", content);
  else if (message === undefined)
    job.unread(BY_REFERENCE.indexOf(values.number("3705") ?? 0) >= 0 ? "cloud-link" : "damaged");
  else if (message.streams.has("__properties_version1.0")) {
    job.write(`${name}\n`);
    writeMessage(message, job, { depth: depth + 1, machinery });
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
