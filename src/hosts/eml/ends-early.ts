import { readHeaders } from "./read-headers.ts";

/** Whether a multipart mail lacks its closing boundary (RFC 2046, 5.1.1): the transfer or the disk stopped in the middle. */
export function endsEarly(bytes: Uint8Array): boolean {
  const type = readHeaders(bytes).find((line) => line.toLowerCase().startsWith("content-type:"));
  const at = type === undefined ? -1 : type.toLowerCase().indexOf("boundary=");
  if (type === undefined || at < 0) return false;
  const value = type.slice(at + "boundary=".length);
  const boundary = value.startsWith('"') ? value.slice(1).split('"')[0] : value.split(/[\s;]/)[0];
  return lastIndexOf(bytes, new TextEncoder().encode(`--${boundary ?? ""}--`)) < 0;
}

/** From the end, where the closing boundary stands. */
function lastIndexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  for (let at = bytes.length - wanted.length; at >= 0; at--) {
    let same = 0;
    while (same < wanted.length && bytes[at + same] === wanted[same]) same++;
    if (same === wanted.length) return at;
  }
  return -1;
}
