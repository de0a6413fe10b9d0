import { readHeaders } from "./read-headers.ts";

/** Headers of which a mail has at least one; files that are no mail have none. */
const KNOWN = [
  "from",
  "to",
  "cc",
  "bcc",
  "subject",
  "date",
  "message-id",
  "mime-version",
  "content-type",
  "received",
  "return-path",
  "delivered-to",
];

/** Whether bytes begin as a mail does: `Name: value` lines, one of the names well known (RFC 5322, 2.2). */
export function looksLikeMail(bytes: Uint8Array): boolean {
  const headers = readHeaders(bytes);
  const [first] = headers;
  return first !== undefined && nameOf(first) !== "" && headers.some((line) => KNOWN.indexOf(nameOf(line)) >= 0);
}

/** The lower-case name of a header line; empty where the line is none. */
function nameOf(line: string): string {
  const colon = line.indexOf(":");
  const name = colon < 0 ? "" : line.slice(0, colon).trimEnd().toLowerCase();
  return /^[\w-]+$/.test(name) ? name : "";
}
