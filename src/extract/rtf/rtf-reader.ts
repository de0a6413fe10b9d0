import type { Reader } from "../context.ts";
import { writeRtf } from "./write-rtf.ts";

const MARK = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/** RTF, as word processors and Outlook write it. */
export const rtfReader: Reader = {
  name: "rtf",
  recognises: (bytes) => MARK.every((byte, at) => bytes[at] === byte),
  read: writeRtf,
};
