import type { ExtractionContext, Reader } from "../context.ts";
import { decodeLatin1 } from "../charset/decode-latin1.ts";
import { decodeWindows1252 } from "../charset/decode-single-byte.ts";
import { cutHead } from "./cut-head.ts";
import { decodeWords } from "./headers.ts";
import { hasHalfWord } from "./is-head-damaged.ts";
import { decodeLoose, readPart } from "./read-part.ts";

/** Lines that programs write for programs; whatever else stands in a head is told. */
const MACHINERY =
  /^(?:received|dkim|domainkey|arc-|authentication|message-id|references|in-reply-to|mime-version|content-|return-path|x-(?!comment|keyword|subject)|list-|thread-index|user-agent|delivered-to|autocrypt|feedback-id|precedence|errors-to|importance|priority|accept-language|auto-submitted|resent-message-id|ironport|spamdiagnostic|msip|mailing-list|date$)/;
const HEADER =
  /^(?:from|to|cc|subject|date|received|return-path|message-id|mime-version|content-type|content-transfer-encoding|content-location|content-class):/i;
/** Files whose name says that they are a mail or a page saved as one. */
const NAMED = /\.(?:eml|mht|mhtml|p7m|p7s|nws|mbox|mbx|emlx)$/;

/** A mail inside a mail: its head, its text, and its own attachments. */
export const emlReader: Reader = {
  name: "eml",
  recognises: (bytes, name) => {
    const start = decodeWindows1252(bytes.subarray(0, 4_096));
    const lines = start.split(/\r?\n/, 24).filter((line) => HEADER.test(line));
    if (NAMED.test(name)) return lines.length >= 1;
    const isMime =
      lines.some((line) => /^mime-version:/i.test(line)) && lines.some((line) => /^content-type:/i.test(line));
    return lines.length >= 3 || (isMime && HEADER.test(start.replace(/^\s+/, "")));
  },
  read: (bytes, job) => {
    for (const mail of splitMbox(decodeLatin1(bytes))) readMail(mail, job);
  },
};

/** A file of mails one after the other: each begins with a line "From …" behind a blank one. */
function splitMbox(whole: string): readonly string[] {
  const text = whole.replace(/^\s+/, "");
  return text.startsWith("From ") ? text.split(/\n\r?\n(?=From [^\n]*\n[\w!#$%&'*+.^`|~-]+:)/) : [text];
}

function hasHalfEnd(value: string): boolean {
  for (let at = 0; at < value.length; at++) {
    const sign = value.charCodeAt(at);
    if (sign <= 0x08 || sign === 0x0d) return true;
  }
  return false;
}

function readMail(mail: string, job: ExtractionContext): void {
  const { headers, isBrokenOff } = cutHead(mail);
  if (isBrokenOff) job.unread("damaged");
  headers.forEach((value, name) => {
    if (!MACHINERY.test(name)) {
      const decoded = decodeWords(decodeLoose(value));
      job.write(`${decoded}\n`);
      if (hasHalfWord(decoded)) job.unread("damaged");
    }
    // Half a line end within a line is where another line began.
    else if (hasHalfEnd(value)) job.unread("damaged");
  });
  readPart(mail, job, 0);
}
