import type { Reader } from "../context.ts";
import { writeRtf } from "./write-rtf.ts";

const MARK = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/** One wrong byte makes no other format of it. */
const matches = (bytes: Uint8Array) => MARK.filter((byte, at) => bytes[at] === byte).length;

/** RTF, as word processors and Outlook write it. */
export const rtfReader: Reader = {
  name: "rtf",
  recognises: (bytes) => matches(bytes) >= MARK.length - 1,
  read: (bytes, job) => {
    if (matches(bytes) < MARK.length) job.unread("damaged");
    writeRtf(bytes, job);
  },
};
