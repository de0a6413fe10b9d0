import { u16 } from "../../bytes/little-endian.ts";

export const CONTINUE = 0x3c;

export interface BiffRecord {
  readonly id: number;
  readonly body: Uint8Array;
  /** The body and those of the CONTINUE records behind it, for what is too long for one. */
  readonly segments: () => readonly Uint8Array[];
}

/** The records of a workbook in their order ([MS-XLS] 2.1.4); a record cut off at the end is given as far as it goes, and the answer is false. */
export function forEachRecord(
  bytes: Uint8Array,
  tick: (steps?: number) => void,
  visit: (record: BiffRecord) => void,
): boolean {
  let at = 0;
  while (at + 4 <= bytes.length) {
    tick(2);
    const body = bodyAt(bytes, at);
    const start = at;
    visit({ id: u16(bytes, at), body, segments: () => segmentsFrom(bytes, start) });
    at += 4 + u16(bytes, at + 2);
    // Behind the last record there may be zeros up to the end of the sector.
    if (u16(bytes, at) === 0 && u16(bytes, at + 2) === 0 && !bytes.subarray(at).some((byte) => byte !== 0)) return true;
  }
  return at <= bytes.length;
}

const bodyAt = (bytes: Uint8Array, at: number) => bytes.subarray(at + 4, at + 4 + u16(bytes, at + 2));

function segmentsFrom(bytes: Uint8Array, start: number): readonly Uint8Array[] {
  const segments = [bodyAt(bytes, start)];
  let at = start + 4 + u16(bytes, start + 2);
  while (at + 4 <= bytes.length && u16(bytes, at) === CONTINUE) {
    segments.push(bodyAt(bytes, at));
    at += 4 + u16(bytes, at + 2);
  }
  return segments;
}
