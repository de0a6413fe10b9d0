/** As much of a file as is scanned at for headers; a mail with more has been through very many servers. */
const MAX_HEADER_BYTES = 262_144;

/** The header lines of a mail, unfolded (RFC 5322, 2.2.3), without the "From " line of an mbox or a byte-order mark. */
export function readHeaders(bytes: Uint8Array): readonly string[] {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, MAX_HEADER_BYTES)).replace(/^ï»¿/, "");
  const lines = head.split(/\r?\n/);
  const first = lines[0]?.startsWith("From ") === true ? 1 : 0;
  const end = lines.indexOf("", first);
  const headers: string[] = [];
  for (const line of lines.slice(first, end < 0 ? lines.length : end)) {
    const folded = /^[ \t]/.test(line) && headers.length > 0;
    if (folded) headers.push(`${headers.pop() ?? ""} ${line.trim()}`);
    else headers.push(line);
  }
  return headers;
}
