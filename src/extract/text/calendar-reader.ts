import { decodeText } from "../charset/decode-text.ts";
import { decodeBase64 } from "../decode-base64.ts";
import type { Reader } from "../context.ts";
import { decodeQuotedPrintable } from "../mail/quoted-printable.ts";
import { isNearly } from "../is-nearly.ts";
import { isText } from "./is-text.ts";

const ENCODED = /;ENCODING=(?:B|BASE64)\b/i;
/** A name, and parameters with values; vCard 2.1 leaves out the names of these. */
const HEAD = /^[\w.-]+(?:;[\w.-]+(?:=(?:[^";]|"[^"]*")*)?)*$/;
const ENCODINGS = ["b", "base64", "quoted-printable", "8bit", "7bit"];

/** Appointments and business cards (RFC 5545, RFC 6350): folded lines made whole, since a fold can stand inside a number. */
export const calendarReader: Reader = {
  name: "calendar",
  recognises: (bytes, name) =>
    /^\s*BEGIN:(?:VCALENDAR|VCARD)/i.test(decodeText(bytes.subarray(0, 64))) ||
    (/\.(?:ics|vcs|vcf)$/.test(name) && isText(bytes)),
  read: (bytes, job) => {
    const lines = decodeText(bytes)
      .replace(/=\r?\n/g, "")
      .replace(/\r?\n[ \t]/g, "")
      .split(/\r?\n/);
    const open: string[] = [];
    let isBegun = false;
    for (const line of lines) {
      job.tick(2);
      const colon = line.indexOf(":");
      const head = line.slice(0, Math.max(0, colon));
      const value = line.slice(colon + 1);
      // Every line has a name; one without is the rest of another.
      if (colon < 0 && line.trim() !== "") job.unread("damaged");
      if (/^begin$/i.test(head)) {
        isBegun = true;
        open.push(value.trim().toUpperCase());
      } else if (/^end$/i.test(head) && open.pop() !== value.trim().toUpperCase()) job.unread("damaged");
      if (colon >= 0 && isHeadDamaged(head)) job.unread("damaged");
      if (ENCODED.test(head)) job.nested(head.split(";")[0] ?? "", decodeBase64(value));
      else if (/QUOTED-PRINTABLE/i.test(head)) {
        if (/=(?![\da-f]{2})/i.test(value)) job.unread("damaged");
        job.write(`${head.split(";")[0] ?? ""}: ${decodeText(decodeQuotedPrintable(value))}\n`);
      } else job.write(`${head}: ${unescape(value)}\n`);
    }
    if (open.length > 0 || !isBegun) job.unread("damaged");
  },
};

function isHeadDamaged(head: string): boolean {
  return (
    !HEAD.test(head) ||
    head.split(";").some((part) => {
      const [name = "", value = ""] = part.toLowerCase().split("=");
      return isNearly(name, ["encoding"]) || (name === "encoding" && ENCODINGS.indexOf(value) < 0);
    })
  );
}

const unescape = (value: string) =>
  value.replace(/\\(.)/g, (_, sign: string) => (sign === "n" || sign === "N" ? "\n" : sign));
