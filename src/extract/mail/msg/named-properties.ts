import { u16, u32 } from "../../bytes/little-endian.ts";
import { decodeUtf16 } from "../../charset/decode-utf16.ts";
import { readStream } from "../../ole/storage.ts";
import type { Storage } from "../../ole/storage.ts";

const FIRST_NAMED = 0x8000;
/** Header lines of mail servers, which Outlook keeps as properties of their name. */
const MACHINERY = /^(?:x-|arc-|dkim|authentication|received|content-|list-|msip_|acceptlanguage|spamdiagnostic)/i;

/** The numbers, as four hexadecimal digits, of properties whose names are those of mail servers' header lines ([MS-OXMSG] 2.2.3). */
export function machineryProperties(root: Storage): ReadonlySet<string> {
  const names = root.storages.filter(({ name }) => /^__nameid_version1\.0$/i.test(name))[0];
  const found = new Set<string>();
  const entries = names === undefined ? undefined : readStream(names, "__substg1.0_00030102");
  const strings = names === undefined ? undefined : readStream(names, "__substg1.0_00040102");
  if (entries === undefined || strings === undefined) return found;
  for (let at = 0; at + 8 <= entries.length; at += 8) {
    const isText = ((entries[at + 4] ?? 0) & 1) === 1;
    const offset = u32(entries, at);
    const name = isText ? decodeUtf16(strings.subarray(offset + 4, offset + 4 + u32(strings, offset))) : "";
    if (MACHINERY.test(name)) found.add((FIRST_NAMED + u16(entries, at + 6)).toString(16));
  }
  return found;
}
