import { decodeLatin1 } from "../charset/decode-latin1.ts";
import { decodeBase64 } from "../decode-base64.ts";
import type { ExtractionContext, Reader } from "../context.ts";
import { isText } from "../text/is-text.ts";
import { readCms } from "./read-cms.ts";

const CMS_NAME = /\.p7[mz]$/;
const PEM = /-----BEGIN (?:PKCS ?7|CMS|PKCS #7 SIGNED DATA)-----([\s\S]*?)-----END/;
const BASE64 = /^[A-Za-z\d+/=\s]+$/;
/** The first packet of an OpenPGP message that is encrypted: a session key, or data under one (RFC 4880, 4.2 and 4.3). */
const PGP_SEALED = [1, 3, 9, 18];

/** S/MIME and OpenPGP: what is signed is read, what is encrypted is said to be. */
export const sealedReader: Reader = {
  name: "sealed",
  recognises: (bytes, name) =>
    (CMS_NAME.test(name) && (messageIn(bytes) !== undefined || !isMail(bytes))) || isPgp(bytes, name),
  read: (bytes, job, name) => {
    const message = messageIn(bytes);
    if (message !== undefined) writeCms(message, name, job);
    else job.unread(CMS_NAME.test(name) ? "damaged" : "encrypted");
  },
};

/** Mail that is signed beside its text is saved under the same name. */
const isMail = (bytes: Uint8Array) => /^\s*[\w-]+:/.test(decodeLatin1(bytes.subarray(0, 200)));

function isPgp(bytes: Uint8Array, name: string): boolean {
  const start = decodeLatin1(bytes.subarray(0, 200));
  if (/^\s*-----BEGIN PGP MESSAGE/.test(start)) return true;
  if (!/\.(?:pgp|gpg|asc)$/.test(name) || isText(bytes)) return false;
  const head = bytes[0] ?? 0;
  const packet = (head & 0x40) !== 0 ? head & 0x3f : (head >> 2) & 0xf;
  return (head & 0x80) !== 0 && PGP_SEALED.indexOf(packet) >= 0;
}

/** The message itself, which may be in base64 with or without lines around it. */
function messageIn(bytes: Uint8Array): Uint8Array | undefined {
  if (readCms(bytes) !== undefined) return bytes;
  const text = decodeLatin1(bytes);
  const [, inside = text] = PEM.exec(text) ?? [];
  if (!BASE64.test(inside)) return undefined;
  const decoded = decodeBase64(inside);
  return readCms(decoded) === undefined ? undefined : decoded;
}

/** What stands in a signature: a mail, or the file whose name the signature's has. */
export function writeCms(bytes: Uint8Array, name: string, job: ExtractionContext): void {
  const message = readCms(bytes);
  if (message?.kind === "sealed") job.unread("encrypted");
  else if (message?.kind !== "signed") job.unread("unknown-format");
  else if (message.content === undefined || message.content.length === 0) job.unread("damaged");
  else {
    if (!message.isWhole) job.unread("damaged");
    job.nested(/\.[a-z\d]{2,5}\.p7m$/i.test(name) ? name.replace(/\.p7m$/i, "") : "mail.eml", message.content);
  }
}
